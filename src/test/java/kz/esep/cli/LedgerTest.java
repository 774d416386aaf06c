package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which submission of an office counts, and what becomes of the others. */
final class LedgerTest {

    private static final String MONTH = "2021-11";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void the_highest_number_counts_whatever_its_file_is_called() {
        drop("z-first.xlsx", office(1).notice());
        drop("a-second.xlsx", office(2).notice().notice().notice());
        drop("m-third.xlsx", office(3).notice().notice());
        assertThat(house.run("run").status()).isZero();
        assertThat(placed("KZ-19")).isEqualTo("2");
        assertThat(house.findings())
                .containsExactlyInAnyOrder("2021-11/z-first.xlsx X005", "2021-11/a-second.xlsx X005");
    }

    @Test
    void the_tenth_correction_comes_after_the_ninth() {
        drop("9.xlsx", office(9).notice());
        drop("10.xlsx", office(10).notice().notice());
        house.run("run");
        assertThat(placed("KZ-19")).isEqualTo("2");
    }

    @Test
    void two_different_files_of_one_number_block_each_other_and_both_are_named() {
        drop("a.xlsx", office(1).notice());
        drop("b.xlsx", office(1).notice().notice());
        drop("other.xlsx", OfficeWorkbook.of("KZ-23", MONTH).nothing());
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("2021-11/a.xlsx; 2021-11/b.xlsx");
        assertThat(house.findings()).containsExactlyInAnyOrder("2021-11/a.xlsx X004", "2021-11/b.xlsx X004");
        assertThat(placed("KZ-19")).isEmpty();
        assertThat(placed("KZ-23")).isEqualTo("0");
    }

    @Test
    void when_the_highest_block_each_other_a_lower_one_counts() {
        drop("1.xlsx", office(1).notice());
        drop("2a.xlsx", office(2).notice().notice());
        drop("2b.xlsx", office(2).notice().notice().notice());
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(placed("KZ-19")).isEqualTo("1");
        assertThat(house.findings()).containsExactlyInAnyOrder("2021-11/2a.xlsx X004", "2021-11/2b.xlsx X004");
    }

    @Test
    void a_higher_number_settles_what_blocked_each_other() {
        drop("2a.xlsx", office(2).notice().notice());
        drop("2b.xlsx", office(2).notice());
        drop("3.xlsx", office(3).notice().notice().notice());
        assertThat(house.run("run").status()).isZero();
        assertThat(placed("KZ-19")).isEqualTo("3");
    }

    @Test
    void a_refused_correction_never_displaces_a_usable_submission() {
        drop("1.xlsx", office(1).notice());
        drop("2.xlsx", office(2).notice().notice().passport("protocols", "мүмкін"));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(placed("KZ-19")).isEqualTo("1");
        assertThat(house.findings()).containsExactly("2021-11/2.xlsx T009");
    }

    @Test
    void what_a_correction_mended_asks_nobody_to_act_any_more() {
        drop("1.xlsx", office(1).notice().notice("form", "митинг"));
        drop("2.xlsx", office(2).notice().passport("protocols", "мүмкін"));
        assertThat(house.run("run").status()).isEqualTo(1);
        drop("3.xlsx", office(3).notice().notice());
        assertThat(house.run("run").status()).isZero();
        assertThat(placed("KZ-19")).isEqualTo("2");
        assertThat(house.findings()).containsExactlyInAnyOrder("2021-11/1.xlsx X005", "2021-11/2.xlsx X005");
    }

    @Test
    void a_correction_of_which_every_row_is_left_out_does_not_displace_either() {
        drop("1.xlsx", office(1).notice());
        drop("2.xlsx", office(2).passport("protocols", "filed").notice("form", "митинг"));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(placed("KZ-19")).isEqualTo("1");
    }

    @Test
    void a_correction_whose_every_row_is_of_another_month_does_not_displace_either() {
        drop("1.xlsx", OfficeWorkbook.of("KZ-19", MONTH).notice().protocol());
        drop(
                "2.xlsx",
                OfficeWorkbook.of("KZ-19", MONTH)
                        .passport("submission_no", 2)
                        .notice("placed_on", LocalDate.of(2021, 10, 5))
                        .protocol("placed_on", LocalDate.of(2021, 10, 5)));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(placed("KZ-19")).isEqualTo("1");
    }

