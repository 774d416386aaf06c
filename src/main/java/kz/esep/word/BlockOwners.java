package kz.esep.word;

import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which beginning the other tags of a block belong to. */
final class BlockOwners {

    private final Map<Mark, Mark> beginnings = new HashMap<>();

    private BlockOwners() {}

    static BlockOwners of(List<Block> blocks, List<Block> apart) {
        BlockOwners owners = new BlockOwners();
        Stream.concat(blocks.stream(), apart.stream())
                .forEach(block ->
                        block.marks().stream().skip(1).forEach(mark -> owners.beginnings.put(mark, block.open())));
        return owners;
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
