package kz.esep.documents;

import java.util.ArrayList;
import java.util.List;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;

/**
 * A sheet that tells an office something and takes nothing from it: a title in row 1, beside the hidden code of the
 * sheet; headings in row 2, which stay in sight; then lines. Column A, hidden, is for codes.
 */
final class InformationSheet {

    private static final int TITLE_HEIGHT = 24;
    private static final int HEADING_HEIGHT = 40;

    private final String tab;
    private final List<SheetDesign.Column> columns = new ArrayList<>();
    private final List<SheetDesign.Row> rows = new ArrayList<>();

    /** The sheet {@code tab}, whose code is {@code #code}. */
    InformationSheet(String tab, String code, String title) {
        this.tab = tab;
        columns.add(new SheetDesign.Column(18, Look.CODE, true));
        SheetDesign.Cell mark = new SheetDesign.Cell(0, "#" + code, Look.CODE);
        rows.add(
                new SheetDesign.Row(1, TITLE_HEIGHT, false, List.of(mark, new SheetDesign.Cell(1, title, Look.TITLE))));
        rows.add(new SheetDesign.Row(2, HEADING_HEIGHT, false, List.of()));
    }

    /** Adds a column to the right: its heading and its width in letters. */
    InformationSheet column(String heading, int width, Look look) {
        columns.add(new SheetDesign.Column(width, look, false));
        List<SheetDesign.Cell> headings = new ArrayList<>(rows.get(1).cells());
        headings.add(new SheetDesign.Cell(columns.size() - 1, heading, Look.HEADING));
        rows.set(1, new SheetDesign.Row(2, HEADING_HEIGHT, false, headings));
        return this;
    }

    /**
     * Puts {@code texts} into the row {@code number}, from column B on.
     *
     * @param code what stands in column A; nothing when empty
     * @param height in points
     */
    void line(int number, String code, List<String> texts, int height) {
        List<SheetDesign.Cell> cells = new ArrayList<>();
        if (!code.isEmpty()) {
            cells.add(new SheetDesign.Cell(0, code, Look.CODE));
        }
        for (int index = 0; index < texts.size(); index++) {
            cells.add(new SheetDesign.Cell(index + 1, texts.get(index), Look.LABEL));
        }
        rows.add(new SheetDesign.Row(number, height, false, cells));
    }

    /** In points: not every program fits a row to wrapped text by itself. A line ends at a word, before the column does. */
    static int height(List<String> texts, List<Integer> widths) {
        int lines = 1;
        for (int index = 0; index < texts.size(); index++) {
            lines = Math.max(lines, (texts.get(index).length() + widths.get(index) - 1) / widths.get(index));
        }
        return 4 + lines * 13;
    }

    /** How many rows there are, title and headings included. */
    int size() {
        return rows.size();
    }

    /** The sheet, which nobody can type into. */
    SheetDesign design() {
        return new SheetDesign(tab, SheetDesign.Visibility.VISIBLE, columns, rows, List.of(), 2, 0, true);
    }
}
