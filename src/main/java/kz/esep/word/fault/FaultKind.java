package kz.esep.word.fault;

/** What sort of trouble a fault of a template is. */
public enum FaultKind {
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
    /** Something that looks like a tag and is none; it keeps no document back. */
    SUSPICIOUS,
    /** Bytes that are no Word document, or a part of it that is no sound XML. */
    NOT_A_DOCUMENT
}
