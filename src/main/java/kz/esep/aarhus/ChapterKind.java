package kz.esep.aarhus;

/** What a chapter of the report is about, which says how the answers of offices are brought together. */
public enum ChapterKind {
    /** Of the report as a whole: I, II, XXXII, XXXVII. */
    SPECIAL,
    /** Legislative and other measures, answered by paragraphs of the Convention. */
    MEASURES,
    /** Obstacles met with. */
    OBSTACLES,
    /** How it is done in practice: figures, cases, examples. */
    PRACTICE,
    /** Addresses of web sites. */
    WEBSITES
}
