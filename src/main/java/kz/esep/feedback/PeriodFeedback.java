package kz.esep.feedback;

import java.time.YearMonth;
import java.util.List;

/**
 * The indices of a period, as far as its months are known.
 *
 * @param period the period
 * @param known its months in which anything was reported, as far as they are this one or archived
 * @param scores the indices of these months together
 * @param leftOut rows of these months that could not be counted
 */
public record PeriodFeedback(
        ReportingPeriod period, List<YearMonth> known, FeedbackScores scores, List<LeftOutRows> leftOut) {

    public PeriodFeedback {
        known = List.copyOf(known);
        leftOut = List.copyOf(leftOut);
    }

    /** How many rows of the body of {@code key} could not be counted. */
    public int leftOut(String key) {
        return leftOut.stream()
                .filter(rows -> rows.isOf(key))
                .mapToInt(LeftOutRows::rows)
                .sum();
    }

    /** How many rows could not be read so far as to tell whose they are. */
    public int leftOutOfUnknown() {
        return leftOut.stream()
                .filter(rows -> rows.body().isEmpty())
                .mapToInt(LeftOutRows::rows)
                .sum();
    }

    /** Whether {@code score}, of a body or region, rests on every month of the period. */
    public boolean isComplete(FeedbackScore score) {
        return score.months() == period.length().months();
    }

    /** Whether every month of it is known. */
    public boolean isComplete() {
        return known.size() == period.length().months();
    }
}
