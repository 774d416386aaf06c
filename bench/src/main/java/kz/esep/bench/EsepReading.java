package kz.esep.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.WorkbookContent;
import kz.esep.spreadsheet.WorkbookReader;

/** Esep's own reader. */
final class EsepReading {

    private EsepReading() {}

    static void read(Path file, Cells cells) throws Exception {
        FindingLog findings = new FindingLog();
        WorkbookContent content = WorkbookReader.read(Files.readAllBytes(file), Place.ofFile(""), findings);
        for (SheetContent sheet : content.sheets()) {
            cells.nextSheet();
            for (SheetContent.Row row : sheet.rows()) {
                row.cells().forEach(cell -> take(cell.value(), row.number() - 1, cell.column(), cells));
            }
        }
        findings.findings().stream().map(Finding::code).forEach(code -> System.out.println("finding " + code));
    }

    private static void take(CellValue value, int row, int column, Cells cells) {
        if (value instanceof CellValue.Text text) {
            cells.text(row, column, text.text());
        } else if (value instanceof CellValue.Numeric numeric) {
            cells.number(row, column, numeric.number().doubleValue());
        } else if (value instanceof CellValue.Moment moment) {
            cells.moment(row, column, moment.moment());
        }
    }
}