    @Test
    void an_office_that_sent_one_sheet_alone_has_numbers_for_that_sheet_alone() {
        drop("19.xlsx", OfficeWorkbook.of("KZ-19", MONTH).notice());
        drop("23.xlsx", OfficeWorkbook.of("KZ-23", MONTH).notice().protocol());
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).isEqualTo(1);
        assertThat(house.findings()).containsExactly("2021-11/19.xlsx S005");
        for (String code : List.of("protocols_placed", "protocol_missing", "protocol_late", "protocol_violations")) {
            assertThat(house.count(MONTH, "KZ-19", code)).as(code).isEmpty();
            assertThat(house.count(MONTH, "KZ-23", code)).as(code).isNotEmpty();
        }
        for (String code : List.of("notice_missing", "notice_short_lead", "notice_violations", "violations_total")) {
            assertThat(house.count(MONTH, "KZ-19", code)).as(code).isEqualTo("0");
        }
        assertThat(house.count(MONTH, "ALL", "notices_placed")).isEqualTo("2");
        assertThat(house.count(MONTH, "ALL", "protocols_placed")).isEqualTo("1");
    }

    @Test
    void what_nobody_sent_is_no_zero_in_the_text_either() {
        drop("a.xlsx", OfficeWorkbook.of("KZ-19", MONTH).notice());
        house.run("run");
        assertThat(DocxText.of(house.bytes("output/2021-11/analysis.ru.docx")))
                .contains("- 1\u00A0объявление;", "- протоколы – сведений нет.")
                .contains("Нарушений не выявлено; по протоколам сведений нет.");
        drop("a.xlsx", OfficeWorkbook.of("KZ-19", MONTH).protocol("audio", "жоқ"));
        house.run("run");
        assertThat(DocxText.of(house.bytes("output/2021-11/analysis.kk.docx")))
                .contains("- хабарландырулар – мәлімет жоқ;", "- хабарландырулар бойынша – мәлімет жоқ;")
                .contains("- хаттамалар бойынша – 1.");
    }

    @Test
    void where_nothing_can_be_used_nothing_is_said_to_be_in_order() {
        drop("a.xlsx", OfficeWorkbook.of("KZ-19", MONTH));
        house.run("run");
        assertThat(DocxText.of(house.bytes("output/2021-11/analysis.ru.docx")))
                .contains("Сведений о нарушениях нет.")
                .doesNotContain("Нарушений не выявлено", "0\u00A0");
    }

    @Test
    void nothing_to_report_is_zero() {
        drop("19.xlsx", OfficeWorkbook.of("KZ-19", MONTH).nothing());
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).isEmpty();
        assertThat(house.table("output/2021-11/totals.csv"))
                .filteredOn(row -> row.get("region").equals("KZ-19"))
                .isNotEmpty()
                .allMatch(row -> row.get("count").equals("0"));
    }

    @Test
    void rows_of_a_sheet_said_to_be_empty_count_with_a_word() {
        drop("19.xlsx", office(1).passport("notices", "nothing").notice().notice());
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactly("2021-11/19.xlsx S006");
        assertThat(placed("KZ-19")).isEqualTo("2");
    }

    @Test
    void an_office_that_sent_nothing_has_no_figures_and_is_named() {
        drop("19.xlsx", office(1).notice());
        TestHouse.Result result = house.run("run");
        assertThat(house.table("output/2021-11/totals.csv"))
                .filteredOn(row -> row.get("region").equals("KZ-61"))
                .hasSizeGreaterThan(10)
                .allMatch(row -> row.get("count").isEmpty());
        assertThat(house.table("output/2021-11/totals.csv"))
                .extracting(row -> row.get("region"))
                .contains("ALL")
                .doesNotContain("KZ-10", "KZ-33", "KZ-62");
        assertThat(result.out()).contains("Туркестанская область");
    }

    @Test
    void a_declared_total_that_differs_is_a_warning_and_ends_with_zero() {
        drop("19.xlsx", office(1).notice().declared("notices_placed", 3).declared("violations_total", 0));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactly("2021-11/19.xlsx X001");
        assertThat(house.text("output/2021-11/discrepancies.csv")).isEqualTo("""
                        month,region,code,source,stated,recomputed,difference
                        2021-11,KZ-19,notices_placed,office,3,1,2
                        """);
        assertThat(house.text("output/2021-11/totals.csv")).contains("2021-11,KZ-19,notices_placed,1,3\n");
    }

    @Test
    void declared_codes_that_are_unknown_or_stand_twice_are_pointed_out() {
        drop(
                "19.xlsx",
                office(1)
                        .notice()
                        .declared("notices_placed", 1)
                        .declared("notices_placed", 5)
                        .declared("notice_venue_missing", 0)
                        .declared("notices_placed", ""));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactlyInAnyOrder("2021-11/19.xlsx X003", "2021-11/19.xlsx X002");
    }

    @Test
    void published_figures_are_compared_and_never_counted() {
        drop("19.xlsx", office(1).notice());
        house.drop("published.csv", """
                month,region,code,count
                2021-11,KZ-19,notices_placed,2
                2021-11,ALL,notices_placed,1
                2021-11,ALL,violations_total,жоқ
                қараша,ALL,violations_total,1
                2021-10,ALL,notices_placed,9
                """);
        assertThat(house.run("run").status()).isZero();
        assertThat(placed("KZ-19")).isEqualTo("1");
        assertThat(house.findings())
                .containsExactlyInAnyOrder("published.csv P002", "published.csv P001", "published.csv P001");
        assertThat(house.text("output/2021-11/discrepancies.csv"))
                .endsWith("2021-11,KZ-19,notices_placed,published,2,1,1\n");
        assertThat(house.finding(MONTH, "P002").orElseThrow().get("cell")).isEqualTo("2");
    }

    @Test
    void published_figures_of_unknown_regions_and_codes_stay_out_of_the_document() {
        drop("19.xlsx", office(1).notice());
        house.drop(
                "2021-11/published.csv",
                "month,region,code,count\n2021-11,KZ-99,notices_placed,5\n2021-11,KZ-11,notices,5\n");
        house.run("run");
        assertThat(house.findings()).containsExactly("2021-11/published.csv P001", "2021-11/published.csv P001");
        assertThat(house.table("output/2021-11/discrepancies.csv")).isEmpty();
    }

    @Test
    void a_code_is_called_by_a_name_that_fits_the_rules_of_its_month() {
        house.drop(
                "2020-07/19.xlsx",
                OfficeWorkbook.of("KZ-19", "2020-07").nothing().declared("notice_short_lead", 7));
        assertThat(house.run("run", "--language", "ru").out())
                .contains("Не соблюдён срок между объявлением и слушаниями – управление указало 7")
                .doesNotContain("30 календарных дней");
    }

    @Test
    void a_file_of_another_table_called_published_is_pointed_out() {
        drop("19.xlsx", office(1).notice());
        house.drop("published-old.csv", "айы,саны\n2021-11,5\n");
        house.drop("published-latin.csv", new byte[] {(byte) 0xC0, (byte) 0xE1});
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactlyInAnyOrder("published-old.csv P001", "published-latin.csv P001");
    }

    @Test
    void a_row_of_another_month_is_left_out_and_named() {
        drop("19.xlsx", office(1).notice().notice("placed_on", LocalDate.of(2021, 12, 1)));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings()).containsExactly("2021-11/19.xlsx R001");
        assertThat(placed("KZ-19")).isEqualTo("1");
    }

    private void drop(String name, OfficeWorkbook workbook) {
        house.drop("2021-11/" + name, workbook);
    }

    private String placed(String region) {
        return house.count(MONTH, region, "notices_placed");
    }

    private static OfficeWorkbook office(int number) {
        return OfficeWorkbook.of("KZ-19", MONTH)
                .passport("submission_no", number)
                .passport("protocols", "nothing");
    }
}
