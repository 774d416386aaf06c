package kz.esep.form;

/** What a column of the workbook holds. */
public enum ValueType {
    /** Any text. */
    TEXT,
    /** A day, without time. */
    DATE,
    /** A whole number from 0. */
    COUNT,
    /** Yes or no, from a dropdown. */
    YES_NO,
    /** One code of a closed list, from a dropdown. */
    CHOICE
}
