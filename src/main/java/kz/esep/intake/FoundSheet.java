package kz.esep.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;

/**
 * A sheet of the workbook that bears a code.
 *
 * @param content its cells
 * @param code the code, without its {@code #}
 * @param typed the mark as it stands in the cell
 * @param codeRow the row of the codes: 1, unless rows were inserted above
 * @param codeColumn the column (from 0) of the mark: 0, unless columns were inserted before it
 */
public record FoundSheet(SheetContent content, String code, String typed, int codeRow, int codeColumn) {

    /** Nobody inserts more rows above a table than this. */
    private static final int LAST_CODE_ROW = 10;

    private static final int LAST_CODE_COLUMN = 5;

    /** Finds the mark: it is the first cell of its row. */
    public static Optional<FoundSheet> in(SheetContent content) {
        for (SheetContent.Row row : content.rows()) {
            if (row.number() > LAST_CODE_ROW) {
                break;
            }
            Optional<SheetContent.Cell> first = row.cells().stream()
                    .filter(cell -> !isBlank(cell))
                    .findFirst()
                    .filter(cell -> cell.column() <= LAST_CODE_COLUMN);
            String typed =
                    first.map(cell -> Letters.trimmed(cell.value().shown())).orElse("");
            if (typed.startsWith("#") && typed.length() > 1) {
                String code = CodeSpelling.plain(typed).substring(1);
                return Optional.of(new FoundSheet(
                        content, code, typed, row.number(), first.get().column()));
            }
        }
        return Optional.empty();
    }

    /** The cells of the row of codes. */
    List<SheetContent.Cell> codes() {
        return content.rows().stream()
                .filter(row -> row.number() == codeRow)
                .findFirst()
                .map(SheetContent.Row::cells)
                .orElse(List.of());
    }

    /** The codes of the columns as they were meant, by their place (from 0); the sheet's own is not among them. */
    public Map<Integer, String> codeByColumn() {
        Map<Integer, String> codes = new TreeMap<>();
        for (SheetContent.Cell cell : codes()) {
            String code = CodeSpelling.plain(cell.value().shown());
            if (cell.column() != codeColumn && !code.isEmpty()) {
                codes.put(cell.column(), code);
            }
        }
        return codes;
    }

    /** Whether nobody has typed anything below {@code headingRow}, the row of the headings. */
    boolean isEmpty(int headingRow) {
        return content.rows().stream()
                .filter(row -> row.number() > headingRow)
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell.column() != codeColumn && cell.formula().isEmpty() && !isBlank(cell));
    }

    /** Whether every typed cell of {@code other} has the same value at the same address. */
    boolean isSameAs(FoundSheet other) {
        return typedCells().equals(other.typedCells());
    }

    private List<String> typedCells() {
        return content.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.formula().isEmpty() && !isBlank(cell))
                        .map(cell -> row.number() + " " + cell.column() + " " + cell.value()))
                .toList();
    }

    /** Whether {@code cell} shows nothing; a number or a day always shows something. */
    static boolean isBlank(SheetContent.Cell cell) {
        boolean isFigure = cell.value() instanceof CellValue.Numeric || cell.value() instanceof CellValue.Moment;
        return !isFigure && Letters.trimmed(cell.value().shown()).isEmpty();
    }
}
