package kz.esep.tracking;

import java.time.LocalDate;
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
            Optional<OfficeReport.Placed> elsewhere = now.filter(
                    row -> !row.hearing().region().equals(again.get().hearing().region()));
            if (elsewhere.isEmpty()) {
                return reportedAgain(before, again.get());
            }
            tellContradiction(again.get(), elsewhere.get());
            return closed(before, elsewhere.get(), again.get().violation());
        }
        return now.map(row -> closed(before, row, false)).orElseGet(() -> leftOpen(before));
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

    private TrackedDocument reportedAgain(TrackedDocument before, TrackedDocument now) {
        if (before.state() == TrackedState.MISSING && now.due().isPresent()) {
            before.due().ifPresent(due -> tellCounted(before.since(), due, now));
        }
        return new TrackedDocument(
                now.hearing(), before.since(), now.due(), now.state(), now.violation(), Optional.empty(), now.delay());
    }

    /** A row that was reported as missing before stays one violation: the office is told that it need not come again. */
    private void tellCounted(YearMonth since, LocalDate due, TrackedDocument now) {
        boolean dueEarlier =
                now.due().filter(day -> day.isBefore(ledger.month().atDay(1))).isPresent();
        if (dueEarlier && !since.isAfter(YearMonth.from(due))) {
            findings.accept(Finding.of(
                            FindingCode.H010,
                            now.hearing().place(),
                            now.hearing().number())
                    .with("month", YearMonth.from(due).toString())
                    .restingOn(now.hearing().number(), due.toString()));
        }
    }

    /** Of a divided region one office may say what the other does not know: what was placed is, and people are asked to look. */
    private void tellContradiction(TrackedDocument unplaced, OfficeReport.Placed placed) {
        findings.accept(Finding.of(
                        FindingCode.H012,
                        unplaced.hearing().place(),
                        unplaced.hearing().number())
                .with("expected", placed.day().map(OfficialDate::inDigits).orElse("-"))
                .with("detail", placed.hearing().place().toString()));
    }

    private TrackedDocument closed(TrackedDocument before, OfficeReport.Placed row, boolean violation) {
        Optional<TrackedDocument.Delay> delay =
                row.day().flatMap(day -> TrackedDocument.Delay.between(before.due(), day, calendar));
        return new TrackedDocument(
                row.hearing(),
                before.since(),
                before.due(),
                stateOfPlaced(before, row, delay.isPresent()),
                violation,
                row.day(),
                delay);
    }

    private static TrackedState stateOfPlaced(TrackedDocument before, OfficeReport.Placed row, boolean late) {
        if (row.day().isEmpty()) {
            return TrackedState.PLACED_UNDATED;
        }
        if (before.due().isEmpty()) {
            return TrackedState.PLACED_UNJUDGED;
        }
        return late ? TrackedState.PLACED_LATE : TrackedState.PLACED_IN_TIME;
    }

    private TrackedDocument leftOpen(TrackedDocument before) {
        Optional<LocalDate> overdue = before.due().filter(due -> !due.isAfter(ledger.asOf()));
        if (before.state() != TrackedState.MISSING) {
            overdue.filter(due -> isFirstWordSince(due, before)).ifPresent(due -> ask(before, due));
        }
        return new TrackedDocument(
                before.hearing(),
                before.since(),
                before.due(),
                before.due().isEmpty() ? TrackedState.UNKNOWN : stateOfOpen(before, overdue.isPresent()),
                false,
                Optional.empty(),
                TrackedDocument.Delay.between(before.due(), ledger.asOf(), calendar));
    }

    private void ask(TrackedDocument before, LocalDate due) {
        DocumentKind kind = before.hearing().kind();
        speakers(before)
                .findFirst()
                .ifPresent(office -> findings.accept(Finding.of(
                                FindingCode.H009,
                                office.place(kind),
                                before.hearing().number())
                        .with("month", before.hearing().month().toString())
                        .with("expected", OfficialDate.inDigits(due))
                        .with("detail", before.hearing().place().toString())
                        .restingOn(before.hearing().number(), due.toString())));
    }

    /** What was missing still is only as long as the office has spoken of every month since and has not placed it. */
    private TrackedState stateOfOpen(TrackedDocument before, boolean overdue) {
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
                .allMatch(report ->
                        report != null && report.tells(document.hearing().kind()));
    }

    /** The same of an archived month. */
    private boolean isKnown(YearMonth month, TrackedDocument document) {
        List<RegionCode> speakers = successors.speakers(document, month);
        return history.find(Math.toIntExact(month.until(ledger.month(), ChronoUnit.MONTHS)))
                .filter(past -> speakers.stream()
                        .allMatch(
                                region -> past.knows(region, document.hearing().kind())))
                .isPresent();
    }

    /** Whether these are the first workbooks from which one could learn what became of {@code document}. */
    private boolean isFirstWordSince(LocalDate due, TrackedDocument document) {
        return isTold(document)
                && history.months().stream()
                        .map(PastMonth::month)
                        .filter(past -> !past.isBefore(YearMonth.from(due)))
                        .noneMatch(past -> isKnown(past, document));
    }
}
