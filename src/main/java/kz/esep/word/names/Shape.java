package kz.esep.word.names;

import java.util.Map;
import java.util.Optional;

/** What a value of a model is, as far as a template must know it. */
public sealed interface Shape {

    /** What a value without others in it is. */
    enum Kind {
        ANY,
        TEXT,
        NUMBER,
        YES_NO,
        PICTURE,
        CHART
    }

    /** A value without others in it. */
    record Plain(Kind kind) implements Shape {

        /** Nothing is known of the value, so nothing can be wrong with its use. */
        static final Shape ANY = new Plain(Kind.ANY);

        static final Shape TEXT = new Plain(Kind.TEXT);
        static final Shape NUMBER = new Plain(Kind.NUMBER);
        static final Shape YES_NO = new Plain(Kind.YES_NO);
    }

    /** A list; all its items are alike. */
    record Items(Shape item) implements Shape {}

    /**
     * Names with a value each.
     *
     * @param names those that are known
     * @param others what any other name stands for, where a table decides which there are
     */
    record Names(Map<String, Shape> names, Optional<Shape> others) implements Shape {

        /** What {@code name} stands for. */
        Optional<Shape> find(String name) {
            return Optional.ofNullable(names.get(name)).or(() -> others);
        }
    }

    /** Whether the value may be a {@code kind}. */
    default boolean mayBe(Kind kind) {
        return this instanceof Plain plain && (plain.kind() == kind || plain.kind() == Kind.ANY);
    }

    /** Whether nothing is known of it. */
    default boolean isAny() {
        return this instanceof Plain plain && plain.kind() == Kind.ANY;
    }
}
