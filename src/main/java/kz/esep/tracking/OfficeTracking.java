package kz.esep.tracking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.HearingDocument;
import kz.esep.history.CountedHearing;
import kz.esep.history.History;
import kz.esep.history.PastMonth;
import kz.esep.language.OfficialDate;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.WorkingDayCalendar;

/** What the workbook of one office says of its documents that were not placed. */
final class OfficeTracking {

    private final MonthLedger ledger;
    private final OfficeMonth office;
    private final History history;
    private final WorkingDayCalendar calendar;
    private final List<Placed> placed;
    private final List<TrackedDocument> unplaced;

    OfficeTracking(MonthLedger ledger, OfficeMonth office, History history, WorkingDayCalendar calendar) {
        this.ledger = ledger;
        this.office = office;
        this.history = history;
        this.calendar = calendar;
        this.placed = office.assessment().stream()
                .flatMap(assessment -> assessment.judged().stream())
                .filter(judged -> judged.document().placed())
                .map(judged -> new Placed(hearing(judged.document()), judged.placedOn()))
                .toList();
        this.unplaced = new ArrayList<>(office.assessment().stream()
                .flatMap(assessment -> assessment.unplaced().stream())
                .map(this::reported)
                .toList());
    }

    private record Placed(CountedHearing hearing, Optional<LocalDate> day) {}

    /** The documents of the office, {@code open} being those it had to place before. */
    List<TrackedDocument> follow(List<TrackedDocument> open, Consumer<Finding> findings) {
        List<TrackedDocument> followed = new ArrayList<>();
        for (TrackedDocument before : open) {
            Optional<TrackedDocument> again = best(before, unplaced.stream(), TrackedDocument::hearing);
            Optional<Placed> now = best(before, placed.stream(), Placed::hearing);
            if (again.isPresent()) {
                unplaced.remove(again.get());
                followed.add(reportedAgain(before, again.get(), findings));
            } else if (now.isPresent()) {
                followed.add(closed(before, now.get()));
            } else {
                followed.add(leftOpen(before, findings));
            }
        }
        followed.addAll(unplaced);
        return followed;
    }

    /** Of the rows that speak of {@code document} one of the same day or, if there is none, the first. */
    private static <T> Optional<T> best(TrackedDocument document, Stream<T> rows, Function<T, CountedHearing> hearing) {
        return rows.filter(row -> document.isSpokenOfBy(hearing.apply(row)))
                .min(Comparator.comparing(row -> !document.isOnSameDay(hearing.apply(row))));
    }

    private TrackedDocument reported(Assessment.Unplaced document) {
        boolean pending = document.due().isAfter(ledger.asOf());
        return new TrackedDocument(
                hearing(document.document()),
                ledger.month(),
                document.due(),
                pending ? TrackedState.PENDING : TrackedState.MISSING,
                document.violation(),
                Optional.empty(),
                overdue(document.due()));
    }

    /** A row that was reported as missing before stays one violation: the office is told that it need not come again. */
    private TrackedDocument reportedAgain(TrackedDocument before, TrackedDocument now, Consumer<Finding> findings) {
        YearMonth due = YearMonth.from(before.due());
        boolean wasReported =
                before.state() == TrackedState.MISSING && !before.since().isAfter(due);
        if (wasReported && now.due().isBefore(ledger.month().atDay(1))) {
            findings.accept(Finding.of(
                            FindingCode.H010,
                            now.hearing().place(),
                            now.hearing().number())
                    .with("month", due.toString())
                    .restingOn(now.hearing().number(), before.due().toString()));
        }
        return new TrackedDocument(
                now.hearing(), before.since(), now.due(), now.state(), now.violation(), Optional.empty(), now.delay());
    }

    private TrackedDocument closed(TrackedDocument before, Placed row) {
        Optional<TrackedDocument.Delay> delay =
                row.day().flatMap(day -> TrackedDocument.Delay.between(before.due(), day, calendar));
        TrackedState state = row.day().isEmpty()
                ? TrackedState.PLACED_UNDATED
                : delay.isPresent() ? TrackedState.PLACED_LATE : TrackedState.PLACED_IN_TIME;
        return new TrackedDocument(row.hearing(), before.since(), before.due(), state, false, row.day(), delay);
    }

    private TrackedDocument leftOpen(TrackedDocument before, Consumer<Finding> findings) {
        boolean overdue = !before.due().isAfter(ledger.asOf());
        if (overdue && before.state() != TrackedState.MISSING && isFirstWordSinceDue(before)) {
            findings.accept(Finding.of(
                            FindingCode.H009,
                            place(before.hearing().kind()),
                            before.hearing().number())
                    .with("month", before.hearing().month().toString())
                    .with("expected", OfficialDate.inDigits(before.due()))
                    .with("detail", before.hearing().place().toString())
                    .restingOn(before.hearing().number(), before.due().toString()));
        }
        return new TrackedDocument(
                before.hearing(),
                before.since(),
                before.due(),
                leftOpen(before, overdue),
                false,
                Optional.empty(),
                overdue(before.due()));
    }

    /** What was missing still is only as long as the office has spoken of every month since and has not placed it. */
    private TrackedState leftOpen(TrackedDocument before, boolean overdue) {
        if (!overdue) {
            return TrackedState.PENDING;
        }
        return before.state() == TrackedState.MISSING && isEveryMonthKnownSince(before)
                ? TrackedState.MISSING
                : TrackedState.UNANSWERED;
    }

    private boolean isEveryMonthKnownSince(TrackedDocument document) {
        DocumentKind kind = document.hearing().kind();
        YearMonth month = document.hearing().month().plusMonths(1);
        while (month.isBefore(ledger.month()) && isKnown(month, kind)) {
            month = month.plusMonths(1);
        }
        return month.equals(ledger.month()) && office.sent(kind);
    }

    private boolean isKnown(YearMonth month, DocumentKind kind) {
        return history.find(Math.toIntExact(month.until(ledger.month(), ChronoUnit.MONTHS)))
                .filter(past ->
                        past.count(office.region().code(), kind.placed()).isPresent())
                .isPresent();
    }

    /** Whether this is the first workbook of the office from which one could learn what became of {@code document}. */
    private boolean isFirstWordSinceDue(TrackedDocument document) {
        DocumentKind kind = document.hearing().kind();
        return office.sent(kind)
                && history.months().stream()
                        .map(PastMonth::month)
                        .filter(past -> !past.isBefore(YearMonth.from(document.due())))
                        .noneMatch(past -> isKnown(past, kind));
    }

    private Optional<TrackedDocument.Delay> overdue(LocalDate due) {
        return TrackedDocument.Delay.between(due, ledger.asOf(), calendar);
    }

    private CountedHearing hearing(HearingDocument document) {
        return CountedHearing.of(
                ledger.month(), office.region().code(), document.kind(), document.source(), document.row());
    }

    private Place place(DocumentKind kind) {
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
}
