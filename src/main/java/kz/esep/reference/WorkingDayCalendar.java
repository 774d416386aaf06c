package kz.esep.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.finding.FindingCode;

/**
 * Working days of the five-day week, from {@code working-days.csv}: Monday to Friday but the days off of the table, and
 * the worked Saturdays and Sundays of the table. The table speaks for whole years, from its first to its last; outside
 * them there is no answer rather than a guess.
 */
public final class WorkingDayCalendar {

    private static final List<String> COLUMNS = List.of("date", "day", "source");

    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> worked;
    private final LocalDate first;
    private final LocalDate last;

    private WorkingDayCalendar(Set<LocalDate> daysOff, Set<LocalDate> worked, LocalDate first, LocalDate last) {
        this.daysOff = daysOff;
        this.worked = worked;
        this.first = first;
        this.last = last;
    }

    private record Day(LocalDate date, boolean off) {}

    /** Reads the table; faults go to {@code reader}. */
    public static WorkingDayCalendar read(TableReader reader) {
        List<Day> days = reader.read("working-days.csv", COLUMNS, line -> {
            line.required("source");
            line.required("date");
            return new Day(
                    line.date("date").orElseThrow(),
                    line.oneOf("day", List.of("off", "working")).equals("off"));
        });
        Set<LocalDate> daysOff = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (Day day : days) {
            boolean known = daysOff.contains(day.date()) || worked.contains(day.date());
            (day.off() ? daysOff : worked).add(day.date());
            if (known && daysOff.contains(day.date()) && worked.contains(day.date())) {
                reader.fault(
                        FindingCode.D005,
                        reader.place("working-days.csv"),
                        day.date().toString(),
                        "off / working");
            }
        }
        LocalDate first = days.stream().map(Day::date).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = days.stream().map(Day::date).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        return new WorkingDayCalendar(
                daysOff, worked, first.withDayOfYear(1), last.withMonth(12).withDayOfMonth(31));
    }

    /** Whether the table speaks for the year of {@code date}. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Whether {@code date} is worked; its year must be covered. */
    public boolean isWorkingDay(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(date) : !daysOff.contains(date);
    }

    /**
     * The last day of a term of {@code days} working days after {@code start}: the start is not counted, the last day
     * is. Empty when the term leaves the years of the table.
     *
     * <p>Friday 5 November 2021 and one day give Monday 8 November.
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate start, int days) {
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (!covers(day) || !covers(start)) {
                return Optional.empty();
            }
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return Optional.of(day);
    }
}
