package kz.esep.feedback;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.history.HistoryReader;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.StateBodies;
import kz.esep.storage.DamagedFileException;

/** Sets a month's feedback beside the archived months: quarters, half-years and years, changes, and duties. */
public final class FeedbackAnalyst {

    private final FeedbackAssessor assessor;
    private final StateBodies bodies;
    private final FeedbackDuties duties;

    /** With the reader of sheets, the bodies of today's table, by which archived names are read, and the duties. */
    public FeedbackAnalyst(FeedbackAssessor assessor, StateBodies bodies, FeedbackDuties duties) {
        this.assessor = assessor;
        this.bodies = bodies;
        this.duties = duties;
    }

    /**
     * The report of the month of {@code ledger}.
     *
     * @throws DamagedFileException if a table of the archive cannot be read any more
     * @throws IOException if the disk refuses
     */
    public FeedbackReport analyse(MonthLedger ledger, HistoryReader archive) throws IOException {
        FeedbackMonth month = assessor.assess(ledger);
        Map<YearMonth, Reported> items = itemsByMonth(month, archive);
        List<FeedbackReport.Section> sections = ReportingPeriod.endingWith(month.month()).stream()
                .map(period -> new FeedbackReport.Section(of(period, items), before(period, items)))
                .toList();
        List<FeedbackDuty> inForce = duties.in(month.month());
        List<DutyRecord> records = new ArrayList<>();
        for (FeedbackDuty duty : inForce) {
            PeriodFeedback period = of(ReportingPeriod.containing(month.month(), duty.period()), items);
            records.addAll(DutyRecord.of(duty, period, month.month()));
        }
        List<FeedbackReport.Point> course = Stream.iterate(month.month().minusMonths(12), one -> one.plusMonths(1))
                .limit(13)
                .map(one -> new FeedbackReport.Point(
                        one,
                        new FeedbackScores(items.getOrDefault(one, Reported.NOTHING)
                                        .items())
                                .country()))
                .toList();
        return new FeedbackReport(month, sections, course, records, !inForce.isEmpty());
    }

    /** The items of this month and of the earlier ones of this year and the last; a month that is not archived is not in it. */
    private Map<YearMonth, Reported> itemsByMonth(FeedbackMonth month, HistoryReader archive) throws IOException {
        Map<YearMonth, Reported> items = new TreeMap<>();
        Reported own = new Reported(month.items(), month.leftOut());
        if (!own.isNothing()) {
            items.put(month.month(), own);
        }
        YearMonth oldest = YearMonth.of(month.month().getYear() - 1, 1);
        for (YearMonth past = oldest; past.isBefore(month.month()); past = past.plusMonths(1)) {
            Reported reported = new Reported(
                    archive.read(past, FeedbackItemsTable.ARCHIVED, table -> FeedbackItemsTable.read(table, bodies))
                            .orElse(List.of()),
                    archive.read(past, LeftOutTable.ARCHIVED, table -> LeftOutTable.read(table, bodies))
                            .orElse(List.of()));
            if (!reported.isNothing()) {
                items.put(past, reported);
            }
        }
        return items;
    }

    /** What was reported in a month. */
    private record Reported(List<FeedbackItem> items, List<LeftOutRows> leftOut) {

        static final Reported NOTHING = new Reported(List.of(), List.of());

        boolean isNothing() {
            return items.isEmpty() && leftOut.isEmpty();
        }
    }

    private static PeriodFeedback of(ReportingPeriod period, Map<YearMonth, Reported> items) {
        List<YearMonth> known =
                period.months().stream().filter(items::containsKey).toList();
        List<Reported> reported = known.stream()
                .map(month -> items.getOrDefault(month, Reported.NOTHING))
                .toList();
        return new PeriodFeedback(
                period,
                known,
                new FeedbackScores(
                        reported.stream().flatMap(one -> one.items().stream()).toList()),
                reported.stream().flatMap(one -> one.leftOut().stream()).toList());
    }

    private static Optional<PeriodFeedback> before(ReportingPeriod period, Map<YearMonth, Reported> items) {
        PeriodFeedback previous = of(period.previous(), items);
        return previous.known().isEmpty() ? Optional.empty() : Optional.of(previous);
    }
}
