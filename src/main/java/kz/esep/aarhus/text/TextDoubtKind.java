package kz.esep.aarhus.text;

/** What may be wrong in a text. */
public enum TextDoubtKind {
    /** Seen are the numbers that only the Kazakh text has, expected those that only the Russian one has. */
    NUMBERS_DIFFER,
    /** Seen are the days that only the Kazakh text has, expected those that only the Russian one has. */
    DATES_DIFFER,
    /** Seen are the years that only the Kazakh text has, expected those that only the Russian one has. */
    YEARS_DIFFER,
    /** The numbers are the same, but not which of them are per cent: seen in Kazakh alone, expected in Russian alone. */
    PERCENTAGES_DIFFER,
    /** Seen is how many items the lists of the Kazakh text have, expected how many the Russian ones have. */
    LIST_ITEMS_DIFFER,
    /** Seen is how many lines the Kazakh text has, expected how many the Russian one has. */
    LINES_DIFFER,

    /** A sentence of a Kazakh text without a single Kazakh letter. */
    RUSSIAN_IN_KAZAKH,
    /** Words of a Russian text with Kazakh letters. */
    KAZAKH_IN_RUSSIAN,
    /** A word with Latin and Cyrillic letters that can be neither. */
    MIXED_SCRIPT,
    /** The Latin letter schwa, U+0259, where a Kazakh text has ә. */
    LATIN_SCHWA,

    /** A quotation mark or bracket without the other of its pair. */
    UNBALANCED_SIGNS,
    /** A list item without a text. */
    EMPTY_LIST_ITEM,
    /** Two bullets before one item, or one behind it. */
    DOUBLED_BULLET,
    /** No blank between two sentences or behind a comma. */
    GLUED_WORDS,
    /** A number glued to a word or a footnote's number to a year. */
    GLUED_NUMBER,
    /** The same words twice running. */
    DOUBLED_WORDS,
    /** A sentence or paragraph right after itself. */
    REPEATED_PASSAGE,
    /** A day and a month in a sentence without a year. */
    DATE_WITHOUT_YEAR,
    /** A comma before the dash of a range. */
    STRAY_COMMA,
    /** What an editor wrote to himself or to others. */
    EDITORS_NOTE,

    /** A date and number of an act of which the table of acts knows that it is or may be wrong. */
    ACT_MISPRINTED,
    /** Date or number of an act is not quite that of the table of acts. */
    ACT_NUMBER_DIFFERS,
    /** An act that is not in force on the day of the report; expected are the days on which it is. */
    ACT_NOT_IN_FORCE,
    /** The number of an act with the suffix of the other language. */
    ACT_SUFFIX,

    /** Nearly an abbreviation of the glossary. */
    ABBREVIATION_MISSPELT,
    /** The other language's abbreviation. */
    ABBREVIATION_OF_OTHER_LANGUAGE,
    /** Not in the glossary; expected is nothing. */
    UNKNOWN_ABBREVIATION,

    /** A name written in two ways; expected is the more frequent one. */
    NAME_VARIANT,
    /** A word that is known to be taken for another. */
    KNOWN_CONFUSION
}
