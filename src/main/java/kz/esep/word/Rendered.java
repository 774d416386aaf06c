package kz.esep.word;

import java.util.List;
import kz.esep.word.fault.FaultPlace;

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
     * @param place where in the template the tag stands that gave the value
     * @param letter its number, such as {@code U+0001}
     */
    public record DroppedLetter(FaultPlace place, String letter) {}
}
