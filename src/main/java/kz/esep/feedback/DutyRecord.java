package kz.esep.feedback;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.feedback.FeedbackItem.Evidence;
import kz.esep.language.Letters;
import kz.esep.reference.StateBody;

/**
 * Whether a body kept a duty in a period.
 *
 * @param duty the duty
 * @param period the period
 * @param body whose duty it is
 * @param state what is known
 * @param reported the months of the period for which the body's figures are there
 */
public record DutyRecord(
        FeedbackDuty duty, ReportingPeriod period, StateBody body, State state, List<YearMonth> reported) {

    public DutyRecord {
        reported = List.copyOf(reported);
    }

    /** What is known of a duty. */
    public enum State {
        /** Done within the period. */
        KEPT,
        /** The period is over, every month of it is known, and it was not done. */
        MISSED,
        /** Not done so far; the period goes on. */
        OPEN,
        /** The period is over, and not all is known that would be needed to say that it was missed. */
        UNKNOWN;

        /** The code of tables and templates: {@code missed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The records of all bodies that reported anything in {@code period}.
     *
     * @param month the month up to which is reported
     */
    static List<DutyRecord> of(FeedbackDuty duty, PeriodFeedback period, YearMonth month) {
        return period.scores().bodies().stream()
                .map(body -> of(duty, period, month, body))
                .toList();
    }

    private static DutyRecord of(FeedbackDuty duty, PeriodFeedback feedback, YearMonth month, BodyScore body) {
        ReportingPeriod period = feedback.period();
        List<FeedbackItem> items = body.score().items();
        List<YearMonth> reported =
                items.stream().map(FeedbackItem::month).distinct().sorted().toList();
        boolean isOver = !month.isBefore(period.last());
        boolean isWhole = feedback.leftOut(body.body().key()) == 0 && feedback.leftOutOfUnknown() == 0;
        State state = switch (saying(duty.kind(), items)) {
            case DONE -> State.KEPT;
            case NOT_DONE ->
                !isOver ? State.OPEN : isWhole && isKnown(duty.kind(), period, items) ? State.MISSED : State.UNKNOWN;
            case NOTHING -> isOver ? State.UNKNOWN : State.OPEN;
        };
        return new DutyRecord(duty, period, body.body(), state, reported);
    }

    /**
     * Whether what was reported is enough to say that a thing was not done. What stands in open access, and what was
     * analysed of the quarter, the rows of the last month must say themselves; an event may have been in any month.
     */
    private static boolean isKnown(FeedbackDuty.Kind kind, ReportingPeriod period, List<FeedbackItem> items) {
        return switch (kind) {
            case INTERIM_INFORMATION, FINAL_INFORMATION, APPEALS_ANALYSIS ->
                saying(
                                kind,
                                items.stream()
                                        .filter(item -> item.month().equals(period.last()))
                                        .toList())
                        == Saying.NOT_DONE;
            case CONFERENCE_OR_POLL ->
                items.stream().map(FeedbackItem::month).distinct().count()
                        == period.length().months();
        };
    }

    /** What the rows say together. */
    private enum Saying {
        DONE,
        NOT_DONE,
        NOTHING
    }

    private static Saying saying(FeedbackDuty.Kind kind, List<FeedbackItem> items) {
        return switch (kind) {
            case INTERIM_INFORMATION -> information(items, Set.of("interim", ""));
            case FINAL_INFORMATION -> information(items, Set.of("final"));
            case APPEALS_ANALYSIS -> analysis(items);
            case CONFERENCE_OR_POLL ->
                items.stream()
                                .map(FeedbackItem::evidence)
                                .anyMatch(evidence -> evidence.conferences() + evidence.polls() > 0)
                        ? Saying.DONE
                        : Saying.NOT_DONE;
        };
    }

    /** Each project's information must have stood in open access at some time; without a project there is nothing to tell. */
    private static Saying information(List<FeedbackItem> items, Set<String> asked) {
        Map<String, List<FeedbackItem>> projects = items.stream()
                .filter(item -> item.kind() == ItemKind.PROJECT)
                .filter(item -> asked.contains(item.evidence().information()))
                .collect(Collectors.groupingBy(item -> Letters.key(item.title())));
        if (projects.isEmpty()) {
            return Saying.NOTHING;
        }
        boolean allInformed =
                projects.values().stream().allMatch(rows -> rows.stream().anyMatch(FeedbackItem::published));
        return allInformed ? Saying.DONE : Saying.NOT_DONE;
    }

    private static Saying analysis(List<FeedbackItem> items) {
        List<Boolean> answers = items.stream()
                .map(FeedbackItem::evidence)
                .map(Evidence::appealsAnalysed)
                .flatMap(answer -> answer.stream())
                .toList();
        return answers.isEmpty() ? Saying.NOTHING : answers.contains(true) ? Saying.DONE : Saying.NOT_DONE;
    }
}
