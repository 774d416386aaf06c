package kz.esep.feedback;

import java.util.List;
import java.util.Optional;

/**
 * Everything the documents say of state bodies' work with the public.
 *
 * @param month what was reported in the month
 * @param sections the periods that end with the month, the month itself first
 * @param duties whether bodies kept their duties, in the periods in which the month lies
 */
public record FeedbackReport(FeedbackMonth month, List<Section> sections, List<DutyRecord> duties) {

    public FeedbackReport {
        sections = List.copyOf(sections);
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

    /** The month alone. */
    public PeriodFeedback ofMonth() {
        return sections.get(0).own();
    }
}
