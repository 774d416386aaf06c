package kz.esep.hearings;

/** The two kinds of documents that are watched. */
public enum DocumentKind {
    NOTICE("notices", "notices_placed"),
    PROTOCOL("protocols", "protocols_placed");

    private final String sheet;
    private final String placed;

    DocumentKind(String sheet, String placed) {
        this.sheet = sheet;
        this.placed = placed;
    }

    /** The sheet of the workbook, {@code notices} or {@code protocols}. */
    public String sheet() {
        return sheet;
    }

    /** The code under which placed documents are counted. */
    public CountCode placed() {
        return new CountCode(placed);
    }
}
