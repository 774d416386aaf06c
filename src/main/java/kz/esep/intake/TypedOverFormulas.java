package kz.esep.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.ComputedCells;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;

/**
 * Says where something was typed into cells the workbook computes. Such cells are never read, but the person who goes by
 * them while filling is misled. What the formulas are is not looked at: every program writes them in its own way.
 */
final class TypedOverFormulas {

    private final SheetContent sheet;
    private final Place place;
    private final FindingLog findings;

    private TypedOverFormulas(SheetContent sheet, Place place, FindingLog findings) {
        this.sheet = sheet;
        this.place = place;
        this.findings = findings;
    }

    /** Tells, once a column, in which rows of {@code area} and beyond a computed cell of {@code sheet} was typed over. */
    static void reportColumns(FoundSheet sheet, DataArea area, ColumnMap columns, Place place, FindingLog findings) {
        TypedOverFormulas typed = new TypedOverFormulas(sheet.content(), place, findings);
        for (SheetContent.Cell code : sheet.codes()) {
            if (ComputedCells.isComputed(Letters.trimmed(code.value().shown()))) {
                typed.report(code.column(), area.headingRow() + 1, columns::key);
            }
        }
    }

    /** The same for the {@code sheets} of totals. */
    static void reportTotals(List<FoundSheet> sheets, Place file, FindingLog findings) {
        for (FoundSheet found : sheets) {
            SheetContent content = found.content();
            TypedOverFormulas typed = new TypedOverFormulas(content, file.inSheet(content.name()), findings);
            int first = found.codeRow() - 1 + ComputedCells.FIRST_TOTAL;
            for (int column = ComputedCells.FIRST_TOTAL_COLUMN; column <= ComputedCells.LAST_TOTAL_COLUMN; column++) {
                typed.report(found.codeColumn() + column, first, row -> String.valueOf(row.number()));
            }
        }
    }

    private void report(int column, int firstRow, Function<SheetContent.Row, String> key) {
        List<Integer> rows = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        String first = "";
        for (SheetContent.Row row : sheet.rows()) {
            boolean typed = row.number() >= firstRow
                    && row.findCell(column).filter(TypedOverFormulas::isTyped).isPresent();
            if (typed) {
                first = rows.isEmpty()
                        ? row.findCell(column).orElseThrow().value().shown()
                        : first;
                rows.add(row.number());
                facts.add(key.apply(row) + ": "
                        + row.findCell(column).orElseThrow().value().shown());
            }
        }
        if (!rows.isEmpty()) {
            Place at = place.atCell(CellAddress.of(column, rows.get(0)));
            findings.add(Finding.of(FindingCode.S033, at, first)
                    .with("read", RowNumbers.shown(rows, CellAddress.columnLetters(column)))
                    .restingOn(facts));
        }
    }

    private static boolean isTyped(SheetContent.Cell cell) {
        return cell.formula().isEmpty() && !(cell.value() instanceof CellValue.Uncomputed) && !FoundSheet.isBlank(cell);
    }
}
