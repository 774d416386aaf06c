package kz.esep.word.markup;

/** Letters between tags. */
public final class Text extends Node {

    private final String source;

    private Text(String source) {
        this.source = source;
    }

    /** Text that shows {@code letters}. */
    public static Text of(String letters) {
        return new Text(Escapes.escaped(letters));
    }

    /** Text that is written as {@code source}. */
    static Text written(String source) {
        return new Text(source);
    }

    /** What it shows. */
    public String letters() {
        return Escapes.decoded(source);
    }

    /** How it is written. */
    public String source() {
        return source;
    }

    @Override
    public Text copy() {
        return new Text(source);
    }
}
