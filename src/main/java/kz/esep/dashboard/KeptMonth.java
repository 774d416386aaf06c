package kz.esep.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
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

/**
 * What is kept of a month, as far as its tables can be read.
 *
 * @param month the month
 * @param isReported whether anything usable came for it
 * @param figures the counts
 * @param offices what came of each office's duty to report, in table order
 * @param findings in their order
 * @param violations in their order
 * @param discrepancies where a stated figure disagrees
 * @param files the files that arrived, as the journal has them
 * @param delays for how many days a document has not been placed, by region, kind and number of hearing
 * @param feedback the feedback index of regions and of the country
 * @param unreadable the names of tables that are damaged or not there
 */
record KeptMonth(
        YearMonth month,
        boolean isReported,
        CountedFigures figures,
        List<Office> offices,
        List<FoundFault> findings,
        List<CountedViolation> violations,
        List<StatedFigure> discrepancies,
        List<ArrivedFile> files,
        Map<String, Integer> delays,
        List<Feedback> feedback,
        List<String> unreadable) {

    /** A line of {@code completeness.csv}. */
    record Office(
            RegionCode region,
            OfficeArrival.State state,
            Optional<LocalDate> arrivedOn,
            String daysAfterDue,
            Optional<LocalDate> due) {

        static Office of(CsvTable.Row row) {
            return new Office(
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
    }

    /** A line of {@code findings.csv}. */
    record FoundFault(
            String region,
            String file,
            String sheet,
            String cell,
            Severity severity,
            String code,
            String messageKk,
            String messageRu) {

        static FoundFault of(CsvTable.Row row) {
            return new FoundFault(
                    row.get("region"),
                    row.get("file"),
                    row.get("sheet"),
                    row.get("cell"),
                    Severity.valueOf(row.get("severity")),
                    row.get("code"),
                    row.get("message_kk"),
                    row.get("message_ru"));
        }
    }

    /** A line of {@code violations.csv}. */
    record CountedViolation(
            RegionCode region,
            CountCode code,
            String ruleSet,
            String paragraph,
            String hearing,
            Optional<LocalDate> due,
            Optional<LocalDate> actual,
            String file,
            String sheet,
            String row) {

        static CountedViolation of(CsvTable.Row row) {
            return new CountedViolation(
                    new RegionCode(row.get("region")),
                    new CountCode(row.get("code")),
                    row.get("rule_set"),
                    row.get("paragraph"),
                    row.get("hearing_no"),
                    date(row.get("due")),
                    date(row.get("actual")),
                    row.get("file"),
                    row.get("sheet"),
                    row.get("row"));
        }
    }

    /** A line of {@code discrepancies.csv}. */
    record StatedFigure(
            RegionCode region, CountCode code, String source, String stated, String recomputed, String difference) {

        static StatedFigure of(CsvTable.Row row) {
            return new StatedFigure(
                    new RegionCode(row.get("region")),
                    new CountCode(row.get("code")),
                    row.get("source"),
                    row.get("stated"),
                    row.get("recomputed"),
                    row.get("difference"));
        }
    }

    /** A line of the month's part of the journal. */
    record ArrivedFile(
            String region, OptionalInt number, LocalDate day, boolean isUsable, String file) {

        static ArrivedFile of(CsvTable.Row row) {
            String number = row.get("submission_no");
            return new ArrivedFile(
                    row.get("region"),
                    number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)),
                    LocalDate.parse(row.get("arrived_on")),
                    row.get("state").equals("usable"),
                    row.get("file"));
        }
    }

    /** A line of {@code feedback.csv} that sums up a region, or the country. */
    record Feedback(RegionCode region, String b, String c, String e, String g, String index, String band) {

        static Optional<Feedback> of(CsvTable.Row row) {
            return row.get("body").equals("ALL") && !row.get("f").isEmpty()
                    ? Optional.of(new Feedback(
                            new RegionCode(row.get("region")),
                            row.get("b"),
                            row.get("c"),
                            row.get("e"),
                            row.get("g"),
                            row.get("f"),
                            row.get("band")))
                    : Optional.empty();
        }
    }

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
        List<Office> offices = tables.read(
                CompletenessTable.FILE, List.of("region", "on_time", "refused", "due", "arrived_on"), Office::of);
        List<FoundFault> findings = tables.read(
                "findings.csv", List.of("file", "severity", "code", "message_kk", "message_ru"), FoundFault::of);
        List<CountedViolation> violations =
                tables.read("violations.csv", List.of("region", "code", "hearing_no"), CountedViolation::of);
        List<StatedFigure> discrepancies =
                tables.read("discrepancies.csv", List.of("region", "code", "stated"), StatedFigure::of);
        List<ArrivedFile> files =
                tables.read(ArrivalJournal.FILE, List.of("region", "arrived_on", "file"), ArrivedFile::of);
        Map<String, Integer> delays = tables
                .read("open-cases.csv", List.of("region", "document", "hearing_no", "delay_days"), Delay::of)
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Delay::key, Delay::days, Math::max));
        List<Feedback> feedback = tables.read("feedback.csv", List.of("region", "body", "f", "band"), Feedback::of)
                .stream()
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

    /** A document of {@code open-cases.csv} whose delay is known. */
    private record Delay(String key, int days) {

        static Optional<Delay> of(CsvTable.Row row) {
            String days = row.get("delay_days");
            return days.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Delay(
                            key(row.get("region"), row.get("document"), row.get("hearing_no")),
                            Integer.parseInt(days)));
        }

        static String key(String region, String document, String hearing) {
            return region + " " + document + " " + hearing;
        }
    }

    /** By how many calendar days a document was late, or is so far. */
    OptionalInt days(CountedViolation violation) {
        if (violation.due().isPresent() && violation.actual().isPresent()) {
            long days = violation.actual().get().toEpochDay()
                    - violation.due().get().toEpochDay();
            return OptionalInt.of(Math.toIntExact(days));
        }
        String document = violation.code().value().startsWith("protocol") ? "protocol" : "notice";
        Integer delay =
                delays.get(Delay.key(violation.region().value(), document, violation.hearing()));
        boolean isMissing = violation.code().value().endsWith("_missing") && violation.due().isPresent();
        return delay == null || !isMissing ? OptionalInt.empty() : OptionalInt.of(delay);
    }

    /** How many findings weigh so much. */
    int count(Severity severity) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }

    /** What the page of all months needs of it. */
    MonthSummary summary() {
        return new MonthSummary(
                month,
                isReported,
                figures,
                regionalOffices(),
                Arrays.stream(Severity.values()).map(this::count).toList(),
                unreadable);
    }

    /** The offices of regions, without the country's line. */
    List<Office> regionalOffices() {
        return offices.stream()
                .filter(office -> !office.region().equals(RegionCode.COUNTRY))
                .toList();
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
