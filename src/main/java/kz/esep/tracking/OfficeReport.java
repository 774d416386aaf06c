package kz.esep.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.finding.Place;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.HearingDocument;
import kz.esep.history.CountedHearing;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.WorkingDayCalendar;

/** What the workbook of one office says of its documents: which were placed, and which were not. */
final class OfficeReport {

    private final OfficeMonth office;
    private final List<Placed> placed;
    private final List<TrackedDocument> unplaced;

    private OfficeReport(OfficeMonth office, List<Placed> placed, List<TrackedDocument> unplaced) {
        this.office = office;
        this.placed = placed;
        this.unplaced = unplaced;
    }

    /**
     * A row about a document that was placed.
     *
     * @param day when; none where nobody knows
     */
    record Placed(CountedHearing hearing, Optional<LocalDate> day) {}

    /** What {@code office} says in the month of {@code ledger}. */
    static OfficeReport of(MonthLedger ledger, OfficeMonth office, WorkingDayCalendar calendar) {
        List<Placed> placed = new ArrayList<>();
        List<TrackedDocument> unplaced = new ArrayList<>();
        for (Assessment assessment : office.assessment().stream().toList()) {
            assessment.judged().stream()
                    .filter(judged -> judged.document().placed())
                    .map(judged -> new Placed(hearing(ledger, office, judged.document()), judged.placedOn()))
                    .forEach(placed::add);
            assessment.unplaced().stream()
                    .map(document -> reported(ledger, office, document, calendar))
                    .forEach(unplaced::add);
        }
        return new OfficeReport(office, placed, unplaced);
    }

    /** The rows about documents that were placed. */
    Stream<Placed> placed() {
        return placed.stream();
    }

    /** The documents that were not, but those that were taken out. */
    Stream<TrackedDocument> unplaced() {
        return unplaced.stream();
    }

    /** Takes out {@code document}, if it is here: it is known from an earlier month. */
    void take(TrackedDocument document) {
        unplaced.remove(document);
    }

    /** Whether documents of {@code kind} are known. */
    boolean tells(DocumentKind kind) {
        return office.sent(kind);
    }

    /** Where the office is asked about documents of {@code kind}. */
    Place place(DocumentKind kind) {
        return office.counted()
                .map(submission -> {
                    Place file = Place.ofFile(submission.file().name());
                    return submission
                            .findSheet(kind.sheet())
                            .map(sheet -> file.inSheet(sheet.tab()))
                            .orElse(file);
                })
                .orElse(Place.ofFile("archive"));
    }

    private static TrackedDocument reported(
            MonthLedger ledger, OfficeMonth office, Assessment.Unplaced document, WorkingDayCalendar calendar) {
        return new TrackedDocument(
                hearing(ledger, office, document.document()),
                ledger.month(),
                document.due(),
                document.due().map(due -> unplacedAt(due, ledger.asOf())).orElse(TrackedState.UNKNOWN),
                document.violation(),
                Optional.empty(),
                TrackedDocument.Delay.between(document.due(), ledger.asOf(), calendar));
    }

    private static TrackedState unplacedAt(LocalDate due, LocalDate asOf) {
        return due.isAfter(asOf) ? TrackedState.PENDING : TrackedState.MISSING;
    }

    private static CountedHearing hearing(MonthLedger ledger, OfficeMonth office, HearingDocument document) {
        return CountedHearing.of(
                ledger.month(), office.region().code(), document.kind(), document.source(), document.row());
    }
}
