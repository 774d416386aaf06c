package kz.esep.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.CellVisitor;
import kz.esep.spreadsheet.WorkbookReader;

/** Esep's own reader, cell by cell. What it remarks on is said, for the targets ask for it. */
final class EsepReading implements Reader, CellVisitor {

    private Cells cells = new Cells();

    @Override
    public void read(Path file, Cells cells) throws Exception {
        this.cells = cells;
        FindingLog findings = new FindingLog();
        WorkbookReader.stream(file, Place.ofFile(""), findings, this);
        for (Finding finding : findings.findings()) {
            System.out.println("finding " + finding.code() + " " + finding.severity());
        }
    }

    @Override
    public void sheet(String name, boolean hidden) {
        cells.nextSheet();
    }

    @Override
    public void text(int row, int column, String text) {
        cells.text(row - 1, column, text);
    }

    @Override
    public void number(int row, int column, BigDecimal number) {
        cells.number(row - 1, column, number.doubleValue());
    }

    @Override
    public void moment(int row, int column, LocalDateTime moment) {
        cells.moment(row - 1, column, moment);
    }

    @Override
    public void other(int row, int column, CellValue value) {
        throw new IllegalStateException("The bench wrote no such value: " + value);
    }
}
