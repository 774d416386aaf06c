package kz.esep.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;

/**
 * Working days of the five-day week, from {@code working-days.csv}: Monday to Friday but the days off of the table, and
 * the worked Saturdays and Sundays of the table. The years for which the table is complete stand in
 * {@code working-day-years.csv}; for any other there is no answer rather than a guess.
 */
public final class WorkingDayCalendar {

    private static final List<String> COLUMNS = List.of("date", "day", "source");
    private static final String FILE = "working-days.csv";
    private static final String TRANSFERRED = "transferred";
    private static final String YEARS = "working-day-years.csv";
    private static final List<String> YEAR_COLUMNS = List.of("year", "source");

    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> worked;
    private final NavigableSet<Integer> years;

    private WorkingDayCalendar(Set<LocalDate> daysOff, Set<LocalDate> worked, NavigableSet<Integer> years) {
        this.daysOff = daysOff;
        this.worked = worked;
        this.years = years;
    }

    private record Day(LocalDate date, boolean off, boolean transferred, Optional<LocalDate> related, Place place) {

        /** By its kind, or because it names another day; but a day off instead of a holiday names that, which is off too. */
        boolean isHalfOfTransfer(List<Day> days) {
            return transferred
                    || related.filter(day -> days.stream()
                                    .noneMatch(
                                            other -> other.off() && other.date().equals(day)))
                            .isPresent();
        }

        /** A day is moved by two lines, each of which names the other's day: one off and one worked. */
        boolean isOtherHalfOf(Day other) {
            return off != other.off
                    && related.filter(other.date()::equals).isPresent()
                    && other.related().filter(date::equals).isPresent();
        }
    }

    private record Answered(int year, Place place) {}

    /** Reads both tables; faults go to {@code reader}. */
    public static WorkingDayCalendar read(TableReader reader) {
        List<Day> days = reader.read(FILE, COLUMNS, line -> {
            line.required("source");
            line.required("date");
            return new Day(
                    line.date("date").orElseThrow(),
                    line.oneOf("day", List.of("off", "working")).equals("off"),
                    line.text("kind").startsWith(TRANSFERRED)
                            || line.text("day").equals("working"),
                    line.date("related_date"),
                    line.place());
        });
        Set<LocalDate> daysOff = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        NavigableSet<Integer> years = years(reader);
        for (Day day : days) {
            if (!years.isEmpty() && !years.contains(day.date().getYear())) {
                reader.fault(FindingCode.D003, day.place(), "date = " + day.date(), YEARS + ": " + listed(years));
            }
            (day.off() ? daysOff : worked).add(day.date());
            if ((day.off() ? worked : daysOff).contains(day.date())) {
                reader.fault(FindingCode.D005, day.place(), day.date().toString(), "off / working");
            }
        }
        if (!reader.hasFaults(FILE)) {
            checkTransfers(days, reader);
        }
        return new WorkingDayCalendar(daysOff, worked, years);
    }

    private static void checkTransfers(List<Day> days, TableReader reader) {
        for (Day day : days) {
            if (day.isHalfOfTransfer(days) && days.stream().noneMatch(day::isOtherHalfOf)) {
                String related = day.related().map(LocalDate::toString).orElse("");
                String expected = "date = " + (related.isEmpty() ? "YYYY-MM-DD" : related) + ", day = "
                        + (day.off() ? "working" : "off") + ", related_date = " + day.date();
                reader.fault(FindingCode.D003, day.place(), "related_date = " + related, expected);
            }
        }
    }

    private static NavigableSet<Integer> years(TableReader reader) {
        NavigableSet<Integer> years = new TreeSet<>();
        List<Answered> lines = reader.read(YEARS, YEAR_COLUMNS, line -> {
            line.required("source");
            return new Answered(line.number("year"), line.place());
        });
        for (Answered line : lines) {
            if (!years.add(line.year())) {
                reader.fault(FindingCode.D005, line.place(), String.valueOf(line.year()), "year");
            }
        }
        return years;
    }

    private static String listed(Set<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Whether the table speaks for the year of {@code date}. */
    public boolean covers(LocalDate date) {
        return years.contains(date.getYear());
    }

    /**
     * The last day up to which every term can be reckoned from {@code day} on: the end of the covered years that follow each
     * other from its own or, where that is not covered, from the last one before it.
     */
    public LocalDate lastDayFrom(LocalDate day) {
        int last = Optional.ofNullable(years.floor(day.getYear())).orElseGet(years::first);
        while (years.contains(last + 1)) {
            last++;
        }
        return LocalDate.of(last, 12, 31);
    }

    /**
     * The working days of the covered years around {@code year}, at most three years before it and one after it, ascending,
     * with the very first day in front even if it is off: a term may start there. Empty when {@code year} is not covered.
     */
    public List<LocalDate> workingDaysAround(int year) {
        if (!years.contains(year)) {
            return List.of();
        }
        int first = year;
        while (first > year - 3 && years.contains(first - 1)) {
            first--;
        }
        int last = years.contains(year + 1) ? year + 1 : year;
        LocalDate start = LocalDate.of(first, 1, 1);
        return start.datesUntil(LocalDate.of(last + 1, 1, 1))
                .filter(day -> day.equals(start) || isWorkingDay(day))
                .toList();
    }

    /** Whether {@code date} is worked; its year must be covered. */
    public boolean isWorkingDay(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(date) : !daysOff.contains(date);
    }

    /**
     * How many working days lie after {@code start}, up to {@code end} included; 0 where it is not later. Empty when a day
     * lies outside the years of the table.
     *
     * <p>From Friday 5 November 2021 to Tuesday 9 November it is 2.
     */
    public OptionalInt workingDaysBetween(LocalDate start, LocalDate end) {
        if (!covers(start) || !covers(end)) {
            return OptionalInt.empty();
        }
        int days = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (!covers(day)) {
                return OptionalInt.empty();
            }
            days += isWorkingDay(day) ? 1 : 0;
        }
        return OptionalInt.of(days);
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
