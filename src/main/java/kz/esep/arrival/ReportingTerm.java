package kz.esep.arrival;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.reference.WorkingDayCalendar;

/** When the workbooks of a month are due: what the ministry has set, not the law. */
public final class ReportingTerm {

    private final int dueDay;
    private final int graceDays;
    private final WorkingDayCalendar calendar;

    /**
     * @param dueDay the day of the following month; in a shorter month its last day
     * @param graceDays how many working days later a workbook is not yet called late
     */
    public ReportingTerm(int dueDay, int graceDays, WorkingDayCalendar calendar) {
        this.dueDay = dueDay;
        this.graceDays = graceDays;
        this.calendar = calendar;
    }

    /**
     * The last day on which a workbook of {@code month} comes in time: the day set or, where nobody works on it, the next
     * working day. None where the calendar does not reach so far.
     *
     * <p>With 5, November 2021 is due on Monday 6 December.
     */
    public Optional<LocalDate> due(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        LocalDate day = next.atDay(Math.min(dueDay, next.lengthOfMonth()));
        return calendar.covers(day)
                ? Stream.iterate(day, calendar::covers, following -> following.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .findFirst()
                : Optional.empty();
    }

    /** The last day on which a workbook of {@code month} is not yet called late. */
    public Optional<LocalDate> graceUntil(YearMonth month) {
        return due(month).flatMap(day -> calendar.plusWorkingDays(day, graceDays));
    }
}
