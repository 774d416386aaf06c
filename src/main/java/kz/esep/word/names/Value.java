package kz.esep.word.names;

/**
 * A value within an expression.
 *
 * @param shape what it is
 * @param text how it was typed
 * @param origin how it comes about
 */
record Value(Shape shape, String text, Origin origin) {

    /** How a value comes about. */
    enum Origin {
        /** It stands in the expression itself: a text in quotation marks, a number. */
        WRITTEN,
        /** It is what a name stands for. */
        NAMED,
        /** It is made of others. */
        MADE
    }

    boolean is(Origin other) {
        return origin == other;
    }

    boolean is(Shape.Kind kind) {
        return shape instanceof Shape.Plain plain && plain.kind() == kind;
    }
}
