package kz.esep.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
                            left -> unbalanced(left.open(), "there is no [/#" + left.name() + "] that closes it"));
            return closed;
        }

        private void middle(Mark mark) {
            Block top = open.peek();
            if (top == null || !owners(mark.tag().name()).contains(top.name())) {
                unbalanced(mark, "it stands in no block it could belong to");
            } else {
                top.marks().add(mark);
            }
        }

        private void close(Mark mark) {
            String name = mark.tag().name();
            if (open.stream().noneMatch(block -> block.name().equals(name))) {
                unbalanced(mark, "there is no [#" + name + "] before it that is still open");
                return;
            }
            String crossed = openAbove(name);
            if (!crossed.isEmpty()) {
                complaints.about(
                        TemplateFault.Kind.CROSSED_TAG,
                        mark,
                        "it closes its block while " + crossed + " is still open");
            }
            Block block = popUntil(name);
            if (mark.tag().scope().isPresent() && !mark.tag().scope().equals(block.scope())) {
                complaints.about(
                        TemplateFault.Kind.CROSSED_TAG,
                        mark,
                        "it closes " + block.open().tag().typed() + ", which is of another scope");
            }
            block.marks().add(mark);
            closed.add(block);
        }

        private String openAbove(String name) {
            List<String> above = new ArrayList<>();
            Iterator<Block> blocks = open.iterator();
            for (Block block = blocks.next(); !block.name().equals(name); block = blocks.next()) {
                above.add(block.open().tag().typed());
            }
            return above.stream().collect(Collectors.joining(", "));
        }

        private Block popUntil(String name) {
            Block block = open.pop();
            while (!block.name().equals(name)) {
                block = open.pop();
            }
            return block;
        }

        private void unbalanced(Mark mark, String detail) {
            complaints.about(TemplateFault.Kind.UNBALANCED_TAG, mark, detail);
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
