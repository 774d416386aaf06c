package kz.esep.word;

/**
 * One thing wrong with a template, or with the data it was given, told in terms of what its author sees in Word.
 *
 * @param template the name the template was compiled under
 * @param part where in the document: {@code document}, {@code header 1}, {@code footnotes}, {@code properties core}
 * @param paragraph the text of the paragraph the tag stands in, cut when long
 * @param tag the tag as it was typed
 * @param detail for {@link Kind#UNKNOWN_NAME} the name that was probably meant, empty when none is near; otherwise a
 *     technical remark in English
 */
public record TemplateFault(Kind kind, String template, String part, String paragraph, String tag, String detail) {

    /** What sort of trouble it is. */
    public enum Kind {
        /** A tag that begins but does not end within its paragraph. */
        UNCLOSED_TAG,
        /** An opening tag without its closing one, or the other way round. */
        UNBALANCED_TAG,
        /** Two blocks of which neither contains the other. */
        CROSSED_TAG,
        /** An expression FreeMarker cannot read. */
        SYNTAX,
        /** Something templates may not do. */
        FORBIDDEN,
        /** A block whose ends stand where no whole text, paragraphs or rows lie between them. */
        WRONG_SCOPE,
        /** A name the data do not have. */
        UNKNOWN_NAME,
        /** A value that cannot be used as the tag wants to. */
        DATA,
        /** Bytes that are no Word document, or a part of it that is no sound XML. */
        NOT_A_DOCUMENT
    }

    @Override
    public String toString() {
        return "%s: %s: %s in «%s», tag %s: %s".formatted(template, part, kind, paragraph, tag, detail);
    }
}
