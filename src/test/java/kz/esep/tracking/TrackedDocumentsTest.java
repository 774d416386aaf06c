package kz.esep.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that were not placed, from the workbooks of several months to {@code open-cases.csv}. */
final class TrackedDocumentsTest {

    /** Received on Monday 4 October 2021, so due on Tuesday the 5th. */
    private static final Object[] MISSING_IN_OCTOBER = {"hearing_no", "21100031", "placed", "жоқ", "placed_on", ""};

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void a_notice_missing_in_october_and_placed_in_december_is_followed_to_its_end() {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        drop(office("2021-11").notice("hearing_no", "21110001"), "2021-11");
        drop(
                office("2021-12").notice("hearing_no", "21100031", "received_on", day(10, 4), "placed_on", day(12, 7)),
                "2021-12");
        house.run("run");
        assertThat(lines("2021-10")).containsExactly("notice 21100031 2021-10-05 missing yes 2021-10  26 18");
        assertThat(lines("2021-11")).containsExactly("notice 21100031 2021-10-05 missing no 2021-10  56 40");
        assertThat(lines("2021-12"))
                .containsExactly("notice 21100031 2021-10-05 placed_late no 2021-10 2021-12-07 63 44");
        assertThat(counts("notice_missing")).containsExactly("1", "0", "0");
    }

    @Test
    void what_was_placed_is_not_followed_any_more() {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        drop(office("2021-11").notice("hearing_no", "21100031", "received_on", day(10, 4)), "2021-11");
        drop(office("2021-12").notice("hearing_no", "21120001"), "2021-12");
        house.run("run");
        assertThat(lines("2021-11")).singleElement().asString().contains("placed_late");
        assertThat(lines("2021-12")).isEmpty();
    }

    @Test
    void a_document_not_yet_due_is_pending_and_becomes_missing_in_the_month_it_falls_due() {
        Object[] pending = {"hearing_no", "21110500", "placed", "жоқ", "placed_on", "", "received_on", day(10, 29)};
        drop(office("2021-10").notice(pending).notice("hearing_no", "21100001"), "2021-10");
        drop(office("2021-11").notice(pending), "2021-11");
        house.run("run");
        assertThat(lines("2021-10")).containsExactly("notice 21110500 2021-11-01 pending no 2021-10   ");
        assertThat(lines("2021-11")).containsExactly("notice 21110500 2021-11-01 missing yes 2021-10  29 21");
        assertThat(counts("notice_missing", "2021-10", "2021-11")).containsExactly("0", "1");
        assertThat(codes("2021-11")).doesNotContain("H009");
    }

    @Test
    void a_document_pending_on_the_day_of_judging_becomes_missing_when_that_day_has_passed() {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        house.run("run", "--as-of", "2021-10-04");
        assertThat(lines("2021-10")).containsExactly("notice 21100031 2021-10-05 pending no 2021-10   ");
        house.run("run");
        assertThat(lines("2021-10")).containsExactly("notice 21100031 2021-10-05 missing yes 2021-10  26 18");
    }

    @Test
    void an_office_of_which_every_row_waits_for_its_term_has_reported_and_is_followed() {
        Object[] pending = {"hearing_no", "21110500", "placed", "жоқ", "placed_on", "", "received_on", day(10, 29)};
        drop(office("2021-10").passport("protocols", "filed").notice(pending), "2021-10");
        drop(office("2021-11").notice(pending), "2021-11");
        house.run("run");
        assertThat(counts("notices_placed", "2021-10")).containsExactly("0");
        assertThat(counts("notice_missing", "2021-10", "2021-11")).containsExactly("0", "1");
        assertThat(lines("2021-10")).containsExactly("notice 21110500 2021-11-01 pending no 2021-10   ");
        assertThat(lines("2021-11")).containsExactly("notice 21110500 2021-11-01 missing yes 2021-10  29 21");
        assertThat(house.text("output/2021-10/completeness.csv")).contains("2021-10,KZ-19,1,1,0,");
    }

    @Test
    void a_pending_row_that_another_check_leaves_out_says_nothing() {
        house.write(
                "templates/reference/severities.csv", "code,severity,valid_from,valid_to,source\nR010,ERROR,,,test\n");
        drop(
                office("2021-10")
                        .notice("hearing_no", "21110500")
                        .notice(
                                "hearing_no", "21110501",
                                "placed", "жоқ",
                                "placed_on", "",
                                "received_on", day(10, 29),
                                "hearing_on", day(10, 1)),
                "2021-10");
        house.run("run");
        assertThat(codes("2021-10")).contains("R008", "R010");
        assertThat(lines("2021-10")).isEmpty();
    }

