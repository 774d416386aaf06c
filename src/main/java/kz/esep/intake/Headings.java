package kz.esep.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;

/** The headings of a sheet as people read them: in both languages or in one, with the asterisk or without. */
final class Headings {

    /** So many headings beside each other are a row of headings; one may stand in a cell by chance. */
    static final int FEWEST = 3;

    private final Map<String, Column> byKey = new HashMap<>();

    /** What was asked before: data repeat, and each row is looked at. */
    private final Map<String, Optional<Column>> known = new HashMap<>();

    private Headings() {}

    static Headings of(Sheet sheet) {
        Headings headings = new Headings();
        for (Column column : sheet.columns()) {
            headings.byKey.putIfAbsent(key(column.label()), column);
            headings.byKey.putIfAbsent(key(column.labelKk()), column);
            headings.byKey.putIfAbsent(key(column.labelRu()), column);
        }
        return headings;
    }

    /** The column that {@code typed} is a heading of. */
    Optional<Column> find(String typed) {
        return known.computeIfAbsent(typed, text -> Optional.ofNullable(byKey.get(key(text))));
    }

    /** Whether {@code typed} is the heading of {@code column}: two columns may bear the same one. */
    static boolean isOf(Column column, String typed) {
        String key = key(typed);
        return key.equals(key(column.label()))
                || key.equals(key(column.labelKk()))
                || key.equals(key(column.labelRu()));
    }

    /** Whether {@code row} is a row of headings. */
    boolean fill(SheetContent.Row row) {
        int typed = 0;
        for (SheetContent.Cell cell : row.cells()) {
            typed += cell.formula().isEmpty() ? 1 : 0;
        }
        int found = countIn(row);
        return found >= FEWEST && found * 2 > typed;
    }

    /** How many cells of {@code row} are headings of the form. */
    int countIn(SheetContent.Row row) {
        int found = 0;
        for (SheetContent.Cell cell : row.cells()) {
            boolean typed = cell.formula().isEmpty() && cell.value() instanceof CellValue.Text;
            found += typed && find(cell.value().shown()).isPresent() ? 1 : 0;
        }
        return found;
    }

    private static String key(String typed) {
        return Letters.key(typed).replaceFirst("[ *]+$", "").replaceAll(" ?/ ?", "/");
    }
}
