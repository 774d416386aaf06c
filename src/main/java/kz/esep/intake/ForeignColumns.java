package kz.esep.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.Column;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.SheetContent;

/** Says which headings were rewritten and which columns are the office's own: those have no code and are not read. */
final class ForeignColumns {

    private final FoundSheet sheet;
    private final Place place;
    private final FindingLog findings;

    ForeignColumns(FoundSheet sheet, Place place, FindingLog findings) {
        this.sheet = sheet;
        this.place = place;
        this.findings = findings;
    }

    void report(DataArea area, ColumnMap columns) {
        Optional<SheetContent.Row> headings =
                area.headingRow() == sheet.codeRow() ? Optional.empty() : row(area.headingRow());
        headings.ifPresent(row -> reportRewritten(row, columns));
        for (int index : own(area, columns)) {
            String heading = headings.flatMap(row -> row.findCell(index))
                    .map(cell -> Letters.trimmed(cell.value().shown()))
                    .filter(text -> !text.isEmpty())
                    .orElse(CellAddress.columnLetters(index));
            Place at = place.atCell(CellAddress.of(index, area.headingRow()));
            findings.add(Finding.of(FindingCode.S017, at, heading));
        }
    }

    /** A rewritten heading changes nothing; that of another column leaves open what the values below it are. */
    private void reportRewritten(SheetContent.Row headings, ColumnMap columns) {
        Headings known = Headings.of(columns.form());
        for (Map.Entry<Integer, Column> entry : columns.byIndex().entrySet()) {
            Optional<String> typed = headings.findCell(entry.getKey())
                    .map(cell -> Letters.trimmed(cell.value().shown()))
                    .filter(text -> !text.isEmpty() && !Headings.isOf(entry.getValue(), text));
            typed.ifPresent(text -> findings.add(Finding.of(
                            known.find(text).isPresent() ? FindingCode.S035 : FindingCode.S016,
                            place.atCell(CellAddress.of(entry.getKey(), headings.number())),
                            text)
                    .with("expected", entry.getValue().label())));
        }
    }

    /** The columns without a code in which somebody typed values beside rows of data; formulas are no such values. */
    private Set<Integer> own(DataArea area, ColumnMap columns) {
        Set<Integer> coded = new TreeSet<>(columns.byIndex().keySet());
        sheet.codes().stream().filter(cell -> !FoundSheet.isBlank(cell)).forEach(cell -> coded.add(cell.column()));
        coded.add(sheet.codeColumn());
        Set<Integer> own = new TreeSet<>();
        for (SheetContent.Row row : area.rows()) {
            row.cells().stream()
                    .filter(cell -> cell.formula().isEmpty() && !FoundSheet.isBlank(cell))
                    .map(SheetContent.Cell::column)
                    .filter(column -> !coded.contains(column))
                    .forEach(own::add);
        }
        return own;
    }

    private Optional<SheetContent.Row> row(int number) {
        List<SheetContent.Row> rows = sheet.content().rows();
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }
}
