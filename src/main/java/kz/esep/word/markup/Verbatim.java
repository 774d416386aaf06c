package kz.esep.word.markup;

/** A comment, an instruction or a CDATA section: passed on as it stands. */
public final class Verbatim extends Node {

    private final String source;
    private final String letters;

    /**
     * @param source how it is written
     * @param letters what it shows; nothing but for CDATA
     */
    Verbatim(String source, String letters) {
        this.source = source;
        this.letters = letters;
    }

    /** Markup that is written as {@code source}. */
    public static Verbatim of(String source) {
        return new Verbatim(source, "");
    }

    public String source() {
        return source;
    }

    /** What it shows; nothing but for CDATA. */
    public String letters() {
        return letters;
    }

    @Override
    public Verbatim copy() {
        return new Verbatim(source, letters);
    }
}
