package kz.esep.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month against the archive. */
final class AcrossMonthsTest {

    private static final String OCTOBER = "output/archive/2021-10/r001/";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    @Trap(92)
    void a_hearing_of_an_archived_month_is_told_with_the_month_and_the_place_and_counts() {
        drop("2021-10", office("2021-10").notice("hearing_no", "21100031"));
        drop("2021-11", office("2021-11").notice().notice("hearing_no", "21100031", "project", "Жаңа атау"));
        house.run("run");
        CsvTable.Row found = found("2021-11", "H001").get(0);
        assertThat(found.get("severity")).isEqualTo("WARNING");
        assertThat(found.get("cell")).isEqualTo("B4");
        assertThat(found.get("value")).isEqualTo("21100031");
        assertThat(found.get("message_ru")).contains("за октябрь 2021 года", "2021-10/KZ-19.xlsx");
        assertThat(found("2021-11", "H001")).hasSize(1);
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("2");
    }

    @Test
    @Trap(92)
    void a_hearing_counted_for_another_region_is_told_with_that_region() {
        drop("2021-10", office("2021-10").notice("hearing_no", "21100031"));
        house.drop(
                "2021-11/23.xlsx",
                OfficeWorkbook.of("KZ-23", "2021-11")
                        .passport("protocols", "nothing")
                        .notice("hearing_no", "21100031"));
        house.run("run");
        assertThat(found("2021-11", "H002").get(0).get("message_ru"))
                .contains("Алматинская область", "за октябрь 2021 года");
        assertThat(found("2021-11", "H001")).isEmpty();
    }

    @Test
    void a_notice_that_was_missing_last_month_and_is_placed_now_is_no_repetition() {
        drop("2021-10", office("2021-10").notice("hearing_no", "21100031", "placed", "жоқ", "placed_on", ""));
        drop("2021-11", office("2021-11").notice("hearing_no", "21100031"));
        house.run("run");
        assertThat(house.count("2021-10", "KZ-19", "notice_missing")).isEqualTo("1");
        assertThat(found("2021-11", "H001")).isEmpty();
    }

    @Test
    void counters_that_begin_again_each_month_name_no_hearing() {
        drop("2021-10", office("2021-10").notice("hearing_no", "1", "project", "Карьер"));
        drop("2021-11", office("2021-11").notice("hearing_no", "1", "project", "Су құбыры"));
        house.run("run");
        assertThat(found("2021-11", "H001")).isEmpty();
    }

    @Test
    @Trap({8, 95})
    void a_sheet_carried_over_with_new_dates_is_told_once_with_the_percentage_and_the_month() {
        drop("2021-10", rows(office("2021-10"), 10, 0));
        drop("2021-11", rows(office("2021-11"), 9, 0).notice("hearing_no", "21119999", "project", "Жаңа жоба"));
        house.run("run");
        CsvTable.Row found = found("2021-11", "H003").get(0);
        assertThat(found.get("severity")).isEqualTo("WARNING");
        assertThat(found.get("value")).isEqualTo("90");
        assertThat(found.get("message_ru")).contains("на 90 %", "за октябрь 2021 года", "9 из 10");
        assertThat(found("2021-11", "H001")).isEmpty();
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("10");
    }

    @Test
    @Trap({8, 95})
    void last_months_file_under_a_new_identity_is_recognised_although_none_of_its_rows_count() {
        OfficeWorkbook october = rows(office("2021-10"), 4, 0);
        drop("2021-10", october);
        house.drop("2021-11/KZ-19.xlsx", october.passport("month", "2021-11").passport("submission_no", 1));
        house.run("run");
        assertThat(found("2021-11", "R001")).hasSize(4);
        assertThat(found("2021-11", "H003").get(0).get("value")).isEqualTo("100");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEmpty();
    }

    @Test
    void fewer_than_nine_rows_of_ten_are_no_copy() {
        drop("2021-10", rows(office("2021-10"), 10, 0));
        drop("2021-11", rows(rows(office("2021-11"), 8, 0), 2, 50));
        house.run("run");
        assertThat(found("2021-11", "H003")).isEmpty();
        assertThat(found("2021-11", "H001")).hasSize(8);
    }

    @Test
    @Trap(96)
    void ten_times_as_many_as_ever_is_told_with_history_and_factor() {
        for (int month = 4; month <= 9; month++) {
            YearMonth past = YearMonth.of(2021, month);
            drop(past.toString(), rows(office(past.toString()), 5 + month % 3, month * 100));
        }
        drop("2021-10", rows(office("2021-10"), 60, 5000));
        drop("2021-11", rows(office("2021-11"), 6, 9000).declared("notices_placed", 60));
        house.run("run");
        CsvTable.Row counted = found("2021-10", "H005").get(0);
        assertThat(counted.get("severity")).isEqualTo("WARNING");
        assertThat(counted.get("value")).isEqualTo("60");
        assertThat(counted.get("sheet")).startsWith("Хабарландырулар");
        assertThat(counted.get("message_ru"))
                .contains("в 10 раз", "обычно у управления 6 (медиана)", "отклонение 1", "5, 7, 6, 5, 7, 6");
        CsvTable.Row stated = found("2021-11", "H005").get(0);
        assertThat(stated.get("sheet")).startsWith("Өз есебі");
        assertThat(stated.get("cell")).isEqualTo("D3");
        assertThat(codes("2021-10")).doesNotContain("H006", "H004");
    }

