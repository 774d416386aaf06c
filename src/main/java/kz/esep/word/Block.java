package kz.esep.word;

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

    boolean hasMiddle() {
        return marks.size() > 2;
    }

    /** {@code if} or {@code list}. */
    String name() {
        return open().tag().name();
    }
}