    @Test
    void a_pending_document_placed_in_time_is_closed_without_a_delay() {
        Object[] pending = {"hearing_no", "21110500", "placed", "жоқ", "placed_on", "", "received_on", day(10, 29)};
        drop(office("2021-10").notice(pending).notice("hearing_no", "21100001"), "2021-10");
        drop(
                office("2021-11")
                        .notice(
                                "hearing_no", "21110500",
                                "received_on", day(10, 29),
                                "placed_on", day(11, 1),
                                "first_seen_on", day(11, 1)),
                "2021-11");
        house.run("run");
        assertThat(lines("2021-11"))
                .containsExactly("notice 21110500 2021-11-01 placed_in_time no 2021-10 2021-11-01  ");
    }

    @Test
    void a_pending_document_that_does_not_come_back_when_it_falls_due_is_asked_about_once() {
        Object[] pending = {"hearing_no", "21110500", "placed", "жоқ", "placed_on", "", "received_on", day(10, 29)};
        drop(office("2021-10").notice(pending).notice("hearing_no", "21100001"), "2021-10");
        drop(office("2021-11").notice("hearing_no", "21110001"), "2021-11");
        drop(office("2021-12").notice("hearing_no", "21120001"), "2021-12");
        house.run("run");
        assertThat(lines("2021-11")).containsExactly("notice 21110500 2021-11-01 unanswered no 2021-10  29 21");
        CsvTable.Row asked = house.finding("2021-11", "H009").orElseThrow();
        assertThat(asked.get("severity")).isEqualTo("WARNING");
        assertThat(asked.get("value")).isEqualTo("21110500");
        assertThat(asked.get("sheet")).startsWith("Хабарландырулар");
        assertThat(asked.get("message_ru")).contains("за октябрь 2021 года", "01.11.2021", "2021-10/KZ-19.xlsx");
        assertThat(house.path("output/2021-11/returned/2021-11/KZ-19.xlsx")).exists();
        assertThat(lines("2021-12")).singleElement().asString().contains("unanswered");
        assertThat(codes("2021-12")).doesNotContain("H009");
    }

    @Test
    void an_office_that_was_silent_when_it_fell_due_is_asked_with_its_next_workbook() {
        Object[] pending = {"hearing_no", "21110500", "placed", "жоқ", "placed_on", "", "received_on", day(10, 29)};
        drop(office("2021-10").notice(pending).notice("hearing_no", "21100001"), "2021-10");
        house.drop("2021-11/23.xlsx", OfficeWorkbook.of("KZ-23", "2021-11").nothing());
        drop(office("2021-12").notice("hearing_no", "21120001"), "2021-12");
        house.run("run");
        assertThat(lines("2021-11")).singleElement().asString().contains("unanswered");
        assertThat(codes("2021-11")).doesNotContain("H009");
        assertThat(codes("2021-12")).contains("H009");
    }

    @Test
    void after_a_month_of_which_nothing_is_known_nobody_can_say_that_it_is_still_missing() {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        drop(office("2021-12").notice("hearing_no", "21120001"), "2021-12");
        drop(office("2022-01").notice("hearing_no", "22010001"), "2022-01");
        house.run("run");
        assertThat(lines("2021-12")).singleElement().asString().contains("unanswered");
        assertThat(lines("2022-01")).singleElement().asString().contains("unanswered");
        assertThat(codes("2021-12")).doesNotContain("H009");
        drop(office("2021-11").notice("hearing_no", "21110001"), "2021-11");
        house.run("run");
        assertThat(lines("2021-12")).singleElement().asString().contains("missing");
    }

    @Test
    void a_missing_document_reported_again_is_not_counted_again_and_the_office_is_told_so() {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        Object[] again = {"hearing_no", "21100031", "placed", "жоқ", "placed_on", "", "received_on", day(10, 4)};
        drop(office("2021-11").notice(again).notice("hearing_no", "21110001"), "2021-11");
        house.run("run");
        assertThat(counts("notice_missing", "2021-10", "2021-11")).containsExactly("1", "0");
        assertThat(house.finding("2021-11", "R018").orElseThrow().get("message_ru"))
                .contains("Удалите строку, если документ уже указан в книге за октябрь 2021 года");
        CsvTable.Row told = house.finding("2021-11", "H010").orElseThrow();
        assertThat(told.get("cell")).isEqualTo("B3");
        assertThat(told.get("message_ru")).contains("за октябрь 2021 года");
        assertThat(lines("2021-11")).containsExactly("notice 21100031 2021-10-05 missing no 2021-10  56 40");
    }