    @Test
    void violations_counted_by_other_rules_are_no_measure_of_what_is_usual() {
        for (int month = 2; month <= 10; month++) {
            YearMonth past = YearMonth.of(2021, month);
            drop(past.toString(), rows(office(past.toString()), 5, month * 100));
        }
        house.run("run");
        assertThat(found("2021-10", "H007").get(0).get("value")).isEqualTo("KZ-19 (1)");
        assertThat(found("2021-10", "H007").get(0).get("message_ru")).contains("6 месяцев с теми же правилами");
        assertThat(codes("2021-07")).contains("H007");
        assertThat(DocxText.of(house.bytes("output/2021-10/analysis.ru.docx")))
                .contains(
                        "оценено 1 из 17 МИО, по числу нарушений – 0: у остальных меньше 6 месяцев, в которых действовали"
                                + " нынешние правила");
    }

    @Test
    @Trap(96)
    void far_from_usual_without_a_round_factor_is_told_too_and_usual_is_not() {
        for (int month = 4; month <= 9; month++) {
            YearMonth past = YearMonth.of(2021, month);
            drop(past.toString(), rows(office(past.toString()), 5 + month % 3, month * 100));
        }
        drop("2021-10", rows(office("2021-10"), 30, 5000));
        drop("2021-11", rows(office("2021-11"), 9, 9000));
        house.run("run");
        assertThat(found("2021-10", "H004").get(0).get("value")).isEqualTo("30");
        assertThat(codes("2021-11")).doesNotContain("H004", "H005");
    }

    @Test
    void what_cannot_be_compared_is_named_once_a_month_and_never_passed_in_silence() {
        drop("2021-10", office("2021-10").notice());
        drop(
                "2021-11",
                OfficeWorkbook.of("KZ-19", "2021-11").notice("hearing_no", "N9").protocol());
        house.drop(
                "2021-11/23.xlsx",
                OfficeWorkbook.of("KZ-23", "2021-11").notice().protocol());
        house.run("run");
        assertThat(codes("2021-10")).contains("H008").doesNotContain("H006", "H007", "X007");
        assertThat(codes("2021-11")).doesNotContain("H008");
        assertThat(found("2021-11", "H006")).singleElement().satisfies(row -> {
            assertThat(row.get("severity")).isEqualTo("INFO");
            assertThat(row.get("value")).isEqualTo("KZ-23");
        });
        assertThat(found("2021-11", "H007").get(0).get("value")).isEqualTo("KZ-19 (1), KZ-23 (0)");
        assertThat(found("2021-11", "X007").get(0).get("value")).isEqualTo("2");
    }

    @Test
    void a_protocol_without_a_notice_in_the_months_before_is_told_and_one_of_a_hearing_announced_then_is_not() {
        for (String month : new String[] {"2021-08", "2021-09", "2021-10"}) {
            drop(month, office(month).notice("hearing_no", month + "-001", "hearing_on", LocalDate.of(2021, 12, 1)));
        }
        drop(
                "2021-11",
                OfficeWorkbook.of("KZ-19", "2021-11")
                        .passport("notices", "nothing")
                        .protocol("hearing_no", "2021-11-404")
                        .protocol("hearing_no", "2021-09-001"));
        house.run("run");
        assertThat(found("2021-11", "X006")).singleElement().satisfies(row -> {
            assertThat(row.get("severity")).isEqualTo("WARNING");
            assertThat(row.get("value")).isEqualTo("2021-11-404");
            assertThat(row.get("cell")).isEqualTo("B3");
        });
        assertThat(found("2021-11", "X011").get(0).get("message_ru")).contains("2021-09-001", "01.12.2021");
        assertThat(codes("2021-11")).doesNotContain("X007", "X009", "X010");
    }

    @Test
    void an_office_that_numbers_its_protocols_in_its_own_way_is_told_once() {
        for (String month : new String[] {"2021-08", "2021-09", "2021-10"}) {
            drop(month, office(month).notice("hearing_no", month + "-001"));
        }
        OfficeWorkbook november = OfficeWorkbook.of("KZ-19", "2021-11").notice();
        for (int row = 1; row <= 5; row++) {
            november.protocol("hearing_no", "П-" + row);
        }
        drop("2021-11", november);
        house.run("run");
        assertThat(found("2021-11", "X015")).singleElement().satisfies(row -> {
            assertThat(row.get("value")).isEqualTo("5");
            assertThat(row.get("sheet")).startsWith("Хаттамалар");
        });
        assertThat(codes("2021-11")).doesNotContain("X006");
    }

