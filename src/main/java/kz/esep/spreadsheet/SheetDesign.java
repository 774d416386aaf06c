package kz.esep.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * A sheet to be written.
 *
 * @param name the tab's text, at most 31 characters
 * @param visibility whether people see its tab
 * @param columns widths and looks, from column A
 * @param rows its rows by ascending number
 * @param rules what a spreadsheet program checks while a person types
 * @param frozenRows how many rows stay in sight, and are repeated on each printed page; 0 for none
 * @param frozenColumns how many columns stay in sight
 * @param isProtected whether only input cells may be changed
 */
public record SheetDesign(
        String name,
        Visibility visibility,
        List<Column> columns,
        Iterable<Row> rows,
        List<InputRule> rules,
        int frozenRows,
        int frozenColumns,
        boolean isProtected) {

    public SheetDesign {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    /** Who sees a tab. */
    public enum Visibility {
        VISIBLE,
        /** Not shown, and not offered under "Unhide" either. */
        VERY_HIDDEN
    }

    /**
     * A column.
     *
     * @param width in characters
     * @param look of the cells nobody has filled yet
     * @param hidden whether people see it
     * @param printed whether it comes on paper; what does may not be parted by what does not
     */
    public record Column(int width, Look look, boolean hidden, boolean printed) {

        /** A column that is printed where it is seen. */
        public Column(int width, Look look, boolean hidden) {
            this(width, look, hidden, true);
        }
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param height in points; 0 leaves it to the program
     * @param hidden whether people see it
     * @param cells its cells
     */
    public record Row(int number, int height, boolean hidden, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column from 0
     * @param value a {@link String}, an {@link Integer} or a {@link java.time.LocalDate}
     */
    public record Cell(int column, Object value, Look look) {}

    /**
     * A check while typing, on an exact range of one column.
     *
     * @param kind what is allowed
     * @param list the range of the allowed values for {@link Kind#LIST}, for example {@code esep!$D$2:$D$3}
     * @param explanation what the program says when something else is typed
     */
    public record InputRule(
            Kind kind, int column, int firstRow, int lastRow, Optional<String> list, String explanation) {

        /** What may be typed. */
        public enum Kind {
            DATE,
            COUNT,
            LIST
        }
    }
}