    @Test
    void counters_that_begin_again_are_told_apart_by_project_and_day() {
        Object[] first = {"hearing_no", "1", "project", "Карьер", "placed", "жоқ", "placed_on", ""};
        drop(office("2021-10").notice(first), "2021-10");
        drop(
                office("2021-11")
                        .notice("hearing_no", "1", "project", "Су құбыры")
                        .notice("hearing_no", "1", "project", "«Карьер»", "hearing_on", day(12, 30)),
                "2021-11");
        house.run("run");
        assertThat(house.table("output/2021-11/open-cases.csv")).singleElement().satisfies(row -> {
            assertThat(row.get("state")).isEqualTo("placed_late");
            assertThat(row.get("cell")).isEqualTo("B4");
        });
    }

    @Test
    void a_backdated_document_is_placed_when_it_was_first_seen() {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        drop(
                office("2021-11")
                        .notice(
                                "hearing_no", "21100031",
                                "received_on", day(10, 4),
                                "placed_on", day(11, 2),
                                "first_seen_on", day(11, 9)),
                "2021-11");
        house.run("run");
        assertThat(lines("2021-11"))
                .containsExactly("notice 21100031 2021-10-05 placed_late no 2021-10 2021-11-09 35 25");
    }

    @Test
    void a_correction_of_the_earlier_month_takes_the_document_out_of_the_later_one() {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        drop(office("2021-11").notice("hearing_no", "21110001"), "2021-11");
        house.run("run");
        assertThat(lines("2021-11")).hasSize(1);
        house.drop(
                "2021-10/KZ-19 2.xlsx",
                office("2021-10").passport("submission_no", 2).notice("hearing_no", "21100031"));
        house.run("run");
        assertThat(lines("2021-10")).isEmpty();
        assertThat(lines("2021-11")).isEmpty();
        assertThat(house.path("output/archive/2021-11/r002")).isDirectory();
    }

    @Test
    void an_archive_that_does_not_say_what_was_open_is_named_and_nothing_is_made_up() throws IOException {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        house.run("run");
        Files.delete(house.path("output/archive/2021-10/r001/data/open-cases.csv"));
        drop(office("2021-11").notice("hearing_no", "21110001"), "2021-11");
        house.run("run", "--month", "2021-11");
        assertThat(lines("2021-11")).isEmpty();
        CsvTable.Row told = house.finding("2021-11", "H011").orElseThrow();
        assertThat(told.get("severity")).isEqualTo("INFO");
        assertThat(told.get("value")).isEqualTo("2021-10");
    }

    @Test
    void a_damaged_table_of_the_archive_is_named() {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        house.run("run");
        house.replace("output/archive/2021-10/r001/data/open-cases.csv", ",missing,", ",жоқ,");
        drop(office("2021-11").notice("hearing_no", "21110001"), "2021-11");
        TestHouse.Result result = house.run("run", "--month", "2021-11");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("open-cases.csv").doesNotContain("Exception");
    }

    @Test
    void a_second_run_changes_no_byte() {
        drop(office("2021-10").notice(MISSING_IN_OCTOBER), "2021-10");
        drop(office("2021-11").notice("hearing_no", "21100031", "received_on", day(10, 4)), "2021-11");
        house.run("run");
        Map<String, String> before = house.state("output");
        house.run("run");
        assertThat(house.state("output")).isEqualTo(before);
    }

    @Test
    void the_office_is_asked_by_its_own_check_too() {
        Object[] pending = {"hearing_no", "21110500", "placed", "жоқ", "placed_on", "", "received_on", day(10, 29)};
        drop(office("2021-10").notice(pending).notice("hearing_no", "21100001"), "2021-10");
        house.run("run");
        drop(office("2021-11").notice("hearing_no", "21110001"), "2021-11");
        TestHouse.Result result =
                house.run("check", house.path("input/2021-11/KZ-19.xlsx").toString(), "--format", "csv");
        assertThat(result.out()).contains("H009");
    }

    private void drop(OfficeWorkbook office, String month) {
        house.drop(month + "/KZ-19.xlsx", office);
    }

    private static OfficeWorkbook office(String month) {
        return OfficeWorkbook.of("KZ-19", month).passport("protocols", "nothing");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2021, month, day);
    }

    private List<String> lines(String month) {
        return house.table("output/" + month + "/open-cases.csv").stream()
                .map(row -> String.join(
                        " ",
                        row.get("document"),
                        row.get("hearing_no"),
                        row.get("due"),
                        row.get("state"),
                        row.get("violation"),
                        row.get("since"),
                        row.get("placed_on"),
                        row.get("delay_days"),
                        row.get("delay_working_days")))
                .toList();
    }

    private List<String> counts(String code) {
        return counts(code, "2021-10", "2021-11", "2021-12");
    }

    private List<String> counts(String code, String... months) {
        return List.of(months).stream()
                .map(month -> house.count(month, "KZ-19", code))
                .toList();
    }

    private List<String> codes(String month) {
        return house.table("output/" + month + "/findings.csv").stream()
                .map(row -> row.get("code"))
                .toList();
    }
}
