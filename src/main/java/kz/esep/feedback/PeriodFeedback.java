package kz.esep.feedback;

import java.time.YearMonth;
import java.util.List;

/**
 * The indices of a period, as far as its months are known.
 *
 * @param period the period
 * @param known its months of which figures are there: the month of the report itself and archived ones
 * @param scores the indices of these months together
 */
public record PeriodFeedback(ReportingPeriod period, List<YearMonth> known, FeedbackScores scores) {

    public PeriodFeedback {
        known = List.copyOf(known);
    }

    /** Whether every month of it is known. */
    public boolean isComplete() {
        return known.size() == period.length().months();
    }
}
