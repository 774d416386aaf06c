package kz.esep.comparison;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.finding.Place;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.CountedHearing;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.Region;
import kz.esep.reference.RegionCode;

/**
 * What an office sent for a month, as it is compared.
 *
 * @param month the month
 * @param region whose office
 * @param submission the workbook
 * @param hearings its rows that count, notices first; none where the workbook does not count
 */
record OfficeRows(YearMonth month, Region region, Submission submission, List<CountedHearing> hearings) {

    OfficeRows {
        hearings = List.copyOf(hearings);
    }

    /** The counted workbook of every office and, of an office of which none counts, every usable one. */
    static List<OfficeRows> of(MonthLedger ledger) {
        List<OfficeRows> offices = new ArrayList<>();
        for (OfficeMonth office : ledger.offices()) {
            usable(ledger, office)
                    .map(submission -> new OfficeRows(
                            ledger.month(), office.region(), submission, counted(ledger.month(), office)))
                    .forEach(offices::add);
        }
        return offices;
    }

    /** The workbook of the central office, if one counts. It has no hearings. */
    static Optional<OfficeRows> ofNational(MonthLedger ledger) {
        return ledger.national()
                .flatMap(office -> office.counted()
                        .map(submission -> new OfficeRows(ledger.month(), office.region(), submission, List.of())));
    }

    private static Stream<Submission> usable(MonthLedger ledger, OfficeMonth office) {
        if (office.counted().isPresent()) {
            return office.counted().stream();
        }
        RegionCode region = office.region().code();
        return ledger.received().stream()
                .filter(Submission::isUsable)
                .filter(submission ->
                        submission.identity().region().filter(region::equals).isPresent())
                .filter(submission -> submission
                        .identity()
                        .month()
                        .filter(ledger.month()::equals)
                        .isPresent());
    }

    private static List<CountedHearing> counted(YearMonth month, OfficeMonth office) {
        List<CountedHearing> hearings = new ArrayList<>();
        for (Assessment assessment : office.assessment().stream().toList()) {
            assessment.judged().stream()
                    .map(Assessment.Judged::document)
                    .map(document -> CountedHearing.of(
                            month, office.region().code(), document.kind(), document.source(), document.row()))
                    .forEach(hearings::add);
        }
        return hearings;
    }

    RegionCode code() {
        return region.code();
    }

    Place file() {
        return Place.ofFile(submission.file().name());
    }

    /** The place of the sheet of {@code code}; the file where it lacks the sheet. */
    Place place(String code) {
        return submission
                .findSheet(code)
                .map(sheet -> file().inSheet(sheet.tab()))
                .orElse(file());
    }

    List<SubmissionSheet.Row> rows(String code) {
        return submission.findSheet(code).map(SubmissionSheet::rows).orElse(List.of());
    }

    /** All rows of the sheet of {@code kind} that could be read, those of other months included. */
    List<CountedHearing> read(DocumentKind kind) {
        return rows(kind.sheet()).stream()
                .map(row -> CountedHearing.of(month, code(), kind, place(kind.sheet()), row))
                .toList();
    }

    /** The rows of {@code kind} that count. */
    List<CountedHearing> counted(DocumentKind kind) {
        return hearings.stream().filter(hearing -> hearing.kind() == kind).toList();
    }
}
