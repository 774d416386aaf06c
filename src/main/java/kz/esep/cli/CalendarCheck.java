package kz.esep.cli;

import java.time.LocalDate;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.OfficialDate;
import kz.esep.reference.WorkingDayCalendar;

/** Whether the working-day calendar reaches far enough: the days of a year are set by others, and late in the one before. */
final class CalendarCheck {

    private CalendarCheck() {}

    /** A warning where on {@code today} the calendar ends within a year. */
    static Optional<Finding> of(WorkingDayCalendar calendar, LocalDate today) {
        LocalDate last = calendar.lastDayFrom(today);
        return last.isBefore(today.plusYears(1))
                ? Optional.of(Finding.of(
                        FindingCode.D022, Place.ofFile("reference/working-day-years.csv"), OfficialDate.inDigits(last)))
                : Optional.empty();
    }
}
