package kz.esep.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.finding.Severity;
import kz.esep.form.BlankWorkbook;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.form.ValueType;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.SheetContent;

/** Reads a data sheet by the codes of its hidden row: columns may have been moved, and tabs renamed. */
final class SheetReader {

    private final Sheet form;
    private final Place place;
    private final FindingLog findings;

    SheetReader(Sheet form, Place place, FindingLog findings) {
        this.form = form;
        this.place = place;
        this.findings = findings;
    }

    SubmissionSheet read(SheetContent content) {
        Map<Integer, Column> columns = columns(content);
        Map<String, Integer> places = new LinkedHashMap<>();
        columns.forEach((index, column) -> places.put(column.code(), index));
        reportMissing(places);
        if (findings.refuses()) {
            return new SubmissionSheet(form.code(), content.name(), List.of(), 0);
        }
        List<SubmissionSheet.Row> rows = new ArrayList<>();
        int leftOut = 0;
        for (SheetContent.Row row : content.rows()) {
            if (row.number() < BlankWorkbook.FIRST_ROW || isBlank(row, columns)) {
                continue;
            }
            Optional<SubmissionSheet.Row> read = read(row, columns, places);
            read.ifPresent(rows::add);
            leftOut += read.isPresent() ? 0 : 1;
        }
        return new SubmissionSheet(form.code(), content.name(), rows, leftOut);
    }

    private Map<Integer, Column> columns(SheetContent content) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        List<SheetContent.Cell> codes =
                content.firstRow().map(SheetContent.Row::cells).orElse(List.of());
        for (SheetContent.Cell cell : codes) {
            String code = Letters.trimmed(cell.value().shown());
            Place at = place.atCell(CellAddress.of(cell.column(), 1));
            Optional<Column> column = form.findColumn(code);
            if (cell.column() == 0 || code.isEmpty()) {
                continue;
            }
            if (column.isEmpty()) {
                findings.add(Finding.of(FindingCode.S004, at, code));
            } else if (columns.containsValue(column.get())) {
                findings.add(Finding.of(FindingCode.S009, at, code));
            } else {
                columns.put(cell.column(), column.get());
            }
        }
        return columns;
    }

    private void reportMissing(Map<String, Integer> places) {
        for (Column column : form.columns()) {
            if (!places.containsKey(column.code())) {
                FindingCode code = isNeeded(column) ? FindingCode.S002 : FindingCode.S003;
                findings.add(Finding.of(code, place, column.code()).with("expected", column.label()));
            }
        }
    }

    /** Whether figures would be silently wrong without the column: a blank date or place counts as a violation. */
    private boolean isNeeded(Column column) {
        return column.required()
                || (SubmissionForm.STATED_SHEETS.contains(form.code())
                        && (column.type() != ValueType.TEXT || column.code().equals("venue")));
    }

    private static boolean isBlank(SheetContent.Row row, Map<Integer, Column> columns) {
        return row.cells().stream()
                .noneMatch(cell -> columns.containsKey(cell.column())
                        && !Letters.trimmed(cell.value().shown()).isEmpty());
    }

    private Optional<SubmissionSheet.Row> read(
            SheetContent.Row row, Map<Integer, Column> columns, Map<String, Integer> places) {
        List<Finding> found = new ArrayList<>();
        CellInterpreter interpreter = new CellInterpreter(finding -> found.add(findings.add(finding)));
        Map<String, Object> values = new HashMap<>();
        for (SheetContent.Cell cell : row.cells()) {
            Column column = columns.get(cell.column());
            if (column != null) {
                Place at = place.atCell(CellAddress.of(cell.column(), row.number()));
                interpreter.interpret(column, cell, at).ifPresent(value -> values.put(column.code(), value));
            }
        }
        Map<String, String> cells = new HashMap<>();
        places.forEach((code, index) -> cells.put(code, CellAddress.of(index, row.number())));
        requireFilled(values, cells, found);
        boolean inError = found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return inError ? Optional.empty() : Optional.of(new SubmissionSheet.Row(row.number(), values, cells));
    }

    /** A blank required cell is named, unless what stands in it was refused already. */
    private void requireFilled(Map<String, Object> values, Map<String, String> cells, List<Finding> found) {
        for (Column column : form.columns()) {
            String cell = cells.getOrDefault(column.code(), "");
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
