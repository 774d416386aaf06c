package kz.esep.word;

import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.esep.word.markup.Element;

/** The blocks of a part, and which beginning the other tags of a block belong to. */
final class PartBlocks {

    private final PartComplaints complaints;
    private final List<Block> ofText = new ArrayList<>();
    private final Map<Mark, Mark> beginnings = new HashMap<>();

    private PartBlocks(PartComplaints complaints) {
        this.complaints = complaints;
    }

    /**
     * The blocks of {@code tags}; what does not match is told to {@code complaints}. Text boxes are stories of their own: no
     * block may begin in one and end outside. A block in an attribute must end where it began.
     */
    static PartBlocks of(PartTags tags, Scopes scopes, PartComplaints complaints) {
        PartBlocks blocks = new PartBlocks(complaints);
        Map<Element, List<Mark>> stories = tags.marks().stream()
                .collect(Collectors.groupingBy(
                        mark -> tags.story(mark.paragraph()), LinkedHashMap::new, Collectors.toList()));
        stories.values().forEach(story -> blocks.ofText.addAll(blocks.matched(story, scopes::fits)));
        tags.attributes().forEach(attribute -> blocks.matched(attribute.marks(), block -> true));
        return blocks;
    }

    private List<Block> matched(List<Mark> story, Predicate<Block> fits) {
        BlockMatching matching = BlockMatching.of(story, fits);
        BlockFaults.tell(matching, complaints);
        for (Block block : matching.blocks()) {
            block.marks().stream().skip(1).forEach(mark -> beginnings.put(mark, block.open()));
        }
        return matching.blocks();
    }

    /** Those of its text, without those of attributes. */
    List<Block> ofText() {
        return ofText;
    }

    /** The beginning of the block that {@code mark} is a middle or the end of. */
    Optional<Mark> beginning(Mark mark) {
        return Optional.ofNullable(beginnings.get(mark));
    }

    /** Whether {@code mark} is the end of a block of which the beginning is lost. */
    boolean isLost(Mark mark) {
        return mark.tag().kind() == Tag.Kind.CLOSE && !beginnings.containsKey(mark);
    }

    /** Takes from {@code open}, the innermost first, the block that {@code end} ends, and those left open within it. */
    void close(Mark end, Deque<Mark> open, Consumer<Mark> closed) {
        Optional<Mark> beginning = beginning(end).filter(open::contains);
        while (beginning.isPresent() && !open.isEmpty()) {
            Mark top = open.pop();
            closed.accept(top);
            if (top.equals(beginning.get())) {
                return;
            }
        }
    }
}
