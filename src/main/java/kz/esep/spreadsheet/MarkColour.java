package kz.esep.spreadsheet;

/** The colours marks have. No program's own palette has them, so that our marks can be told from an office's colours. */
public enum MarkColour {
    /** The workbook cannot be taken. */
    GRAVE("FFFFA79E"),
    /** The row was left out. */
    FAULT("FFFFCBC4"),
    /** Someone should look. */
    DOUBT("FFFFEDB3"),
    /** A cell of the list that waits for an answer. */
    ANSWER("FFDDEFFF"),
    /** A heading of the list. */
    HEADING("FFE4E9EE");

    private final String rgb;

    MarkColour(String rgb) {
        this.rgb = rgb;
    }

    /** Alpha, red, green and blue in hexadecimal. */
    String rgb() {
        return rgb;
    }
}
