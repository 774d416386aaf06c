package kz.esep.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;

/**
 * The very hidden sheet of a blank workbook: its identity a second time, and the values of the dropdowns, each list in a
 * column of its own. A list written into the dropdown itself may not pass 255 characters.
 */
final class HomeSheet {

    private static final int FIRST_LIST_COLUMN = 3;

    private final Map<Choices, Integer> columns = new LinkedHashMap<>();

    HomeSheet(SubmissionForm form, Choices regions) {
        columns.put(regions, FIRST_LIST_COLUMN);
        form.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .flatMap(column -> column.choices().stream())
                .forEach(choices -> columns.putIfAbsent(choices, FIRST_LIST_COLUMN + columns.size()));
    }

    /** The range a dropdown of {@code choices} takes its values from: {@code esep!$D$2:$D$3}. */
    String range(Choices choices) {
        Integer column = columns.get(choices);
        if (column == null) {
            throw new IllegalArgumentException("No dropdown of " + choices.code());
        }
        String letters = CellAddress.columnLetters(column);
        int last = choices.shown().size() + 1;
        return BlankWorkbook.HOME_SHEET + "!$" + letters + "$2:$" + letters + "$" + last;
    }

    /** The sheet of a workbook of {@code region} and {@code month}. */
    SheetDesign design(String region, YearMonth month) {
        Map<Integer, List<SheetDesign.Cell>> rows = new TreeMap<>();
        add(rows, 1, 0, "#" + BlankWorkbook.HOME_SHEET);
        addLine(rows, 2, "template_version", SubmissionForm.TEMPLATE_VERSION);
        addLine(rows, 3, "region", region);
        addLine(rows, 4, "month", month.toString());
        columns.forEach((choices, column) -> {
            add(rows, 1, column, choices.code());
            int row = 2;
            for (String shown : choices.shown()) {
                add(rows, row, column, shown);
                row++;
            }
        });
        List<SheetDesign.Row> designed = rows.entrySet().stream()
                .map(row -> new SheetDesign.Row(row.getKey(), 0, false, row.getValue()))
                .toList();
        return new SheetDesign(
                BlankWorkbook.HOME_SHEET,
                SheetDesign.Visibility.VERY_HIDDEN,
                List.of(),
                designed,
                List.of(),
                0,
                0,
                true);
    }

    private static void addLine(Map<Integer, List<SheetDesign.Cell>> rows, int row, String code, String value) {
        add(rows, row, 0, code);
        add(rows, row, 1, value);
    }

    private static void add(Map<Integer, List<SheetDesign.Cell>> rows, int row, int column, String text) {
        rows.computeIfAbsent(row, number -> new ArrayList<>()).add(new SheetDesign.Cell(column, text, Look.CODE));
    }
}
