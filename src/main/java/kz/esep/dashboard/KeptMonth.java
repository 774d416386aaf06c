package kz.esep.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.arrival.OfficeArrival;
import kz.esep.finding.Severity;
import kz.esep.hearings.CountCode;
import kz.esep.reference.RegionCode;

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
 * @param files the files that arrived
 * @param delays for how many days a document has not been placed, by region, kind and number of hearing
 * @param feedback the feedback index of regions and of the country
 * @param unreadable the names of tables that are damaged or not there
 */
record KeptMonth(
        YearMonth month,
        boolean isReported,
        CountedFigures figures,
        List<Office> offices,
        List<ListedFinding> findings,
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
            Optional<LocalDate> due) {}

    /** A line of {@code findings.csv}. */
    record ListedFinding(
            String region,
            String file,
            String sheet,
            String cell,
            Severity severity,
            String code,
            String messageKk,
            String messageRu) {}

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
            String row) {}

    /** A line of {@code discrepancies.csv}. */
    record StatedFigure(
            RegionCode region, CountCode code, String source, String stated, String recomputed, String difference) {}

    /**
     * A file that arrived.
     *
     * @param state what became of it, as the receipts say; {@code usable} where only the journal speaks and it was so
     */
    record ArrivedFile(String region, OptionalInt number, Optional<LocalDate> day, String state, String file) {}

    /** A line of {@code feedback.csv} that sums up a region, or the country. */
    record Feedback(RegionCode region, String b, String c, String e, String g, String index, String band) {}

    /** By how many calendar days a document was late, or is so far. */
    OptionalInt days(CountedViolation violation) {
        if (violation.due().isPresent() && violation.actual().isPresent()) {
            long days = violation.actual().get().toEpochDay()
                    - violation.due().get().toEpochDay();
            return OptionalInt.of(Math.toIntExact(days));
        }
        String document = violation.code().value().startsWith("protocol") ? "protocol" : "notice";
        Integer delay = delays.get(delayKey(violation.region().value(), document, violation.hearing()));
        boolean isMissing =
                violation.code().value().endsWith("_missing") && violation.due().isPresent();
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

    /** What tells documents apart in {@link #delays}. */
    static String delayKey(String region, String document, String hearing) {
        return region + " " + document + " " + hearing;
    }
}