    @Test
    @Trap(100)
    void a_correction_after_the_archive_makes_a_second_revision_and_both_are_kept() {
        drop("2021-11", office("2021-11").notice("hearing_no", "21110001"));
        house.run("run");
        Map<String, String> first = house.state("output/archive/2021-11/r001");
        house.drop(
                "2021-11/KZ-19 түзету.xlsx",
                office("2021-11")
                        .passport("submission_no", 2)
                        .notice("hearing_no", "21110001")
                        .notice("hearing_no", "21110002"));
        house.run("run");
        assertThat(house.state("output/archive/2021-11/r001")).isEqualTo(first);
        assertThat(house.text("output/archive/2021-11/r002/data/totals.csv"))
                .contains("2021-11,KZ-19,notices_placed,2,");
        assertThat(house.table("output/archive/2021-11/r002/data/hearings.csv")).hasSize(2);
        assertThat(house.finding("2021-11", "X005")).isPresent();
    }

    @Test
    @Trap(99)
    void an_office_that_comes_after_the_month_was_archived_still_counts_in_a_new_revision() {
        drop("2021-11", office("2021-11").notice());
        house.run("run");
        assertThat(house.count("2021-11", "KZ-23", "notices_placed")).isEmpty();
        house.drop("2021-11/23.xlsx", OfficeWorkbook.of("KZ-23", "2021-11").nothing());
        house.run("run");
        assertThat(house.count("2021-11", "KZ-23", "notices_placed")).isEqualTo("0");
        assertThat(house.path("output/archive/2021-11/r002")).isDirectory();
    }

    @Test
    void a_months_own_revision_and_later_months_are_no_history_and_a_second_run_touches_nothing() {
        drop("2021-12", rows(office("2021-12"), 5, 0));
        house.run("run");
        drop("2021-11", rows(office("2021-11"), 5, 0));
        house.run("run", "--month", "2021-11");
        assertThat(codes("2021-11")).contains("H008").doesNotContain("H001", "H003");
        house.run("run");
        assertThat(codes("2021-12")).contains("H003");
        Map<String, String> before = house.state("output");
        house.run("run");
        assertThat(house.state("output")).isEqualTo(before);
    }

    @Test
    void hearings_are_archived_in_the_order_of_regions_sheets_and_rows() {
        drop(
                "2021-10",
                OfficeWorkbook.of("KZ-19", "2021-10").notice("project", "=1+1").protocol());
        house.drop("2021-10/11.xlsx", OfficeWorkbook.of("KZ-11", "2021-10").nothing());
        house.run("run");
        List<CsvTable.Row> hearings = house.table(OCTOBER + "data/hearings.csv");
        assertThat(hearings.stream().map(row -> row.get("kind") + " " + row.get("hearing_no") + " " + row.get("row")))
                .containsExactly("notice N1 3", "protocol P1 3");
        assertThat(hearings.get(0).get("project")).isEqualTo("'=1+1");
        assertThat(hearings.get(0).get("received_on")).isEqualTo("2021-10-04");
        assertThat(hearings.get(0).get("content")).hasSize(16);
    }

    @Test
    void a_revision_that_lists_no_hearings_is_used_for_its_figures_alone() throws IOException {
        drop("2021-10", rows(office("2021-10"), 5, 0));
        house.run("run");
        Files.delete(house.path(OCTOBER + "data/hearings.csv"));
        drop("2021-11", rows(office("2021-11"), 5, 0));
        house.run("run", "--month", "2021-11");
        assertThat(codes("2021-11")).contains("H006").doesNotContain("H001", "H003");
        assertThat(found("2021-11", "H006").get(0).get("value")).isEqualTo("KZ-19");
    }

    @Test
    void a_damaged_table_of_the_archive_is_named() {
        drop("2021-10", rows(office("2021-10"), 5, 0));
        house.run("run");
        house.replace(OCTOBER + "data/hearings.csv", "notice,", "үлгі,");
        drop("2021-11", rows(office("2021-11"), 5, 0));
        TestHouse.Result result = house.run("run", "--month", "2021-11");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("hearings.csv").doesNotContain("Exception");
    }

    private void drop(String month, OfficeWorkbook office) {
        house.drop(month + "/KZ-19.xlsx", office);
    }

    private static OfficeWorkbook office(String month) {
        return OfficeWorkbook.of("KZ-19", month).passport("protocols", "nothing");
    }

    /** So many notices of hearings of their own, numbered from {@code first}. */
    private static OfficeWorkbook rows(OfficeWorkbook office, int count, int first) {
        for (int row = first; row < first + count; row++) {
            office.notice("hearing_no", String.valueOf(21_000_000 + row), "project", "Жоба " + row);
        }
        return office;
    }

    private List<CsvTable.Row> found(String month, String code) {
        return house.table("output/" + month + "/findings.csv").stream()
                .filter(row -> row.get("code").equals(code))
                .toList();
    }

    private List<String> codes(String month) {
        return house.table("output/" + month + "/findings.csv").stream()
                .map(row -> row.get("code"))
                .toList();
    }
}
