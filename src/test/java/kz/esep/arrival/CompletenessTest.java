package kz.esep.arrival;

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
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who reported and when, from files that arrive one after the other to {@code completeness.csv}. November 2021 is due on
 * Monday 6 December, for the 5th is a Sunday; three working days of grace end on Thursday the 9th.
 */
final class CompletenessTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void a_month_says_who_reported_in_time_within_grace_late_and_not_at_all() {
        arrives("KZ-19", "2021-11", "2021-12-06");
        arrives("KZ-23", "2021-11", "2021-12-07");
        arrives("KZ-27", "2021-11", "2021-12-09");
        arrives("KZ-31", "2021-11", "2021-12-10");
        house.drop("2021-11/KZ-35.xlsx", OfficeWorkbook.of("KZ-35", "2021-11").passport("submission_no", ""));
        house.run("run", "--arrived", "2021-12-06");
        assertThat(states("2021-11"))
                .contains(
                        "KZ-19 on_time 2021-12-06 0",
                        "KZ-23 in_grace 2021-12-07 1",
                        "KZ-27 in_grace 2021-12-09 3",
                        "KZ-31 late 2021-12-10 4",
                        "KZ-11  ");
        CsvTable.Row refused = line("2021-11", "KZ-35");
        assertThat(refused.get("received") + refused.get("refused")).isEqualTo("01");
        CsvTable.Row country = line("2021-11", "ALL");
        assertThat(List.of(
                        country.get("expected"),
                        country.get("received"),
                        country.get("complete"),
                        country.get("on_time"),
                        country.get("in_grace"),
                        country.get("late"),
                        country.get("refused")))
                .containsExactly("17", "4", "4", "1", "2", "1", "1");
        assertThat(country.get("due") + " " + country.get("grace_until")).isEqualTo("2021-12-06 2021-12-09");
        assertThat(country.get("received_percent") + " " + country.get("on_time_percent"))
                .isEqualTo("23.5 5.8");
    }

    @Test
    void a_blank_workbook_is_no_report_and_makes_nobody_punctual() {
        house.drop("2021-11/KZ-19.xlsx", OfficeWorkbook.of("KZ-19", "2021-11"));
        house.drop("2021-11/KZ-23.xlsx", OfficeWorkbook.of("KZ-23", "2021-11"));
        arrives("KZ-11", "2021-11", "2021-12-03");
        assertThat(line("2021-11", "KZ-23").get("received")).isEqualTo("0");
        assertThat(line("2021-11", "KZ-23").get("refused")).isEqualTo("0");
        assertThat(line("2021-11", "KZ-23").get("unusable")).isEqualTo("1");
        house.drop(
                "2021-11/KZ-19-2.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11")
                        .passport("submission_no", 2)
                        .notice()
                        .protocol());
        house.run("run", "--arrived", "2021-12-20");
        assertThat(states("2021-11")).contains("KZ-19 late 2021-12-20 14");
    }

    @Test
    void a_workbook_whose_every_row_was_left_out_is_no_report_either() {
        LocalDate december = LocalDate.of(2021, 12, 7);
        OfficeWorkbook other = OfficeWorkbook.of("KZ-19", "2021-11").passport("protocols", "filed");
        house.drop("2021-11/KZ-19.xlsx", other.notice("placed_on", december).protocol("placed_on", december));
        arrives("KZ-11", "2021-11", "2021-12-03");
        CsvTable.Row unusable = line("2021-11", "KZ-19");
        assertThat(List.of(
                        unusable.get("received"),
                        unusable.get("on_time"),
                        unusable.get("refused"),
                        unusable.get("unusable")))
                .containsExactly("0", "0", "0", "1");
        assertThat(line("2021-11", "ALL").get("unusable")).isEqualTo("1");
        house.drop(
                "2021-11/KZ-19-2.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11").nothing().passport("submission_no", 2));
        house.run("run", "--arrived", "2021-12-20");
        assertThat(states("2021-11")).contains("KZ-19 late 2021-12-20 14");
    }

    @Test
    void a_late_workbook_is_told_with_the_days_and_goes_not_back_for_it() {
        arrives("KZ-19", "2021-11", "2021-12-20");
        CsvTable.Row late = house.finding("2021-11", "P005").orElseThrow();
        assertThat(late.get("severity")).isEqualTo("INFO");
        assertThat(late.get("value")).isEqualTo("20.12.2021");
        assertThat(late.get("message_ru")).contains("06.12.2021", "09.12.2021");
        assertThat(house.path("output/2021-11/returned")).doesNotExist();
    }

    @Test
    void arrival_is_written_down_once_and_survives_copies_new_names_and_later_runs() {
        byte[] office = OfficeWorkbook.of("KZ-19", "2021-11").nothing().bytes();
        house.drop("2021-11/KZ-19.xlsx", office);
        house.run("run", "--arrived", "2021-12-03");
        String journal = house.text("output/arrivals.csv");
        Map<String, String> before = house.state("output");
        house.run("run", "--arrived", "2021-12-20");
        house.run("run");
        assertThat(house.state("output")).isEqualTo(before);
        house.drop("қайта жіберілді.xlsx", office);
        house.run("run", "--arrived", "2021-12-20");
        assertThat(house.text("output/arrivals.csv")).isEqualTo(journal);
        assertThat(states("2021-11")).contains("KZ-19 on_time 2021-12-03 0");
    }

    @Test
    void a_correction_sent_after_the_term_makes_nobody_late() {
        arrives("KZ-19", "2021-11", "2021-12-03");
        house.drop(
                "2021-11/KZ-19 түзету.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11").nothing().passport("submission_no", 2));
        house.run("run", "--arrived", "2021-12-25");
        assertThat(states("2021-11")).contains("KZ-19 on_time 2021-12-03 0");
    }

    @Test
    void what_arrived_in_time_is_remembered_when_only_its_correction_lies_there() throws IOException {
        arrives("KZ-19", "2021-11", "2021-12-03");
        Files.delete(house.path("input/2021-11/KZ-19.xlsx"));
        house.drop(
                "2021-11/KZ-19.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11").nothing().passport("submission_no", 2));
        house.run("run", "--arrived", "2021-12-25");
        assertThat(states("2021-11")).contains("KZ-19 on_time 2021-12-03 0");
    }

    @Test
    void a_refused_file_is_no_report_however_early_it_came() {
        house.drop("2021-11/a.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").passport("submission_no", ""));
        house.run("run", "--arrived", "2021-12-01");
        arrives("KZ-19", "2021-11", "2021-12-20");
        assertThat(states("2021-11")).contains("KZ-19 late 2021-12-20 14");
        assertThat(line("2021-11", "KZ-19").get("refused")).isEqualTo("1");
    }

    @Test
    void what_lay_there_before_arrivals_were_written_down_is_not_judged() {
        house.drop("2021-11/KZ-19.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").nothing());
        house.run("run");
        CsvTable.Row office = line("2021-11", "KZ-19");
        assertThat(office.get("received") + office.get("not_judged")).isEqualTo("11");
        assertThat(line("2021-11", "ALL").get("on_time_percent")).isEmpty();
        assertThat(house.finding("2021-11", "P005")).isEmpty();
        arrives("KZ-23", "2021-11", "2021-12-01");
        assertThat(states("2021-11")).contains("KZ-23 on_time 2021-12-01 0");
    }

    @Test
    void a_lost_journal_is_made_anew_out_of_the_archive() throws IOException {
        arrives("KZ-19", "2021-11", "2021-12-03");
        arrives("KZ-23", "2021-11", "2021-12-20");
        String journal = house.text("output/arrivals.csv");
        Map<String, String> archive = house.state("output/archive");
        Files.delete(house.path("output/arrivals.csv"));
        house.run("run");
        assertThat(house.text("output/arrivals.csv")).isEqualTo(journal);
        assertThat(house.state("output/archive")).isEqualTo(archive);
    }

    @Test
    void a_damaged_journal_is_named_and_left_alone() {
        arrives("KZ-19", "2021-11", "2021-12-03");
        house.replace("output/arrivals.csv", "2021-12-03", "3 желтоқсан");
        String damaged = house.text("output/arrivals.csv");
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("arrivals.csv").doesNotContain("Exception");
        assertThat(house.text("output/arrivals.csv")).isEqualTo(damaged);
    }

    @Test
    void the_year_so_far_is_summed_from_the_months_that_are_archived() {
        arrives("KZ-19", "2021-09", "2021-10-04");
        arrives("KZ-19", "2021-10", "2021-12-01");
        house.drop("2021-11/KZ-23.xlsx", OfficeWorkbook.of("KZ-23", "2021-11").nothing());
        house.run("run", "--arrived", "2021-12-01");
        CsvTable.Row office = line("2021-11", "KZ-19");
        assertThat(List.of(
                        office.get("year_expected"),
                        office.get("year_received"),
                        office.get("year_judged"),
                        office.get("year_on_time"),
                        office.get("year_months")))
                .containsExactly("3", "2", "2", "1", "3");
        assertThat(DocxText.of(house.bytes("output/2021-11/analysis.ru.docx")))
                .contains(
                        "Показатели с начала года – по 3\u00A0месяцам, имеющимся в архиве, включая отчётный; всего с начала года – 11\u00A0месяцев.");
    }

    @Test
    void the_term_is_a_setting() {
        house.write("templates/settings.properties", "report_due_day=31\nreport_grace_days=0\nsettle_seconds=0\n");
        arrives("KZ-19", "2022-01", "2022-02-28");
        arrives("KZ-23", "2022-01", "2022-03-01");
        assertThat(states("2022-01")).contains("KZ-19 on_time 2022-02-28 0", "KZ-23 late 2022-03-01 1");
    }

    @Test
    void a_setting_that_does_not_fit_is_a_fault_with_its_limits() {
        house.write(
                "templates/settings.properties",
                "report_due_day=32\nreport_grace_days=-1\ntime_zone=Astana\nrepeat_months=3\nrepeat_least=4\n");
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .contains(
                        "report_due_day = 32", "1 … 31", "report_grace_days = -1", "time_zone = Astana", "Asia/Almaty")
                .contains("repeat_least = 4", "2 … 3");
    }

    @Test
    void nothing_arrives_tomorrow() {
        TestHouse.Result result = house.run("run", "--arrived", "9999-01-01");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("9999-01-01");
        assertThat(house.path("output/arrivals.csv")).doesNotExist();
    }

    private void arrives(String region, String month, String day) {
        house.drop(
                month + "/" + region + ".xlsx", OfficeWorkbook.of(region, month).nothing());
        house.run("run", "--arrived", day);
    }

    private CsvTable.Row line(String month, String region) {
        return house.table("output/" + month + "/completeness.csv").stream()
                .filter(row -> row.get("region").equals(region))
                .findFirst()
                .orElseThrow();
    }

    private List<String> states(String month) {
        return house.table("output/" + month + "/completeness.csv").stream()
                .map(row -> row.get("region") + " " + state(row) + " " + row.get("arrived_on")
                        + (row.get("days_after_due").isEmpty() ? "" : " " + row.get("days_after_due")))
                .toList();
    }

    private static String state(CsvTable.Row row) {
        return List.of("on_time", "in_grace", "late", "not_judged").stream()
                .filter(state -> row.get(state).equals("1"))
                .findFirst()
                .orElse("");
    }
}
