package kz.esep.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.arrival.CompletenessTable;
import kz.esep.arrival.OfficeArrival;
import kz.esep.finding.Severity;
import kz.esep.hearings.CountCode;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvTable;
import kz.esep.storage.FormulaGuard;

/** Reads what is kept of a month, line by line of its tables. */
final class MonthReader {

    private MonthReader() {}

    /** What {@code tables} say of {@code month}. */
    static KeptMonth read(YearMonth month, KeptTables tables) {
        if (!tables.isReported()) {
            return new KeptMonth(
                    month,
                    false,
                    new CountedFigures(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of());
        }
        CountedFigures figures = CountedFigures.read(tables);
        List<KeptMonth.Office> offices = tables.read(
                CompletenessTable.FILE,
                List.of("region", "on_time", "refused", "due", "arrived_on"),
                MonthReader::office);
        List<KeptMonth.ListedFinding> findings = tables.read(
                "findings.csv", List.of("file", "severity", "code", "message_kk", "message_ru"), MonthReader::finding);
        List<KeptMonth.CountedViolation> violations =
                tables.read("violations.csv", List.of("region", "code", "hearing_no"), MonthReader::violation);
        List<KeptMonth.StatedFigure> discrepancies =
                tables.read("discrepancies.csv", List.of("region", "code", "stated"), MonthReader::discrepancy);
        List<KeptMonth.ArrivedFile> files = files(tables);
        Map<String, Integer> delays =
                tables
                        .read("open-cases.csv", List.of("region", "document", "hearing_no", "delay_days"), Delay::of)
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Delay::key, Delay::days, Math::max));
        List<KeptMonth.Feedback> feedback =
                tables.read("feedback.csv", List.of("region", "body", "f", "band"), MonthReader::feedback).stream()
                        .flatMap(Optional::stream)
                        .toList();
        return new KeptMonth(
                month,
                true,
                figures,
                offices,
                findings,
                violations,
                discrepancies,
                files,
                delays,
                feedback,
                tables.unreadable());
    }

    private static KeptMonth.Office office(CsvTable.Row row) {
        return new KeptMonth.Office(
                new RegionCode(row.get("region")),
                state(row),
                date(row.get("arrived_on")),
                row.get("days_after_due"),
                date(row.get("due")));
    }

    private static OfficeArrival.State state(CsvTable.Row row) {
        return Stream.of(
                        OfficeArrival.State.ON_TIME,
                        OfficeArrival.State.IN_GRACE,
                        OfficeArrival.State.LATE,
                        OfficeArrival.State.NOT_JUDGED,
                        OfficeArrival.State.UNUSABLE,
                        OfficeArrival.State.REFUSED)
                .filter(state -> Integer.parseInt(row.get(state.code())) > 0)
                .findFirst()
                .orElse(OfficeArrival.State.ABSENT);
    }

    private static KeptMonth.ListedFinding finding(CsvTable.Row row) {
        return new KeptMonth.ListedFinding(
                row.get("region"),
                text(row, "file"),
                text(row, "sheet"),
                row.get("cell"),
                Severity.valueOf(row.get("severity")),
                row.get("code"),
                row.get("message_kk"),
                row.get("message_ru"));
    }

    private static KeptMonth.CountedViolation violation(CsvTable.Row row) {
        return new KeptMonth.CountedViolation(
                new RegionCode(row.get("region")),
                new CountCode(row.get("code")),
                row.get("rule_set"),
                text(row, "paragraph"),
                text(row, "hearing_no"),
                date(row.get("due")),
                date(row.get("actual")),
                text(row, "file"),
                text(row, "sheet"),
                row.get("row"));
    }

    private static KeptMonth.StatedFigure discrepancy(CsvTable.Row row) {
        return new KeptMonth.StatedFigure(
                new RegionCode(row.get("region")),
                new CountCode(row.get("code")),
                row.get("source"),
                row.get("stated"),
                row.get("recomputed"),
                row.get("difference"));
    }

    /** The receipts tell more than the journal, but months of earlier versions have none. */
    private static List<KeptMonth.ArrivedFile> files(KeptTables tables) {
        return tables.has(KeptTables.RECEIPTS)
                ? tables.read(
                        KeptTables.RECEIPTS,
                        List.of("region", "submission_no", "file", "first_seen", "state"),
                        row -> file(row, "first_seen"))
                : tables.read(
                        ArrivalJournal.FILE,
                        List.of("region", "submission_no", "file", "arrived_on", "state"),
                        row -> file(row, "arrived_on"));
    }

    private static KeptMonth.ArrivedFile file(CsvTable.Row row, String day) {
        String number = row.get("submission_no");
        return new KeptMonth.ArrivedFile(
                row.get("region"),
                number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)),
                date(row.get(day)),
                row.get("state"),
                text(row, "file"));
    }

    private static Optional<KeptMonth.Feedback> feedback(CsvTable.Row row) {
        return row.get("body").equals("ALL") && !row.get("f").isEmpty()
                ? Optional.of(new KeptMonth.Feedback(
                        new RegionCode(row.get("region")),
                        row.get("b"),
                        row.get("c"),
                        row.get("e"),
                        row.get("g"),
                        row.get("f"),
                        row.get("band")))
                : Optional.empty();
    }

    /** A document of {@code open-cases.csv} whose delay is known. */
    private record Delay(String key, int days) {

        static Optional<Delay> of(CsvTable.Row row) {
            String days = row.get("delay_days");
            return days.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Delay(
                            KeptMonth.delayKey(row.get("region"), row.get("document"), text(row, "hearing_no")),
                            Integer.parseInt(days)));
        }
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** A text that may have got an apostrophe when it was written. */
    private static String text(CsvTable.Row row, String column) {
        return FormulaGuard.unguarded(row.get(column));
    }
}
