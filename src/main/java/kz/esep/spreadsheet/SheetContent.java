package kz.esep.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * The filled cells of one sheet.
 *
 * @param name the tab's text
 * @param hidden whether people see no tab of it
 * @param rows the rows that hold a value, by number
 * @param layout what the sheet does with its cells
 * @param part the name of its part in the package, for example {@code xl/worksheets/sheet1.xml}
 */
public record SheetContent(String name, boolean hidden, List<Row> rows, SheetLayout layout, String part) {

    public SheetContent {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number from 1, as the program shows it
     * @param hidden whether it is not shown, by hand or by a filter
     * @param cells its filled cells, from left to right
     */
    public record Row(int number, boolean hidden, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The value in {@code column} (from 0), or empty when the cell is blank. */
        public Optional<Cell> findCell(int column) {
            return cells.stream().filter(cell -> cell.column() == column).findFirst();
        }
    }

    /**
     * A filled cell.
     *
     * @param column from 0
     * @param value what it holds
     * @param formula the formula behind the value, without its equals sign; empty when a value was typed
     * @param struck whether its text is struck through
     * @param format the format by which it may look otherwise than it is, {@code 0%}; empty for plain formats
     * @param sharedFrom where the formula stands as it is written, {@code D3}: in another cell its relative references are
     *     as far from there as the cell is; empty when it stands in this cell
     */
    public record Cell(int column, CellValue value, String formula, boolean struck, String format, String sharedFrom) {

        /** A cell of a plain format with a formula of its own. */
        public Cell(int column, CellValue value, String formula, boolean struck) {
            this(column, value, formula, struck, "", "");
        }
    }

    /** The first row, where machine codes are, if it holds anything. */
    public Optional<Row> firstRow() {
        return rows.stream().findFirst().filter(row -> row.number() == 1);
    }
}
