package kz.esep.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.Sheet;
import kz.esep.spreadsheet.SheetContent;

/** Reads a data sheet: its columns by their codes, its data by what stands around them, then row after row. */
final class SheetReader {

    private final Sheet form;
    private final boolean checksExpected;
    private final StoredResults results;
    private final Place place;
    private final FindingLog findings;

    /**
     * @param checksExpected whether the workbook has checks while typing at all: not every program keeps them
     * @param results what the formulas of the workbook give
     * @param place the sheet
     */
    SheetReader(Sheet form, boolean checksExpected, StoredResults results, Place place, FindingLog findings) {
        this.form = form;
        this.checksExpected = checksExpected;
        this.results = results;
        this.place = place;
        this.findings = findings;
    }

    SubmissionSheet read(FoundSheet sheet) {
        SheetContent content = sheet.content();
        ColumnMap columns = new ColumnFinder(form, place, findings).find(sheet);
        if (findings.refuses()) {
            return new SubmissionSheet(form.code(), content.name(), List.of(), 0);
        }
        DataArea area = DataArea.of(sheet, columns, place, findings);
        new ForeignColumns(sheet, place, findings).report(area, columns);
        TypedOverFormulas.reportColumns(sheet, area, columns, place, findings);
        new Visibility(content, place, findings).report(area.rows(), columns);
        if (checksExpected) {
            new TypingChecks(content.layout().validations(), place, findings).report(area, columns);
        }
        RowReader reader = new RowReader(columns, content, results, place, findings);
        List<SubmissionSheet.Row> rows = new ArrayList<>();
        int leftOut = area.leftOut();
        for (SheetContent.Row row : area.rows()) {
            Optional<SubmissionSheet.Row> read = reader.read(row);
            read.ifPresent(rows::add);
            leftOut += read.isPresent() ? 0 : 1;
        }
        return new SubmissionSheet(form.code(), content.name(), rows, leftOut);
    }
}
