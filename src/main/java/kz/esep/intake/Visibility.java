package kz.esep.intake;

import java.util.List;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
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
            findings.add(Finding.of(FindingCode.S021, place, String.valueOf(rows.size())));
        }
        List<Integer> hidden = rows.stream()
                .filter(SheetContent.Row::hidden)
                .map(SheetContent.Row::number)
                .toList();
        if (!hidden.isEmpty()) {
            FindingCode code = content.layout().filtered() ? FindingCode.S018 : FindingCode.S019;
            findings.add(Finding.of(code, place, String.valueOf(hidden.size()))
                    .with("detail", RowNumbers.shown(hidden, "")));
        }
        String unseen = columns.byIndex().entrySet().stream()
                .filter(column -> content.layout().hiddenColumns().contains(column.getKey()))
                .filter(column -> rows.stream()
                        .flatMap(row -> columns.filled(row).stream())
                        .anyMatch(cell -> cell.column() == column.getKey()))
                .map(column -> column.getValue().label())
                .collect(Collectors.joining("; "));
        if (!unseen.isEmpty()) {
            findings.add(Finding.of(FindingCode.S020, place, unseen));
        }
    }
}
