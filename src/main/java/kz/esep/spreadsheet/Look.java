package kz.esep.spreadsheet;

/** How a cell looks and whether a person may change it on a protected sheet. */
public enum Look {
    /** A sheet's title. */
    TITLE,
    /** A column's heading. */
    HEADING,
    /** A label beside a value, or a fixed text. */
    LABEL,
    /** Machine codes, of no interest to people. */
    CODE,
    /** Text a person may type. */
    TEXT,
    /** A day a person may type, shown as {@code 30.11.2021}. */
    DATE,
    /** A whole number a person may type. */
    COUNT,
    /** Text the workbook computes itself. */
    COMPUTED,
    /** A day the workbook computes itself. */
    COMPUTED_DATE,
    /** A whole number the workbook computes itself. */
    COMPUTED_COUNT;

    /** Whether a protected sheet lets a person change the cell. */
    boolean isInput() {
        return this == TEXT || this == DATE || this == COUNT;
    }
}
