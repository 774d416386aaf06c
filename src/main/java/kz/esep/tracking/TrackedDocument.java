package kz.esep.tracking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.history.CountedHearing;
import kz.esep.reference.WorkingDayCalendar;

/**
 * A notice or protocol that an office reported as not placed, and what has become of it.
 *
 * @param hearing whose it is; its month and place are those of the workbook that spoke of it last
 * @param since the month whose workbook first said that it was not placed
 * @param due its last lawful day; none where it cannot be reckoned
 * @param state what became of it by the as-of date of the month
 * @param violation whether it counts as a violation in this very month
 * @param placedOn when it was placed, where it was and the day is known
 * @param delay how long it was overdue, or is; none where it is not overdue
 */
public record TrackedDocument(
        CountedHearing hearing,
        YearMonth since,
        Optional<LocalDate> due,
        TrackedState state,
        boolean violation,
        Optional<LocalDate> placedOn,
        Optional<Delay> delay) {

    /**
     * How long after its last lawful day.
     *
     * @param days calendar days
     * @param workingDays working days; none where the calendar does not reach so far
     */
    public record Delay(int days, OptionalInt workingDays) {

        /** From {@code due}, which is not counted, to {@code day}, which is; none where that is not later, or nobody knows. */
        static Optional<Delay> between(Optional<LocalDate> due, LocalDate day, WorkingDayCalendar calendar) {
            return due.filter(day::isAfter)
                    .map(last -> new Delay(
                            Math.toIntExact(day.toEpochDay() - last.toEpochDay()),
                            calendar.workingDaysBetween(last, day)));
        }
    }

    /** Whether it is due in {@code month}. */
    public boolean isDueIn(YearMonth month) {
        return due.map(YearMonth::from).filter(month::equals).isPresent();
    }

    /**
     * Whether {@code row}, of an office that may speak of this document, does so: one number and, where that names no hearing
     * by itself, one project or, on the same office's word, one day.
     */
    boolean isSpokenOfBy(CountedHearing row) {
        boolean sameDay = row.region().equals(hearing.region())
                && row.numberKey().equals(hearing.numberKey())
                && isOnSameDay(row);
        return row.kind() == hearing.kind() && (row.isSameHearing(hearing) || sameDay);
    }

    /** Whether {@code row} is about a hearing of the same day. */
    boolean isOnSameDay(CountedHearing row) {
        return row.heldOn().isPresent() && row.heldOn().equals(hearing.heldOn());
    }
}
