package kz.esep.updates;

import java.time.LocalDate;
import java.util.Optional;
import kz.esep.reference.WorkingDayCalendar;

/**
 * Until when information is to stand on an internet resource: news on the day it is received, other information within three
 * working days (contract, section 3).
 */
public final class UpdateTerm {

    /** What the column {@code kind} has for news. */
    public static final String NEWS = "news";

    private static final int OTHER_DAYS = 3;

    private final WorkingDayCalendar calendar;

    /** Working days by {@code calendar}. */
    public UpdateTerm(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Whether information was put up in time. What was not put up when its month ended is late if it was due by then. Nothing where it
     * is not said when it was received, where it was put up before, or where the calendar does not reach so far.
     *
     * @param kind {@link #NEWS} or another code
     * @param received when it was received
     * @param updated when it was put up, if it was
     * @param end the last day of the month it was reported for
     */
    public Optional<Boolean> isKept(
            String kind, Optional<LocalDate> received, Optional<LocalDate> updated, LocalDate end) {
        if (updated.isPresent() && received.filter(updated.get()::isBefore).isPresent()) {
            return Optional.empty();
        }
        return received.flatMap(day -> kind.equals(NEWS) ? Optional.of(day) : calendar.plusWorkingDays(day, OTHER_DAYS))
                .filter(due -> updated.isPresent() || due.isBefore(end) || due.equals(end))
                .map(due -> updated.filter(day -> !day.isAfter(due)).isPresent());
    }
}
