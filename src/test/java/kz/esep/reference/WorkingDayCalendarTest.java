package kz.esep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingDayCalendarTest {

    private final WorkingDayCalendar calendar = TableFolder.shipped().calendar();

    /** Holidays, substitutes of those that fall on a weekend, and transfers, as the law and the orders give them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 | 01-01 01-02 01-07 03-08 03-21 03-22 03-25 05-01 05-07 05-09 05-10 07-08 08-30 12-02 12-16 12-17
            2020 | 01-01 01-02 01-03 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-08 07-06 07-31 08-31 12-01 12-16 12-17 12-18
            2021 | 01-01 01-04 01-07 03-08 03-22 03-23 03-24 05-03 05-07 05-10 07-05 07-06 07-20 08-30 12-01 12-16 12-17
            2022 | 01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16
            2023 | 01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18
            2024 | 01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16
            2025 | 01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16
            2026 | 01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16
            """)
    void no_other_day_from_monday_to_friday_is_off(int year, String daysOff) {
        assertThat(daysOf(year).filter(day -> !isWeekend(day) && !calendar.isWorkingDay(day)))
                .containsExactlyElementsOf(dates(year, daysOff));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 | 05-04
            2020 | 01-05 12-20
            2021 | 07-03
            2022 | 03-05 08-27 10-22
            2023 | 07-01
            2024 | 05-04
            2025 | 01-05
            2026 | ''
            """)
    void no_other_saturday_or_sunday_is_worked(int year, String worked) {
        assertThat(daysOf(year).filter(day -> isWeekend(day) && calendar.isWorkingDay(day)))
                .containsExactlyElementsOf(dates(year, worked));
    }

    @Test
    void monday_whose_day_off_was_moved_away_is_worked() {
        assertThat(calendar.isWorkingDay(LocalDate.parse("2020-05-11"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2020-05-08"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-07, 21", "2021-11, 22", "2026-01, 19", "2020-05, 18", "2021-07, 20", "2022-03, 19"})
    void month_has_its_working_days(YearMonth month, int count) {
        assertThat(IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay))
                .filteredOn(calendar::isWorkingDay)
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-11-05 | 1 | 2021-11-08 | Friday, and the weekend between
            2021-11-06 | 1 | 2021-11-08 | the start may be a Saturday
            2021-11-08 | 0 | 2021-11-08 | no day at all
            2020-07-03 | 1 | 2020-07-07 | 6 July is a holiday
            2020-07-30 | 2 | 2020-08-04 | 31 July is Kurban Ait
            2020-07-01 | 7 | 2020-07-13 | seven days over 6 July
            2020-07-23 | 7 | 2020-08-04 | seven days over 31 July
            2021-07-02 | 1 | 2021-07-03 | a worked Saturday is a day of the term
            2021-07-02 | 2 | 2021-07-07 | ... and 5 and 6 July are not
            2020-01-02 | 1 | 2020-01-05 | a worked Sunday
            2020-12-17 | 2 | 2020-12-21 | a worked Sunday is the first of two
            2020-05-07 | 1 | 2020-05-11 | a worked Monday that would have been off
            2021-12-30 | 2 | 2022-01-05 | over the turn of a year
            """)
    void term_ends_on_its_last_working_day(LocalDate start, int days, LocalDate end, String why) {
        assertThat(calendar.plusWorkingDays(start, days)).as(why).contains(end);
    }

    @Test
    void term_that_leaves_the_years_of_the_table_has_no_end() {
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-12-30"), 1)).contains(LocalDate.parse("2026-12-31"));
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-12-30"), 2)).isEmpty();
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2018-12-28"), 1)).isEmpty();
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2018-12-31"), 1)).isEmpty();
        assertThat(calendar.plusWorkingDays(LocalDate.parse("2027-01-04"), 1)).isEmpty();
        assertThat(calendar.covers(LocalDate.parse("2018-12-31"))).isFalse();
        assertThat(calendar.covers(LocalDate.parse("2019-01-01"))).isTrue();
        assertThat(calendar.covers(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(calendar.covers(LocalDate.parse("2027-01-01"))).isFalse();
    }

    @Test
    void year_left_out_between_two_years_has_no_answer_either(@TempDir Path folder) {
        WorkingDayCalendar gap = TableFolder.copiedTo(folder)
                .add("working-days.csv", "2028-01-01,off,state_holiday,,,,a decree,high")
                .add("working-day-years.csv", "2028,a decree")
                .calendar();
        assertThat(gap.plusWorkingDays(LocalDate.parse("2027-03-01"), 1)).isEmpty();
        assertThat(gap.plusWorkingDays(LocalDate.parse("2026-12-31"), 1)).isEmpty();
        assertThat(gap.plusWorkingDays(LocalDate.parse("2028-03-01"), 1)).contains(LocalDate.parse("2028-03-02"));
    }

    @Test
    void a_day_of_a_year_whose_days_are_not_all_known_is_a_fault_and_not_a_calendar(@TempDir Path folder) {
        TableFolder tables = TableFolder.copiedTo(folder)
                .add("working-days.csv", "2027-01-01,off,state_holiday,,,,a decree,high")
                .add("working-day-years.csv", "2026,a second line");
        assertThat(tables.faults(WorkingDayCalendar::read))
                .containsExactly(
                        "D005 reference/working-day-years.csv, 10: 2026 | year",
                        "D003 reference/working-days.csv, " + tables.lineOf("working-days.csv", "2027-01-01")
                                + ": date = 2027-01-01 | working-day-years.csv: 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026");
        tables.remove("working-day-years.csv");
        assertThat(tables.faults(WorkingDayCalendar::read))
                .containsExactly("D001 reference/working-day-years.csv:  | ");
    }

    @Test
    void a_transfer_of_which_one_day_is_missing_is_a_fault(@TempDir Path folder) {
        TableFolder tables = TableFolder.copiedTo(folder)
                .add("working-days.csv", "2021-11-08,off,transferred_day_off,,,2021-11-13,a decree,high")
                .add("working-days.csv", "2021-11-20,working,,,,,a decree,high");
        assertThat(tables.faults(WorkingDayCalendar::read))
                .containsExactly(
                        "D003 reference/working-days.csv, " + tables.lineOf("working-days.csv", "2021-11-08")
                                + ": related_date = 2021-11-13 | date = 2021-11-13, day = working, related_date = 2021-11-08",
                        "D003 reference/working-days.csv, " + tables.lineOf("working-days.csv", "2021-11-20")
                                + ": related_date =  | date = YYYY-MM-DD, day = off, related_date = 2021-11-20");
    }

    @Test
    void a_transfer_is_known_by_the_day_it_names_whatever_its_kind(@TempDir Path folder) {
        TableFolder tables = TableFolder.copiedTo(folder)
                .add("working-days.csv", "2021-11-08,off,moved,,,2021-11-13,a decree,high")
                .add("working-days.csv", "2021-11-22,off,substitute_day_off,,,2021-11-20,a decree,high")
                .add("working-days.csv", "2021-11-20,off,state_holiday,,,,a decree,high");
        assertThat(tables.faults(WorkingDayCalendar::read))
                .containsExactly("D003 reference/working-days.csv, " + tables.lineOf("working-days.csv", "2021-11-08")
                        + ": related_date = 2021-11-13 | date = 2021-11-13, day = working, related_date = 2021-11-08");
    }

    @Test
    void line_added_to_the_table_moves_the_term(@TempDir Path folder) {
        WorkingDayCalendar changed = TableFolder.copiedTo(folder)
                .add("working-days.csv", "2021-11-08,off,transferred_day_off,,,2021-11-13,a decree,high")
                .add("working-days.csv", "2021-11-13,working,transferred_working_day,,,2021-11-08,a decree,high")
                .calendar();
        assertThat(changed.plusWorkingDays(LocalDate.parse("2021-11-05"), 1)).contains(LocalDate.parse("2021-11-09"));
        assertThat(changed.plusWorkingDays(LocalDate.parse("2021-11-12"), 1)).contains(LocalDate.parse("2021-11-13"));
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(Year.of(year).atDay(1).plusYears(1));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<LocalDate> dates(int year, String days) {
        return Arrays.stream(days.split(" ", -1))
                .filter(day -> !day.isEmpty())
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }
}
