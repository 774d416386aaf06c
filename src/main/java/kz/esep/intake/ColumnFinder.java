package kz.esep.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.Column;
import kz.esep.form.ComputedCells;
import kz.esep.form.Sheet;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.SheetContent;

/** Finds the columns by the codes of the hidden row: they may have been moved, and others put between them. */
final class ColumnFinder {

    private final Sheet form;
    private final Place place;
    private final FindingLog findings;

    ColumnFinder(Sheet form, Place place, FindingLog findings) {
        this.form = form;
        this.place = place;
        this.findings = findings;
    }

    /** The columns of {@code sheet}; what is missing, double, unknown or moved is told. */
    ColumnMap find(FoundSheet sheet) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        for (SheetContent.Cell cell : sheet.codes()) {
            if (cell.column() == sheet.codeColumn() || FoundSheet.isBlank(cell)) {
                continue;
            }
            Place at = place.atCell(CellAddress.of(cell.column(), sheet.codeRow()));
            String typed = Letters.trimmed(cell.value().shown());
            if (ComputedCells.isComputed(typed)) {
                continue;
            }
            Optional<Column> column = column(typed, at);
            if (column.isEmpty()) {
                findings.add(Finding.of(FindingCode.S004, at, typed));
            } else if (columns.containsValue(column.get())) {
                findings.add(Finding.of(FindingCode.S009, at, typed));
            } else {
                columns.put(cell.column(), column.get());
            }
        }
        ColumnMap map = new ColumnMap(form, columns);
        reportMissing(map);
        reportMoved(List.copyOf(columns.values()));
        return map;
    }

    private Optional<Column> column(String typed, Place at) {
        Optional<Column> exact = form.findColumn(typed);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<Column> meant = form.findColumn(CodeSpelling.plain(typed));
        meant.ifPresent(
                column -> findings.add(Finding.of(FindingCode.S014, at, typed).with("read", column.code())));
        return meant;
    }

    private void reportMissing(ColumnMap map) {
        for (Column column : form.columns()) {
            if (!column.later() && !map.byIndex().containsValue(column)) {
                FindingCode code = map.isNeeded(column) ? FindingCode.S002 : FindingCode.S003;
                findings.add(Finding.of(code, place, column.code()).with("expected", column.label()));
            }
        }
    }

    private void reportMoved(List<Column> found) {
        List<Column> kept = longestInOrder(found);
        String moved = found.stream()
                .filter(column -> !kept.contains(column))
                .map(Column::label)
                .collect(Collectors.joining("; "));
        if (!moved.isEmpty()) {
            findings.add(Finding.of(FindingCode.S015, place, moved));
        }
    }

    /** The longest run of {@code found} that stands in the form's order; the others are those that were moved. */
    private List<Column> longestInOrder(List<Column> found) {
        List<List<Column>> longestUpTo = new ArrayList<>();
        List<Column> longest = List.of();
        for (int index = 0; index < found.size(); index++) {
            List<Column> best = List.of();
            for (int before = 0; before < index; before++) {
                boolean inOrder = order(found.get(before)) < order(found.get(index));
                if (inOrder && longestUpTo.get(before).size() > best.size()) {
                    best = longestUpTo.get(before);
                }
            }
            List<Column> run = new ArrayList<>(best);
            run.add(found.get(index));
            longestUpTo.add(run);
            longest = run.size() > longest.size() ? run : longest;
        }
        return longest;
    }

    private int order(Column column) {
        return form.columns().indexOf(column);
    }
}
