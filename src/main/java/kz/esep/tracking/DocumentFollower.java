package kz.esep.tracking;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.CountedHearing;
import kz.esep.history.History;
import kz.esep.history.PastMonth;
import kz.esep.language.OfficialDate;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.RegionCode;
import kz.esep.reference.WorkingDayCalendar;

/** Says what became in a month of documents that were open before it. */
final class DocumentFollower {

    private final MonthLedger ledger;
    private final History history;
    private final WorkingDayCalendar calendar;
    private final Successors successors;
    private final Map<RegionCode, OfficeReport> reports;
    private final Consumer<Finding> findings;

    /** Follows through {@code reports}, those of the month of {@code ledger}; offices are asked by {@code findings}. */
    DocumentFollower(
            MonthLedger ledger,
            History history,
            WorkingDayCalendar calendar,
            Successors successors,
            Map<RegionCode, OfficeReport> reports,
            Consumer<Finding> findings) {
        this.ledger = ledger;
        this.history = history;
        this.calendar = calendar;
        this.successors = successors;
        this.reports = reports;
        this.findings = findings;
    }

    /** What became of {@code before}; a row that says so is taken out of its report. */
    TrackedDocument follow(TrackedDocument before) {
        Optional<TrackedDocument> again =
                best(before, speakers(before).flatMap(OfficeReport::unplaced), TrackedDocument::hearing);
        Optional<OfficeReport.Placed> now =
                best(before, speakers(before).flatMap(OfficeReport::placed), OfficeReport.Placed::hearing);
        if (again.isPresent()) {
            speakers(before).forEach(report -> report.take(again.get()));
            return reportedAgain(before, again.get());
        }
        return now.map(row -> closed(before, row)).orElseGet(() -> leftOpen(before));
    }

    private Stream<OfficeReport> speakers(TrackedDocument document) {
        return successors.speakers(document, ledger.month()).stream()
                .flatMap(region -> Optional.ofNullable(reports.get(region)).stream());
    }

    /** Of the rows that speak of {@code document} one of the same day or, if there is none, the first. */
    private static <T> Optional<T> best(TrackedDocument document, Stream<T> rows, Function<T, CountedHearing> hearing) {
        return rows.filter(row -> document.isSpokenOfBy(hearing.apply(row)))
                .min(Comparator.comparing(row -> !document.isOnSameDay(hearing.apply(row))));
    }

    /** A row that was reported as missing before stays one violation: the office is told that it need not come again. */
    private TrackedDocument reportedAgain(TrackedDocument before, TrackedDocument now) {
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

    private TrackedDocument closed(TrackedDocument before, OfficeReport.Placed row) {
        Optional<TrackedDocument.Delay> delay =
                row.day().flatMap(day -> TrackedDocument.Delay.between(before.due(), day, calendar));
        TrackedState state = row.day().isEmpty()
                ? TrackedState.PLACED_UNDATED
                : delay.isPresent() ? TrackedState.PLACED_LATE : TrackedState.PLACED_IN_TIME;
        return new TrackedDocument(row.hearing(), before.since(), before.due(), state, false, row.day(), delay);
    }

    private TrackedDocument leftOpen(TrackedDocument before) {
        boolean overdue = !before.due().isAfter(ledger.asOf());
        if (overdue && before.state() != TrackedState.MISSING && isFirstWordSinceDue(before)) {
            ask(before);
        }
        return new TrackedDocument(
                before.hearing(),
                before.since(),
                before.due(),
                leftOpen(before, overdue),
                false,
                Optional.empty(),
                TrackedDocument.Delay.between(before.due(), ledger.asOf(), calendar));
    }

    private void ask(TrackedDocument before) {
        DocumentKind kind = before.hearing().kind();
        speakers(before)
                .findFirst()
                .ifPresent(office -> findings.accept(Finding.of(
                                FindingCode.H009,
                                office.place(kind),
                                before.hearing().number())
                        .with("month", before.hearing().month().toString())
                        .with("expected", OfficialDate.inDigits(before.due()))
                        .with("detail", before.hearing().place().toString())
                        .restingOn(before.hearing().number(), before.due().toString())));
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
        YearMonth month = document.hearing().month().plusMonths(1);
        while (month.isBefore(ledger.month()) && isKnown(month, document)) {
            month = month.plusMonths(1);
        }
        return month.equals(ledger.month()) && isTold(document);
    }

    /** Whether every office that may speak of {@code document} told its documents of that kind in the month. */
    private boolean isTold(TrackedDocument document) {
        return successors.speakers(document, ledger.month()).stream()
                .map(reports::get)
                .allMatch(report -> report != null && report.tells(document.hearing().kind()));
    }

    /** The same of an archived month. */
    private boolean isKnown(YearMonth month, TrackedDocument document) {
        List<RegionCode> speakers = successors.speakers(document, month);
        return history.find(Math.toIntExact(month.until(ledger.month(), ChronoUnit.MONTHS)))
                .filter(past -> speakers.stream()
                        .allMatch(region -> past.knows(region, document.hearing().kind())))
                .isPresent();
    }

    /** Whether these are the first workbooks from which one could learn what became of {@code document}. */
    private boolean isFirstWordSinceDue(TrackedDocument document) {
        return isTold(document)
                && history.months().stream()
                        .map(PastMonth::month)
                        .filter(past -> !past.isBefore(YearMonth.from(document.due())))
                        .noneMatch(past -> isKnown(past, document));
    }
}
