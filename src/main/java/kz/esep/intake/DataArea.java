package kz.esep.intake;

import java.util.ArrayList;
import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.Column;
import kz.esep.spreadsheet.SheetContent;

/**
 * The rows of a sheet that are data: below the headings, without blank rows, totals, remarks and other tables.
 *
 * @param headingRow the row of the headings; the row of the codes where somebody deleted the headings
 * @param rows the rows of data in their order
 * @param leftOut how many filled rows belong to another table below and are not read
 */
record DataArea(int headingRow, List<SheetContent.Row> rows, int leftOut) {

    /** Nobody inserts more rows between the codes and the headings than this. */
    private static final int MOST_INSERTED = 9;

    /** A row with headings in a third of the columns was a row of headings once. */
    private static final int MOST_OF_A_ROW_OF_DATA = 3;

    DataArea {
        rows = List.copyOf(rows);
    }

    /** Finds the data of {@code sheet}; what was passed over is told. */
    static DataArea of(FoundSheet sheet, ColumnMap columns, Place place, FindingLog findings) {
        Headings headings = Headings.of(columns.form());
        int headingRow = headingRow(sheet, columns, headings);
        if (headingRow == sheet.codeRow()) {
            String first = String.valueOf(headingRow + 1);
            findings.add(Finding.of(FindingCode.S034, place.atCell(first), first));
        }
        List<SheetContent.Row> rows = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        int otherTable = 0;
        for (SheetContent.Row row : sheet.content().rows()) {
            if (row.number() <= headingRow) {
                continue;
            }
            Place at = place.atCell(String.valueOf(row.number()));
            if (otherTable > 0) {
                if (!columns.filled(row).isEmpty()) {
                    leftOut.add(texts(row, columns).toString());
                }
            } else if (headings.fill(row) && isInPlace(row, columns)) {
                findings.add(Finding.of(FindingCode.S025, at, String.valueOf(row.number())));
            } else if (headings.fill(row) || isMark(row)) {
                otherTable = row.number();
            } else if (isData(row, columns, sheet.codeColumn(), at, findings)) {
                rows.add(row);
            }
        }
        if (otherTable > 0) {
            Place at = place.atCell(String.valueOf(otherTable));
            findings.add(Finding.of(FindingCode.S024, at, String.valueOf(leftOut.size()))
                    .restingOn(leftOut));
        }
        return new DataArea(headingRow, rows, leftOut.size());
    }

    private static List<String> texts(SheetContent.Row row, ColumnMap columns) {
        return columns.filled(row).stream().map(cell -> cell.value().shown()).toList();
    }

    private static boolean isData(SheetContent.Row row, ColumnMap columns, int numbers, Place at, FindingLog findings) {
        RowKind kind = RowKind.of(row, columns, numbers);
        if (kind == RowKind.TOTAL || kind == RowKind.NOTE) {
            String label = RowKind.label(row, columns, numbers)
                    .orElseGet(() -> columns.filled(row).get(0).value().shown());
            findings.add(Finding.of(kind == RowKind.TOTAL ? FindingCode.S022 : FindingCode.S023, at, label)
                    .restingOn(texts(row, columns)));
        }
        return kind == RowKind.DATA;
    }

    /** The row after the codes, unless titles or blank rows were put between; the codes' own where data follow them. */
    static int headingRow(FoundSheet sheet, ColumnMap columns, Headings headings) {
        int usual = sheet.codeRow() + 1;
        for (SheetContent.Row row : sheet.content().rows()) {
            if (row.number() < usual) {
                continue;
            }
            if (headings.fill(row)) {
                return row.number();
            }
            if (columns.filled(row).size() > 1 || row.number() > usual + MOST_INSERTED) {
                break;
            }
        }
        return isData(sheet, usual, columns, headings) ? sheet.codeRow() : usual;
    }

    /** Whether the row {@code number} holds values and hardly a heading. */
    private static boolean isData(FoundSheet sheet, int number, ColumnMap columns, Headings headings) {
        return sheet.content().rows().stream()
                .filter(row -> row.number() == number)
                .anyMatch(row -> headings.countIn(row) * MOST_OF_A_ROW_OF_DATA
                                < columns.form().columns().size()
                        && OwnKind.isAnyAmong(columns.filled(row), columns));
    }

    /** Whether the headings in {@code row} stand over their own columns, as when a heading is repeated for print. */
    private static boolean isInPlace(SheetContent.Row row, ColumnMap columns) {
        return columns.filled(row).stream().allMatch(cell -> {
            Column column = columns.byIndex().get(cell.column());
            return column != null && Headings.isOf(column, cell.value().shown());
        });
    }

    private static boolean isMark(SheetContent.Row row) {
        return !row.cells().isEmpty()
                && row.cells().get(0).value().shown().matches("#[a-z_]+")
                && row.cells().size() >= Headings.FEWEST;
    }
}
