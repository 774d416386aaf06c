package kz.esep.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.finding.Severity;
import kz.esep.form.Column;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.SheetContent;

/** Turns a row of data into values. A row with an error is left out whole. */
final class RowReader {

    private final ColumnMap columns;
    private final Map<String, Integer> places;
    private final MergedCells merged;
    private final StoredResults results;
    private final SheetContent sheet;
    private final Place place;
    private final FindingLog findings;

    RowReader(ColumnMap columns, SheetContent sheet, StoredResults results, Place place, FindingLog findings) {
        this.columns = columns;
        this.places = columns.places();
        this.merged = MergedCells.of(sheet);
        this.sheet = sheet;
        this.results = results;
        this.place = place;
        this.findings = findings;
    }

    Optional<SubmissionSheet.Row> read(SheetContent.Row row) {
        List<Finding> found = new ArrayList<>();
        boolean struck = reportStruck(row, found);
        CellInterpreter interpreter = new CellInterpreter(
                finding -> found.add(findings.add(finding)), results.row(sheet, row.number()), struck);
        Map<Integer, CellRange> covered = merged.covering(row.number());
        covered.forEach((index, range) -> reportCovered(row.number(), index, range, found));
        Map<String, Object> values = new HashMap<>();
        for (SheetContent.Cell cell : row.cells()) {
            Optional<Column> column = columns.at(cell.column());
            if (column.isPresent() && !covered.containsKey(cell.column())) {
                Place at = place.atCell(CellAddress.of(cell.column(), row.number()));
                interpreter
                        .interpret(column.get(), cell, at)
                        .ifPresent(value -> values.put(column.get().code(), value));
            }
        }
        requireFilled(values, row.number(), found);
        boolean inError = found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return inError ? Optional.empty() : Optional.of(new SubmissionSheet.Row(row.number(), values, places));
    }

    /** Whether the row is struck through as a whole, which is said once. */
    private boolean reportStruck(SheetContent.Row row, List<Finding> found) {
        List<SheetContent.Cell> filled = columns.filled(row);
        boolean struck = filled.size() > 1 && filled.stream().allMatch(SheetContent.Cell::struck);
        if (struck) {
            String number = String.valueOf(row.number());
            found.add(findings.add(Finding.of(FindingCode.C064, place.atCell(number), number)));
        }
        return struck;
    }

    private void reportCovered(int number, int index, CellRange range, List<Finding> found) {
        columns.at(index).ifPresent(column -> {
            FindingCode code = columns.isNeeded(column) ? FindingCode.S026 : FindingCode.S027;
            Place at = place.atCell(CellAddress.of(index, number));
            found.add(findings.add(Finding.of(code, at, range.toString()).with("expected", column.label())));
        });
    }

    /** A blank required cell is named, unless what stands in it was refused already. */
    private void requireFilled(Map<String, Object> values, int number, List<Finding> found) {
        for (Column column : columns.form().columns()) {
            Integer index = places.get(column.code());
            String cell = index == null ? "" : CellAddress.of(index, number);
            boolean named = found.stream()
                    .anyMatch(finding -> finding.severity() == Severity.ERROR
                            && finding.place().cell().equals(cell));
            if (column.required() && !values.containsKey(column.code()) && !cell.isEmpty() && !named) {
                found.add(findings.add(
                        Finding.of(FindingCode.C001, place.atCell(cell), "").with("expected", column.label())));
            }
        }
    }
}
