package kz.esep.form;

/**
 * Which cells of a workbook the workbook computes: a column bears a code in row 1 as the others do, with a mark before it;
 * of the sheet {@link #CHECK_SHEET} three columns are computed, and nothing stands in them otherwise.
 */
public final class ComputedCells {

    /** The code of the sheet of totals, without its {@code #}. */
    public static final String CHECK_SHEET = "check";

    /** The first row of totals on that sheet. */
    public static final int FIRST_TOTAL = 3;

    /** The first and the last computed column of that sheet, from 0. */
    public static final int FIRST_TOTAL_COLUMN = 2;

    public static final int LAST_TOTAL_COLUMN = 4;

    private static final String MARK = "~";

    private ComputedCells() {}

    /** The code of a computed column: {@code ~due}. */
    static String code(String part) {
        return MARK + part;
    }

    /** Whether {@code code} is that of a computed column. */
    public static boolean isComputed(String code) {
        return code.startsWith(MARK);
    }
}
