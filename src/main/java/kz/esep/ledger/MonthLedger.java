package kz.esep.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.Violation;
import kz.esep.intake.Submission;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/**
 * All offices of one month and, beside them, the central office.
 *
 * @param month the month
 * @param asOf the end of this day is the moment of judging
 * @param offices one for each region of the month, in table order
 * @param national the central office, which is none of them: only its sheets beside notices and protocols are taken; empty where the
 *     table of regions has no line for it
 * @param received every file that is for this month, counted or not, by name
 * @param speaking those of them that report anything that can be used, whether they count or a later one does
 * @param findings what is wrong with the files and rows of the month
 */
public record MonthLedger(
        YearMonth month,
        LocalDate asOf,
        List<OfficeMonth> offices,
        Optional<OfficeMonth> national,
        List<Submission> received,
        List<Submission> speaking,
        List<Finding> findings) {

    public MonthLedger {
        offices = List.copyOf(offices);
        received = List.copyOf(received);
        speaking = List.copyOf(speaking);
        findings = List.copyOf(findings);
    }

    /** The region of {@code code} under its names of the month; empty for the country and for unknown codes. */
    public Optional<Region> findRegion(RegionCode code) {
        return offices.stream()
                .map(OfficeMonth::region)
                .filter(region -> region.code().equals(code))
                .findFirst();
    }

    /**
     * The workbook whose sheets beside notices and protocols count: the one that counts; where none does, since nothing of its
     * notices and protocols is usable, the usable one with the highest number, unless several bear that number.
     */
    public Optional<Submission> findWorkbook(OfficeMonth office) {
        if (office.counted().isPresent()) {
            return office.counted();
        }
        Set<String> refused = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .map(finding -> finding.place().file())
                .collect(Collectors.toSet());
        NavigableMap<Integer, List<Submission>> byNumber = received.stream()
                .filter(Submission::isUsable)
                .filter(submission -> !refused.contains(submission.file().name()))
                .filter(submission ->
                        submission.identity().month().filter(month::equals).isPresent())
                .filter(submission -> submission
                        .identity()
                        .region()
                        .filter(office.region().code()::equals)
                        .isPresent())
                .collect(Collectors.groupingBy(
                        submission -> submission.identity().number().orElse(0), TreeMap::new, Collectors.toList()));
        return Optional.ofNullable(byNumber.lastEntry())
                .map(Map.Entry::getValue)
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0));
    }

    /**
     * The workbooks whose sheets beside notices and protocols count ({@link #findWorkbook}), by region in table order; that of the
     * central office is the last.
     */
    public Map<RegionCode, Submission> workbooks() {
        Map<RegionCode, Submission> workbooks = new LinkedHashMap<>();
        for (OfficeMonth office : offices) {
            findWorkbook(office)
                    .ifPresent(workbook -> workbooks.put(office.region().code(), workbook));
        }
        national.flatMap(OfficeMonth::counted).ifPresent(workbook -> workbooks.put(RegionCode.NATIONAL, workbook));
        return Collections.unmodifiableMap(workbooks);
    }

    /** The offices that sent nothing usable. */
    public List<OfficeMonth> silent() {
        return offices.stream().filter(OfficeMonth::isSilent).toList();
    }

    /** The offices of which one sheet is missing, the other known. */
    public List<OfficeMonth> partial() {
        return offices.stream()
                .filter(office -> !office.isSilent() && !office.missingSheets().isEmpty())
                .toList();
    }

    /** All violations, in table order of their regions. */
    public List<Violation> violations() {
        return assessments()
                .flatMap(assessment -> assessment.violations().stream())
                .toList();
    }

    /** The assessments of the offices that sent something. */
    public Stream<Assessment> assessments() {
        return offices.stream().flatMap(office -> office.assessment().stream());
    }
}
