package kz.esep.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.Violation;
import kz.esep.intake.Submission;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/**
 * All offices of one month.
 *
 * @param month the month
 * @param asOf the end of this day is the moment of judging
 * @param offices one for each region of the month, in table order
 * @param received every file that is for this month, counted or not, by name
 * @param speaking those of them that report anything that can be used, whether they count or a later one does
 * @param findings what is wrong with the files and rows of the month
 */
public record MonthLedger(
        YearMonth month,
        LocalDate asOf,
        List<OfficeMonth> offices,
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
