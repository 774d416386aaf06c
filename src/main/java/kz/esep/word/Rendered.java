package kz.esep.word;

import java.util.List;

/** A document, and what its author may want to know of it. */
public final class Rendered {

    private final byte[] docx;
    private final List<DroppedLetter> dropped;

    Rendered(byte[] docx, List<DroppedLetter> dropped) {
        this.docx = docx;
        this.dropped = List.copyOf(dropped);
    }

    /** The document. */
    public byte[] docx() {
        return docx;
    }

    /**
     * The letters of values that no document can hold, in the order they were met; a letter met once more at the same tag
     * is told once.
     */
    public List<DroppedLetter> dropped() {
        return dropped;
    }

    /**
     * A letter that was left out.
     *
     * @param part as {@link TemplateFault#part}
     * @param paragraph the text of the template's paragraph, cut when long
     * @param tag the tag that gave the value
     * @param letter its number, such as {@code U+0001}
     */
    public record DroppedLetter(String part, String paragraph, String tag, String letter) {}
}
