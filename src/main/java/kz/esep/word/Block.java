package kz.esep.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/** An opening tag, its closing tag and those between that belong to the same block, in their order. */
record Block(List<Mark> marks) {

    Mark open() {
        return marks.get(0);
    }

    /** What its author says it repeats or leaves out. */
    Optional<Scope> scope() {
        return open().tag().scope();
    }

    Mark close() {
        return marks.get(marks.size() - 1);
    }

    boolean hasMiddle() {
        return marks.size() > 2;
    }

    /** Matches the directives of one story; what does not match is told to {@code complaints}. */
    static List<Block> match(List<Mark> story, PartComplaints complaints) {
        return new Matching(complaints).match(story);
    }

    private static final class Matching {
        private final PartComplaints complaints;
        private final Deque<Block> open = new ArrayDeque<>();
        private final List<Block> closed = new ArrayList<>();

        Matching(PartComplaints complaints) {
            this.complaints = complaints;
        }

        List<Block> match(List<Mark> story) {
            for (Mark mark : story) {
                switch (mark.tag().kind()) {
                    case OPEN -> open.push(new Block(new ArrayList<>(List.of(mark))));
                    case MIDDLE -> middle(mark);
                    case CLOSE -> close(mark);
                    case VALUE, SINGLE -> {}
                }
            }
            open.descendingIterator()
                    .forEachRemaining(
                            left -> unbalanced(left.open(), Remark.NOTHING_CLOSES, "[/#" + left.name() + "]"));
            return closed;
        }

        private void middle(Mark mark) {
            Block top = open.peek();
            if (top == null || !owners(mark.tag().name()).contains(top.name())) {
                unbalanced(
                        mark,
                        Remark.NO_BLOCK_AROUND,
                        owners(mark.tag().name()).stream()
                                .map(owner -> "[#" + owner + "]")
                                .sorted()
                                .collect(Collectors.joining(", ")));
            } else {
                top.marks().add(mark);
            }
        }

        private void close(Mark mark) {
            String name = mark.tag().name();
            if (open.stream().noneMatch(block -> block.name().equals(name))) {
                unbalanced(mark, Remark.NOTHING_TO_CLOSE, "[#" + name + "]");
                return;
            }
            List<Mark> crossed = openAbove(name);
            if (!crossed.isEmpty()) {
                complaints.about(
                        Complaint.of(Remark.CLOSES_ACROSS).with("others", typed(crossed)), mark, crossed.get(0));
            }
            Block block = takeOut(name);
            if (mark.tag().scope().isPresent() && !mark.tag().scope().equals(block.scope())) {
                complaints.about(
                        Complaint.of(Remark.CLOSES_OTHER_SCOPE).with("others", typed(List.of(block.open()))),
                        mark,
                        block.open());
            }
            block.marks().add(mark);
            closed.add(block);
        }

        /** The beginnings of the blocks within the nearest one called {@code name}, the innermost first. */
        private List<Mark> openAbove(String name) {
            List<Mark> above = new ArrayList<>();
            Iterator<Block> blocks = open.iterator();
            for (Block block = blocks.next(); !block.name().equals(name); block = blocks.next()) {
                above.add(block.open());
            }
            return above;
        }

        /** Takes out the nearest block called {@code name}; those opened within it stay open, to be closed later. */
        private Block takeOut(String name) {
            Block found = open.stream()
                    .filter(block -> block.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            open.remove(found);
            return found;
        }

        private static String typed(List<Mark> marks) {
            return marks.stream().map(mark -> mark.tag().typed()).collect(Collectors.joining(", "));
        }

        private void unbalanced(Mark mark, Remark remark, String partner) {
            complaints.about(Complaint.of(remark).with("partner", partner), mark);
        }

        private static Set<String> owners(String middle) {
            return switch (middle) {
                case "elseif" -> Set.of("if");
                case "sep" -> Set.of("list");
                default -> Set.of("if", "list");
            };
        }
    }

    private String name() {
        return open().tag().name();
    }
}
