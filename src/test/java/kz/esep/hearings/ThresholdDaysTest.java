package kz.esep.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.reference.TableFolder;
import kz.esep.reference.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every term around every holiday and every transfer of 2019 to 2026: documents placed on the day before the last lawful one,
 * on it and on the day after, and documents not placed, as they stand at the end of these days.
 */
final class ThresholdDaysTest {

    /** Seven working days reach over the longest run of days off, that of Nauryz, from this many days before. */
    private static final int DAYS_BEFORE = 16;

    private final ContractOracle oracle = new ContractOracle();
    private final Assessor assessor = TestRow.assessor(TableFolder.shipped());
    private int asked;

    @Test
    void the_table_of_working_days_is_what_the_law_gives_on_each_day_of_eight_years() {
        WorkingDayCalendar calendar = TableFolder.shipped().calendar();
        assertThat(LawfulDays.FIRST.datesUntil(LawfulDays.LAST.plusDays(1)))
                .hasSize(2922)
                .allMatch(day -> calendar.isWorkingDay(day) == oracle.days().isWorked(day));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void a_term_of_working_days_ends_where_the_law_says_from_each_day_of_eight_years(int days) {
        WorkingDayCalendar calendar = TableFolder.shipped().calendar();
        assertThat(LawfulDays.FIRST.datesUntil(LawfulDays.LAST.plusDays(1)))
                .allMatch(day -> calendar.plusWorkingDays(day, days)
                        .equals(Optional.ofNullable(oracle.days().after(day, days))));
    }

    @Test
    void a_document_is_late_from_the_day_after_the_last_lawful_one() {
        for (LocalDate start : starts()) {
            if (!start.isBefore(ContractOracle.NEW_RULES)) {
                aroundDue(DocumentKind.NOTICE, notice(start));
                aroundDue(DocumentKind.PROTOCOL, protocol(start, "signed_on", start));
            }
            aroundDue(DocumentKind.PROTOCOL, protocol(start));
        }
        assertThat(asked).isGreaterThan(10_000);
    }

    @Test
    void a_document_is_missing_from_the_end_of_the_last_lawful_day() {
        for (LocalDate start : starts()) {
            missing(DocumentKind.NOTICE, notice(start));
            missing(DocumentKind.PROTOCOL, protocol(start));
            missing(DocumentKind.PROTOCOL, protocol(start, "signed_on", start.plusDays(1)));
        }
        assertThat(asked).isGreaterThan(10_000);
    }

    @Test
    void twenty_and_thirty_days_before_a_hearing_are_days_of_the_calendar_whatever_is_worked() {
        for (LocalDate start : starts()) {
            int lead = start.isBefore(ContractOracle.NEW_RULES) ? 20 : 30;
            for (int days = lead - 1; days <= lead + 1; days++) {
                Map<String, Object> row = notice(start);
                row.put("placed_on", start);
                row.put("first_seen_on", start);
                row.put("hearing_on", start.plusDays(days));
                TestRow.Verdict verdict = judged(DocumentKind.NOTICE, row, start, start);
                assertThat(verdict.violations().contains("notice_short_lead"))
                        .as("%s", row)
                        .isEqualTo(days < lead);
            }
        }
    }

    /** The days from which a term may reach or touch a day that is unusually off or worked. */
    private Set<LocalDate> starts() {
        Set<LocalDate> starts = new LinkedHashSet<>();
        for (LocalDate day : oracle.days().unusual()) {
            for (int before = DAYS_BEFORE; before >= -1; before--) {
                LocalDate start = day.minusDays(before);
                if (!start.isBefore(LawfulDays.FIRST) && !start.isAfter(LawfulDays.LAST)) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    private void aroundDue(DocumentKind kind, Map<String, Object> row) {
        LocalDate due = oracle.due(kind, row);
        if (due == null) {
            return;
        }
        for (LocalDate placed : List.of(due.minusDays(1), due, due.plusDays(1))) {
            row.put("placed_on", placed);
            row.put("first_seen_on", placed);
            agreeing(kind, row, placed, placed);
            boolean late =
                    judged(kind, row, placed, placed).violations().stream().anyMatch(code -> code.endsWith("late"));
            assertThat(late).as("%s", row).isEqualTo(placed.isAfter(due));
        }
    }

    private void missing(DocumentKind kind, Map<String, Object> row) {
        LocalDate due = oracle.due(kind, row);
        if (due == null) {
            return;
        }
        row.put("placed", false);
        for (LocalDate asOf : List.of(due.minusDays(1), due, due.plusDays(1))) {
            agreeing(kind, row, due, asOf);
        }
    }

    private void agreeing(DocumentKind kind, Map<String, Object> row, LocalDate day, LocalDate asOf) {
        TestRow.Verdict verdict = judged(kind, row, day, asOf);
        assertThat(verdict.violationsWithDue())
                .as("%s as of %s", row, asOf)
                .containsExactlyInAnyOrderElementsOf(oracle.violations(kind, row, asOf));
    }

    private TestRow.Verdict judged(DocumentKind kind, Map<String, Object> row, LocalDate day, LocalDate asOf) {
        asked++;
        return TestRow.of(kind, row).judgedBy(assessor, YearMonth.from(day), asOf);
    }

    private static Map<String, Object> notice(LocalDate received) {
        Map<String, Object> row = row();
        row.put("received_on", received);
        row.put("hearing_on", received.plusDays(60));
        row.put("in_rubric", true);
        row.put("venue", "hall");
        return row;
    }

    private static Map<String, Object> protocol(LocalDate ended, Object... more) {
        Map<String, Object> row = row();
        row.put("ended_on", ended);
        row.put("video", true);
        row.put("audio", true);
        List<Object> cells = new ArrayList<>(List.of(more));
        while (!cells.isEmpty()) {
            row.put(cells.remove(0).toString(), cells.remove(0));
        }
        return row;
    }

    private static Map<String, Object> row() {
        return new TreeMap<>(Map.of("hearing_no", "7", "form", "meeting", "placed", true));
    }
}
