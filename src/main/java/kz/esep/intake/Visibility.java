package kz.esep.intake;

import java.util.List;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.Column;
import kz.esep.spreadsheet.SheetContent;

/** Says what was read though the office did not see it: hidden sheets, rows and columns count like any other. */
final class Visibility {

    private final SheetContent content;
    private final Place place;
    private final FindingLog findings;

    Visibility(SheetContent content, Place place, FindingLog findings) {
        this.content = content;
        this.place = place;
        this.findings = findings;
    }

    /** Tells what of {@code rows} was not to be seen. */
    void report(List<SheetContent.Row> rows, ColumnMap columns) {
        if (content.hidden() && !rows.isEmpty()) {
            findings.add(Finding.of(FindingCode.S021, place, String.valueOf(rows.size()))
                    .restingOn(rows.stream().map(columns::key).toList()));
        }
        List<SheetContent.Row> hidden =
                rows.stream().filter(SheetContent.Row::hidden).toList();
        if (!hidden.isEmpty()) {
            FindingCode code = content.layout().filtered() ? FindingCode.S018 : FindingCode.S019;
            findings.add(Finding.of(code, place, String.valueOf(hidden.size()))
                    .with("detail", RowNumbers.shown(numbers(hidden), ""))
                    .restingOn(hidden.stream().map(columns::key).toList()));
        }
        List<Integer> unseen = columns.byIndex().keySet().stream()
                .filter(column -> content.layout().hiddenColumns().contains(column))
                .filter(column -> rows.stream()
                        .flatMap(row -> columns.filled(row).stream())
                        .anyMatch(cell -> cell.column() == column))
                .toList();
        if (!unseen.isEmpty()) {
            String labels = unseen.stream()
                    .flatMap(column -> columns.at(column).stream())
                    .map(Column::label)
                    .collect(Collectors.joining("; "));
            findings.add(Finding.of(FindingCode.S020, place, labels)
                    .restingOn(unseen.stream()
                            .flatMap(column -> columns.values(rows, column).stream())
                            .toList()));
        }
    }

    private static List<Integer> numbers(List<SheetContent.Row> rows) {
        return rows.stream().map(SheetContent.Row::number).toList();
    }
}
