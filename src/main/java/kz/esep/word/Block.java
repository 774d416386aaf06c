package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The same with one tag more at its end. */
    Block with(Mark mark) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return new Block(List.copyOf(more));
    }

    /** Whether its last branch has begun. */
    boolean hasElse() {
        return marks.stream().anyMatch(mark -> mark.tag().name().equals("else"));
    }

    /** Whether one of its tags could not be read. */
    boolean isUnread() {
        return marks.stream().anyMatch(mark -> mark.tag().isUnread());
    }

    boolean hasMiddle() {
        return marks.size() > 2;
    }

    /** {@code if} or {@code list}. */
    String name() {
        return open().tag().name();
    }
}
