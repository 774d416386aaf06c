package kz.esep.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/**
 * Matches the directives of one story. One slip is told once: of a block whose end is lost that it is not closed, and not
 * that another one is closed across it as well; of a block whose beginning is lost that its end closes nothing, and not that
 * its other parts stand in no block.
 */
final class BlockMatching {

    private final PartComplaints complaints;
    private final Deque<Block> open = new ArrayDeque<>();
    private final List<Block> closed = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<Mark> strays = new ArrayList<>();

    /** An end, and the blocks that were open within its own when it came, the innermost first. */
    private record Crossing(Mark end, List<Block> within) {}

    private BlockMatching(PartComplaints complaints) {
        this.complaints = complaints;
    }

    /** The blocks of {@code story}; what does not match is told to {@code complaints}. */
    static List<Block> match(List<Mark> story, PartComplaints complaints) {
        BlockMatching matching = new BlockMatching(complaints);
        story.forEach(matching::pass);
        matching.end();
        return matching.closed;
    }

    private void pass(Mark mark) {
        switch (mark.tag().kind()) {
            case OPEN -> open.push(new Block(new ArrayList<>(List.of(mark))));
            case MIDDLE -> middle(mark);
            case CLOSE -> close(mark);
            case VALUE, SINGLE -> {}
        }
    }

    private void middle(Mark mark) {
        Block top = open.peek();
        if (top == null || !owners(mark).contains(top.name())) {
            strays.add(mark);
        } else if (top.marks().stream().anyMatch(part -> part.tag().name().equals("else"))) {
            complaints.about(Complaint.of(Remark.BEHIND_THE_LAST).with("other", "[#else]"), mark);
        } else {
            top.marks().add(mark);
        }
    }

    private static Set<String> owners(Mark middle) {
        return switch (middle.tag().name()) {
            case "elseif" -> Set.of("if");
            case "sep" -> Set.of("list");
            default -> Set.of("if", "list");
        };
    }

    private void close(Mark mark) {
        String name = mark.tag().name();
        if (open.stream().noneMatch(block -> block.name().equals(name))) {
            unbalanced(mark, Remark.NOTHING_TO_CLOSE, "[#" + name + "]");
            strays.removeIf(stray -> owners(stray).contains(name));
            return;
        }
        List<Block> within =
                open.stream().takeWhile(block -> !block.name().equals(name)).toList();
        if (!within.isEmpty()) {
            crossings.add(new Crossing(mark, within));
        }
        Block block =
                open.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        open.remove(block);
        boolean otherScope =
                mark.tag().scope().isPresent() && !mark.tag().scope().equals(block.scope());
        if (otherScope && !block.open().tag().isUnread()) {
            complaints.about(
                    Complaint.of(Remark.CLOSES_OTHER_SCOPE)
                            .with("others", block.open().tag().typed()),
                    mark,
                    block.open());
        }
        block.marks().add(mark);
        closed.add(block);
    }

    private void end() {
        open.descendingIterator()
                .forEachRemaining(
                        left -> unbalanced(left.open(), Remark.NOTHING_CLOSES, "[/#" + left.name() + "]"));
        for (Crossing crossing : crossings) {
            List<Mark> crossed = crossing.within().stream()
                    .filter(block -> !open.contains(block))
                    .map(Block::open)
                    .toList();
            if (!crossed.isEmpty()) {
                complaints.about(
                        Complaint.of(Remark.CLOSES_ACROSS)
                                .with(
                                        "others",
                                        crossed.stream()
                                                .map(mark -> mark.tag().typed())
                                                .collect(Collectors.joining(", "))),
                        crossing.end(),
                        crossed.get(0));
            }
        }
        for (Mark stray : strays) {
            String partners = owners(stray).stream()
                    .map(owner -> "[#" + owner + "]")
                    .sorted()
                    .collect(Collectors.joining(", "));
            unbalanced(stray, Remark.NO_BLOCK_AROUND, partners);
        }
    }

    private void unbalanced(Mark mark, Remark remark, String partner) {
        complaints.about(Complaint.of(remark).with("partner", partner), mark);
    }
}
