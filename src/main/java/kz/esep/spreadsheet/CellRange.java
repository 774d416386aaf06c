package kz.esep.spreadsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells, for example {@code B3:D10}.
 *
 * @param firstRow from 1
 * @param firstColumn from 0
 * @param lastRow from 1, included
 * @param lastColumn from 0, included
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final int LAST_ROW_OF_ALL = 1_048_576;
    private static final int LAST_COLUMN_OF_ALL = 16_383;
    private static final String CELL = "\\$?([A-Z]{1,3})\\$?([0-9]{1,7})";
    private static final Pattern RANGE = Pattern.compile(CELL + "(?::" + CELL + ")?");

    /** The range that {@code reference} names; empty when it is none that a sheet can have. */
    public static Optional<CellRange> of(String reference) {
        Matcher matcher = RANGE.matcher(reference);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = CellAddress.columnOf(matcher.group(1) + "1");
        int row = Integer.parseInt(matcher.group(2));
        boolean single = matcher.group(3) == null;
        int otherColumn = single ? column : CellAddress.columnOf(matcher.group(3) + "1");
        int otherRow = single ? row : Integer.parseInt(matcher.group(4));
        CellRange range = new CellRange(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn));
        boolean exists =
                range.firstRow >= 1 && range.lastRow <= LAST_ROW_OF_ALL && range.lastColumn <= LAST_COLUMN_OF_ALL;
        return exists ? Optional.of(range) : Optional.empty();
    }

    /** Whether the cell in {@code column} (from 0) and {@code row} (from 1) lies in it. */
    public boolean contains(int column, int row) {
        return column >= firstColumn && column <= lastColumn && row >= firstRow && row <= lastRow;
    }

    /** Its address as a spreadsheet writes it: {@code B3:D10}, or {@code B3} for a single cell. */
    @Override
    public String toString() {
        String first = CellAddress.of(firstColumn, firstRow);
        String last = CellAddress.of(lastColumn, lastRow);
        return first.equals(last) ? first : first + ":" + last;
    }
}
