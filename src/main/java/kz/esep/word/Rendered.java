package kz.esep.word;

import java.util.List;

/**
 * A document, and what its author may want to know of it.
 *
 * @param docx the document
 * @param dropped the letters of values that no document can hold, in the order they were met; the same letter met once
 *     more at the same tag is told once
 */
public record Rendered(byte[] docx, List<DroppedLetter> dropped) {

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
