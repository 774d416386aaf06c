package kz.esep.feedback;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Everything the documents say of state bodies' work with the public.
 *
 * @param month what was reported in the month
 * @param sections the periods that end with the month, the month itself first
 * @param course the country's months up to this one, oldest first; a month of which nothing is known has no figure
 * @param duties whether bodies kept their duties, in the periods in which the month lies
 * @param isMethodologyInForce whether any duty holds in the month
 */
public record FeedbackReport(
        FeedbackMonth month,
        List<Section> sections,
        List<Point> course,
        List<DutyRecord> duties,
        boolean isMethodologyInForce) {

    public FeedbackReport {
        sections = List.copyOf(sections);
        course = List.copyOf(course);
        duties = List.copyOf(duties);
    }

    /**
     * A period beside the one before.
     *
     * @param own the period
     * @param previous the period of the same length before it; empty when no month of it is known
     */
    public record Section(PeriodFeedback own, Optional<PeriodFeedback> previous) {

        /** Whether both are whole, so that their difference is that of two full periods. */
        public boolean isComparable() {
            return own.isComplete()
                    && previous.filter(PeriodFeedback::isComplete).isPresent();
        }
    }

    /** Whether there is anything to tell: something was reported, or bodies have duties this month. */
    public boolean isDue() {
        return isMethodologyInForce || month.isReported();
    }

    /** A month of the course. */
    public record Point(YearMonth month, Optional<FeedbackScore> country) {}

    /** The longest period that ends with the month: June's is the half-year. */
    public Section longest() {
        return sections.get(sections.size() - 1);
    }

    /** The month alone. */
    public PeriodFeedback ofMonth() {
        return sections.get(0).own();
    }
}
