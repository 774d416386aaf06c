package kz.esep.intake;

import java.util.HashMap;
import java.util.List;
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

    /**
     * Whether {@code row} is a row of headings: more than half of what was typed into it. Every row of every sheet is asked;
     * the days and numbers of a row of data tell it before any text is compared.
     */
    boolean fill(SheetContent.Row row) {
        List<SheetContent.Cell> typed =
                row.cells().stream().filter(cell -> cell.formula().isEmpty()).toList();
        int othersMost = (typed.size() - 1) / 2;
        long others = typed.stream().filter(cell -> !isText(cell)).count();
        long found = 0;
        for (SheetContent.Cell cell : typed) {
            if (others > othersMost) {
                return false;
            }
            if (isText(cell)) {
                boolean heading = find(cell.value().shown()).isPresent();
                found += heading ? 1 : 0;
                others += heading ? 0 : 1;
            }
        }
        return found >= FEWEST && others <= othersMost;
    }

    private static boolean isText(SheetContent.Cell cell) {
        return cell.value() instanceof CellValue.Text;
    }

    /** How many cells of {@code row} are headings of the form. */
    long countIn(SheetContent.Row row) {
        return row.cells().stream()
                .filter(cell -> cell.formula().isEmpty() && isText(cell))
                .filter(cell -> find(cell.value().shown()).isPresent())
                .count();
    }

    private static String key(String typed) {
        return Letters.key(typed).replaceFirst("[ *]+$", "").replaceAll(" ?/ ?", "/");
    }
}
