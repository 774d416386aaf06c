package kz.esep.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;

/** A sheet for work in a spreadsheet program, filled row by row: a line of headings, then values. */
final class PlainSheet {

    /** Height of a row in points: not every program fits it to wrapped text by itself. */
    private static final int TWO_LINES = 27;

    private static final int HEADING_HEIGHT = 130;

    private final List<SheetDesign.Cell> headings = new ArrayList<>();
    private final List<SheetDesign.Column> columns = new ArrayList<>();
    private final List<SheetDesign.Row> rows = new ArrayList<>();

    /** Adds a column to the right: its heading and its width in letters. */
    PlainSheet heading(String text, int width) {
        headings.add(new SheetDesign.Cell(headings.size(), text, Look.HEADING));
        columns.add(new SheetDesign.Column(width, Look.TEXT, false));
        return this;
    }

    /** Adds a row; an empty text leaves its cell out. */
    void row(List<Object> values) {
        List<SheetDesign.Cell> cells = new ArrayList<>();
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (!value.equals("")) {
                cells.add(new SheetDesign.Cell(column, value, look(value)));
            }
        }
        rows.add(new SheetDesign.Row(rows.size() + 2, TWO_LINES, false, cells));
    }

    /** The sheet {@code name}, whose first columns stay in sight. */
    SheetDesign design(String name, int frozenColumns) {
        List<SheetDesign.Row> all = new ArrayList<>(List.of(new SheetDesign.Row(1, HEADING_HEIGHT, false, headings)));
        all.addAll(rows);
        return new SheetDesign(name, SheetDesign.Visibility.VISIBLE, columns, all, List.of(), 1, frozenColumns, false);
    }

    private static Look look(Object value) {
        if (value instanceof Integer) {
            return Look.COUNT;
        }
        return value instanceof LocalDate ? Look.DATE : Look.TEXT;
    }
}
