package kz.esep.returned;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.UnreadableWorkbookException;
import kz.esep.spreadsheet.WorkbookReader;

/** The sheets of one file, to say of a place in it what stands there. */
final class Subjects {

    private final Map<String, SheetContent> sheets = new LinkedHashMap<>();

    private Subjects() {}

    /** The subjects of a workbook; of a file that cannot be read as one, none. */
    static Subjects of(byte[] workbook) {
        Subjects subjects = new Subjects();
        try {
            WorkbookReader.read(workbook, Place.ofFile(""), new FindingLog())
                    .sheets()
                    .forEach(sheet -> subjects.sheets.put(sheet.name(), sheet));
        } catch (UnreadableWorkbookException e) {
            subjects.sheets.clear();
        }
        return subjects;
    }

    /** The sheet whose first cell is {@code code} with {@code #}. */
    Optional<SheetContent> findSheet(String code) {
        return sheets.values().stream()
                .filter(sheet -> code(sheet).equals(code))
                .findFirst();
    }

    /** What {@code place} is about. */
    Subject at(Place place) {
        SheetContent sheet = sheets.get(place.sheet());
        if (sheet == null) {
            return new Subject(place.sheet(), place.cell(), "");
        }
        Optional<CellRange> cell = cells(place.cell());
        if (cell.isEmpty()) {
            return new Subject(code(sheet), "", "");
        }
        int number = cell.get().firstRow();
        boolean wholeRow = cell.get().firstColumn() == 0;
        String column = wholeRow ? "" : text(sheet, 1, cell.get().firstColumn());
        String row = text(sheet, number, keyColumn(sheet));
        return new Subject(
                code(sheet),
                row.isEmpty() ? place.cell() : row,
                column.isEmpty() && !wholeRow ? columnLetters(cell.get()) : column);
    }

    /** The cells a finding's place names: a cell, a range, or the first cell of a row. */
    static Optional<CellRange> cells(String cell) {
        return CellRange.of(cell.matches("[0-9]{1,7}") ? "A" + cell : cell);
    }

    private static String columnLetters(CellRange cell) {
        return new CellRange(1, cell.firstColumn(), 1, cell.firstColumn())
                .toString()
                .replace("1", "");
    }

    /** The first coded column; column A where only the sheet itself has a code, as in the passport. */
    private static int keyColumn(SheetContent sheet) {
        return sheet.firstRow()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.column() > 0
                                && cell.value().shown().strip().matches("[a-z][a-z0-9_]*"))
                        .findFirst())
                .map(SheetContent.Cell::column)
                .orElse(0);
    }

    private static String code(SheetContent sheet) {
        String mark = text(sheet, 1, 0).toLowerCase(Locale.ROOT);
        return mark.startsWith("#") ? mark.substring(1) : sheet.name();
    }

    private static String text(SheetContent sheet, int row, int column) {
        return sheet.rows().stream()
                .filter(one -> one.number() == row)
                .findFirst()
                .flatMap(one -> one.findCell(column))
                .map(cell -> Letters.trimmed(cell.value().shown()))
                .orElse("");
    }
}
