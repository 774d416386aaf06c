package kz.esep.returned;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.finding.Facts;
import kz.esep.form.ComputedCells;
import kz.esep.form.RowKeys;
import kz.esep.intake.FoundSheet;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.SheetContent;

/** One sheet of a file, to say of its cells what row and column they are in, whatever was inserted or moved. */
final class SubjectSheet {

    private final SheetContent content;
    private final String code;
    private final int codeColumn;
    private final Map<Integer, String> codeByColumn = new TreeMap<>();
    private final Map<String, Integer> columnByCode = new HashMap<>();
    private final Map<Integer, SheetContent.Row> rows = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    SubjectSheet(SheetContent content) {
        this.content = content;
        Optional<FoundSheet> marked = FoundSheet.in(content);
        this.code = marked.map(FoundSheet::code).orElse(content.name());
        this.codeColumn = marked.map(FoundSheet::codeColumn).orElse(0);
        marked.ifPresent(sheet -> codeByColumn.putAll(sheet.codeByColumn()));
        codeByColumn.forEach((column, one) -> columnByCode.putIfAbsent(one, column));
        content.rows().forEach(row -> rows.put(row.number(), row));
        readKeys();
    }

    private void readKeys() {
        if (!RowKeys.areKnown(code)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        rows.forEach((number, row) -> {
            String key = RowKeys.of(code, column -> text(row, columnByCode.getOrDefault(column, -1)));
            keys.put(number, key);
            if (!seen.add(key)) {
                repeated.add(key);
            }
        });
    }

    SheetContent content() {
        return content;
    }

    /** The sheet's code; its name where it bears none. */
    String code() {
        return code;
    }

    /**
     * What the first cell of {@code range} is about.
     *
     * @param place the cell as the finding names it
     */
    Subject at(CellRange range, String place) {
        boolean wholeRow = range.firstColumn() <= codeColumn;
        String column = wholeRow ? "" : codeByColumn.getOrDefault(range.firstColumn(), letters(range.firstColumn()));
        String key = key(range.firstRow());
        return new Subject(code, key.isEmpty() ? place : key, column);
    }

    /** Rows of one key are told apart by all they say. */
    private String key(int number) {
        SheetContent.Row row = rows.get(number);
        if (row == null) {
            return "";
        }
        String key = keys.getOrDefault(number, text(row, codeColumn));
        if (key.isEmpty() || !repeated.contains(key)) {
            return key;
        }
        List<String> all = codeByColumn.keySet().stream()
                .filter(column -> !ComputedCells.isComputed(codeByColumn.getOrDefault(column, "")))
                .map(column -> text(row, column))
                .toList();
        return key + " (" + Facts.of(all) + ")";
    }

    private static String text(SheetContent.Row row, int column) {
        return row.findCell(column)
                .map(cell -> Letters.trimmed(cell.value().shown()))
                .orElse("");
    }

    private static String letters(int column) {
        return new CellRange(1, column, 1, column).toString().replace("1", "");
    }
}
