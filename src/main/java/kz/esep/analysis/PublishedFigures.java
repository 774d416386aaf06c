package kz.esep.analysis;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.intake.Intake;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Spool;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/**
 * Figures that were published before, from files {@code month,region,code,count}. They are compared, never counted.
 *
 * @param lines the figures in the order of files and lines
 * @param findings lines that cannot be read
 */
public record PublishedFigures(List<Line> lines, List<Finding> findings) {

    private static final List<String> COLUMNS = List.of("month", "region", "code", "count");

    /** One figure and where it stands. */
    public record Line(YearMonth month, RegionCode region, CountCode code, int count, Place place) {}

    /** No figures: none were published, or none are asked for. */
    public static PublishedFigures none() {
        return new PublishedFigures(List.of(), List.of());
    }

    /**
     * Reads the files of figures among what was received.
     *
     * @param spool where the bytes of {@code received} are
     * @throws IOException if the spool cannot be read
     */
    public static PublishedFigures read(Intake.Received received, Spool spool) throws IOException {
        List<Line> lines = new ArrayList<>();
        FindingLog findings = new FindingLog();
        for (ReceivedFile file : received.published()) {
            spool.find(file).ifPresent(bytes -> new Reading(lines, findings).take(bytes, Place.ofFile(file.name())));
        }
        return new PublishedFigures(lines, findings.findings());
    }

    /** The figures of {@code month}. */
    public List<Line> of(YearMonth month) {
        return lines.stream().filter(line -> line.month().equals(month)).toList();
    }

    /** The finding about a line that states no figure of its month. */
    static Finding unreadable(Place place, String value) {
        return Finding.of(FindingCode.P001, place, value).with("expected", String.join(",", COLUMNS));
    }

    /** Takes in one file. */
    private record Reading(List<Line> lines, FindingLog findings) {

        void take(byte[] bytes, Place place) {
            try {
                CsvTable table = CsvTable.read(bytes);
                if (table.columns().containsAll(COLUMNS)) {
                    table.rows().forEach(row -> take(row, place));
                } else {
                    refuse(place, String.join(",", table.columns()));
                }
            } catch (CsvException e) {
                refuse(place, e.reason());
            }
        }

        private void take(CsvTable.Row row, Place file) {
            Place place = file.atCell(String.valueOf(row.line()));
            try {
                int count = Integer.parseInt(row.get("count"));
                if (count < 0 || row.get("code").isEmpty() || row.get("region").isEmpty()) {
                    refuse(place, String.join(",", row.values().values()));
                    return;
                }
                lines.add(new Line(
                        YearMonth.parse(row.get("month")),
                        new RegionCode(row.get("region")),
                        new CountCode(row.get("code")),
                        count,
                        place));
            } catch (NumberFormatException | DateTimeException e) {
                refuse(place, String.join(",", row.values().values()));
            }
        }

        private void refuse(Place place, String value) {
            findings.add(unreadable(place, value));
        }
    }
}
