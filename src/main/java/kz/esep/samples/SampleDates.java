package kz.esep.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.esep.reference.WorkingDayCalendar;

/** Seeded days of a month and working-day arithmetic in both directions. */
final class SampleDates {

    private final WorkingDayCalendar calendar;
    private final Random random;
    private final List<LocalDate> workingDays;

    SampleDates(YearMonth month, WorkingDayCalendar calendar, Random random) {
        this.calendar = calendar;
        this.random = random;
        this.workingDays = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .filter(calendar::isWorkingDay)
                .toList();
    }

    /** A working day of the month. */
    LocalDate workingDay() {
        return workingDays.get(random.nextInt(workingDays.size()));
    }

    /** A working day of the month that is not among its first {@code days} working days. */
    LocalDate workingDayAfterFirst(int days) {
        return workingDays.get(days + random.nextInt(workingDays.size() - days));
    }

    /** A number from {@code least} to {@code most}. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** The working day from which {@code days} working days lead to {@code end}. */
    LocalDate before(LocalDate end, int days) {
        LocalDate day = end;
        int left = days;
        while (left > 0) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The first working day on or after {@code day}. */
    LocalDate workingFrom(LocalDate day) {
        LocalDate found = day;
        while (!calendar.isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
