package kz.esep.arrival;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By what the files of a month are judged to be in time.
 *
 * @param due the last day in time, where the calendar tells it
 * @param graceUntil the last day on which nobody is called late
 * @param begun the first day on which the clock told an arrival: of what lay there before, nobody knows since when
 */
public record Timing(Optional<LocalDate> due, Optional<LocalDate> graceUntil, Optional<LocalDate> begun) {

    /** In time, within the days of grace, late, or not to be judged. */
    public OfficeArrival.State of(Arrival arrival) {
        boolean unwatched = !arrival.told()
                && begun.filter(day -> due.filter(day::isAfter).isPresent()).isPresent();
        if (due.isEmpty() || graceUntil.isEmpty() || unwatched) {
            return OfficeArrival.State.NOT_JUDGED;
        }
        if (!arrival.day().isAfter(due.get())) {
            return OfficeArrival.State.ON_TIME;
        }
        return arrival.day().isAfter(graceUntil.get()) ? OfficeArrival.State.LATE : OfficeArrival.State.IN_GRACE;
    }
}
