package kz.esep.word;

import java.util.Optional;
import kz.esep.word.markup.Element;

/**
 * Where a directive acts.
 *
 * @param where as seen from {@code target}
 * @param target what it acts around; nothing where it stays in its text
 */
record Placement(Where where, Optional<Element> target) {

    static final Placement IN_TEXT = new Placement(Where.IN_TEXT, Optional.empty());

    /** The places a directive may take. */
    enum Where {
        /** It acts where it stands, in the text. */
        IN_TEXT,
        BEFORE,
        AFTER,
        /** The target gives way to it. */
        INSTEAD
    }

    static Placement before(Element target) {
        return new Placement(Where.BEFORE, Optional.of(target));
    }

    static Placement after(Element target) {
        return new Placement(Where.AFTER, Optional.of(target));
    }

    static Placement insteadOf(Element target) {
        return new Placement(Where.INSTEAD, Optional.of(target));
    }

    boolean isInText() {
        return where == Where.IN_TEXT;
    }
}
