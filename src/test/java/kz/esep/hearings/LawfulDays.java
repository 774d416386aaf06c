package kz.esep.hearings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The working days of 2019 to 2026 reckoned from the law itself and not from the project's table: the Law on holidays of
 * 13.12.2001 No 267-II (with its article 5: a holiday on a day off makes the next working day one), article 84 of the Labour
 * Code (7 January and Kurban Ait, which make none), and the transfers the Government and the Minister of Labour ordered.
 */
final class LawfulDays {

    static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** The day that is worked, and the day that is off instead. */
    private static final Map<String, String> TRANSFERS = Map.ofEntries(
            Map.entry("2019-05-04", "2019-05-10"),
            Map.entry("2020-01-05", "2020-01-03"),
            Map.entry("2020-05-11", "2020-05-08"),
            Map.entry("2020-12-20", "2020-12-18"),
            Map.entry("2021-07-03", "2021-07-05"),
            Map.entry("2022-03-05", "2022-03-07"),
            Map.entry("2022-08-27", "2022-08-29"),
            Map.entry("2022-10-22", "2022-10-24"),
            Map.entry("2023-07-01", "2023-07-07"),
            Map.entry("2024-05-04", "2024-05-08"),
            Map.entry("2025-01-05", "2025-01-03"));

    private final Map<LocalDate, Boolean> worked = new HashMap<>();

    LawfulDays() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> holidays = new TreeSet<>();
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            holidays.addAll(holidays(year));
            off.add(LocalDate.of(year, 1, 7));
            off.add(kurbanAit(year));
        }
        off.addAll(holidays);
        for (LocalDate holiday : holidays) {
            if (isWeekend(holiday)) {
                LocalDate day = holiday;
                while (isWeekend(day) || off.contains(day)) {
                    day = day.plusDays(1);
                }
                off.add(day);
            }
        }
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> worked.put(day, !isWeekend(day) && !off.contains(day)));
        TRANSFERS.forEach((from, to) -> {
            worked.put(LocalDate.parse(from), true);
            worked.put(LocalDate.parse(to), false);
        });
    }

    /** Whether {@code day}, of 2019 to 2026, is worked. */
    boolean isWorked(LocalDate day) {
        return worked.getOrDefault(day, false);
    }

    /** The days from Monday to Friday that are off, and the worked Saturdays and Sundays. */
    List<LocalDate> unusual() {
        return FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> isWeekend(day) == isWorked(day))
                .toList();
    }

    /** The working day number {@code count} after {@code start}; null beyond 2026. */
    @Nullable
    LocalDate after(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.isAfter(LAST)) {
                return null;
            }
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    private static Set<LocalDate> holidays(int year) {
        Set<LocalDate> days = new HashSet<>();
        for (String day : List.of(
                "01-01", "01-02", "03-08", "03-21", "03-22", "03-23", "05-01", "05-07", "05-09", "07-06", "12-16")) {
            days.add(LocalDate.parse(year + "-" + day));
        }
        if (year <= 2025) {
            days.add(LocalDate.of(year, Month.AUGUST, 30)); // from 2027 the Constitution has its day in March
        }
        if (year >= 2022) {
            days.add(LocalDate.of(year, Month.OCTOBER, 25)); // law of 29.09.2022
        } else {
            days.add(LocalDate.of(year, Month.DECEMBER, 1));
            days.add(LocalDate.of(year, Month.DECEMBER, 17));
        }
        return days;
    }

    /** The tenth day of the twelfth month of the Islamic calendar. */
    private static LocalDate kurbanAit(int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        while (true) {
            HijrahDate islamic = HijrahDate.from(day);
            if (islamic.get(ChronoField.MONTH_OF_YEAR) == 12 && islamic.get(ChronoField.DAY_OF_MONTH) == 10) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
