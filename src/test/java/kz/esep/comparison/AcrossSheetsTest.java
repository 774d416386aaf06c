package kz.esep.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of one workbook against each other, from the file to {@code findings.csv}. */
final class AcrossSheetsTest {

    private static final String MONTH = "2021-11";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    @Trap(93)
    void an_own_total_that_differs_is_told_with_both_numbers_and_counts_nothing() {
        check(office().notice().declared("notices_placed", 3));
        CsvTable.Row found = finding("X001");
        assertThat(found.get("severity")).isEqualTo("WARNING");
        assertThat(found.get("value")).isEqualTo("3");
        assertThat(found.get("message_ru")).contains("указано 3, пересчёт даёт 1");
        assertThat(found.get("cell")).isEqualTo("D3");
        assertThat(house.count(MONTH, "KZ-19", "notices_placed")).isEqualTo("1");
    }

    @Test
    @Trap(94)
    void a_sum_that_is_not_the_sum_of_its_parts_is_told_at_its_own_cell() {
        check(office().notice()
                .declared("notice_violations", 7)
                .declared("protocol_violations", 10)
                .declared("rubric_mismatch", 0)
                .declared("violations_total", 16));
        CsvTable.Row found = finding("X012");
        assertThat(found.get("severity")).isEqualTo("WARNING");
        assertThat(found.get("value")).isEqualTo("16");
        assertThat(found.get("cell")).isEqualTo("D6");
        assertThat(found.get("message_ru")).contains("«Нарушений всего» – указано 16, а слагаемые дают 17");
    }

    @Test
    @Trap(94)
    void subtotals_that_are_not_stated_are_taken_from_their_parts() {
        check(office().notice()
                .declared("notice_missing", 2)
                .declared("protocol_late", 3)
                .declared("violations_total", 4));
        assertThat(finding("X012").get("message_ru")).contains("указано 4, а слагаемые дают 5");
    }

    @Test
    void a_sum_of_which_a_part_is_not_stated_may_be_larger() {
        check(office().notice().declared("notice_missing", 2).declared("violations_total", 4));
        assertThat(codes()).doesNotContain("X012");
    }

    @Test
    void a_sum_that_adds_up_is_no_finding_even_where_the_rows_say_otherwise() {
        check(office().notice()
                .declared("notice_violations", 1)
                .declared("protocol_violations", 2)
                .declared("rubric_mismatch", 1)
                .declared("violations_total", 4));
        assertThat(codes()).contains("X001").doesNotContain("X012", "X013");
    }

    @Test
    void rows_without_totals_of_the_offices_own_are_remarked_and_nothing_to_report_is_not() {
        check(office().notice());
        assertThat(finding("X013").get("severity")).isEqualTo("INFO");
        assertThat(finding("X013").get("file")).isEqualTo("2021-11/19.xlsx");
        house.drop("2021-11/19.xlsx", OfficeWorkbook.of("KZ-19", MONTH).nothing());
        house.run("run");
        assertThat(codes()).isEmpty();
    }

    @Test
    @Trap(101)
    void feedback_counts_that_cannot_be_are_left_out_or_told() {
        OfficeWorkbook office = office().notice();
        feedback(office, "А", "proposals_received", "5+");
        feedback(office, "Ә", "proposals_received", 4.5);
        feedback(office, "Б", "proposals_received", -1);
        feedback(office, "В", "proposals_received", 5, "proposals_accepted", 4, "proposals_rejected", 2);
        feedback(office, "Г", "comments_received", 5, "comments_answered", 8);
        feedback(office, "Ғ", "proposals_received", 20211105);
        feedback(office, "Д", "proposals_received", 0, "comments_received", 0);
        check(office);
        assertThat(codes("feedback")).contains("C031 5+", "C010 4.5", "C010 -1", "R014 6", "R015 8", "R016 20211105");
        assertThat(finding("C010").get("severity")).isEqualTo("ERROR");
        assertThat(finding("R014").get("severity")).isEqualTo("WARNING");
        assertThat(finding("R014").get("message_ru")).contains("6 и 5");
        assertThat(finding("R015").get("message_kk")).contains("8 және 5");
        assertThat(finding("R016").get("message_ru")).contains("«Получено предложений»");
    }

    @Test
    void records_that_stand_twice_name_the_first_row() {
        OfficeWorkbook office = office().notice();
        feedback(office, "Жоба");
        feedback(office, "ЖОБА ");
        office.row("feedback", "body", "Министрлік", "item", "Жоба", "kind", "act", "published", "жоқ");
        for (String chapter : new String[] {"9", "10"}) {
            office.row("cases", "case_no", "6001-21", "chapter", chapter);
        }
        office.row("indicators", "code", "requests_received", "value", "1");
        office.row("indicators", "code", "requests_received", "value", "2");
        check(office);
        assertThat(finding("R011").get("message_ru")).contains("(строка 3)");
        assertThat(finding("R011").get("cell")).isEqualTo("C4");
        assertThat(finding("R012").get("message_kk")).contains("№ 6001-21 іс", "(3-жол)");
        assertThat(finding("R013").get("cell")).isEqualTo("B4");
        assertThat(codes().stream().filter("R011"::equals)).hasSize(1);
    }

    @Test
    void an_indicator_of_no_known_code_is_told_with_the_nearest_codes() {
        check(office().notice()
                .row("indicators", "code", "request_received", "value", "5")
                .row("indicators", "code", " People_Trained", "value", "7"));
        CsvTable.Row found = finding("R060");
        assertThat(found.get("severity")).isEqualTo("WARNING");
        assertThat(found.get("value")).isEqualTo("request_received");
        assertThat(found.get("cell")).isEqualTo("B3");
        assertThat(found.get("message_kk")).contains("«request_received»");
        assertThat(found.get("message_ru")).contains("requests_received");
        assertThat(codes().stream().filter("R060"::equals)).hasSize(1);
    }

    @Test
    void dates_of_updates_and_cases_stand_in_their_order() {
        check(office().notice()
                .row(
                        "updates",
                        "resource",
                        "Сайт",
                        "section",
                        "Экология",
                        "kind",
                        "news",
                        "info_received_on",
                        day("2021-11-10"),
                        "updated_on",
                        day("2021-11-09"))
                .row(
                        "cases",
                        "case_no",
                        "1",
                        "chapter",
                        "9",
                        "filed_on",
                        day("2021-11-10"),
                        "decided_on",
                        day("2021-11-10"))
                .row(
                        "cases",
                        "case_no",
                        "2",
                        "chapter",
                        "9",
                        "filed_on",
                        day("2021-11-10"),
                        "decided_on",
                        day("2021-10-10")));
        assertThat(codes().stream().filter("R010"::equals)).hasSize(2);
        assertThat(finding("R010").get("message_ru")).contains("09.11.2021", "10.11.2021");
    }

    @Test
    void notice_and_protocol_of_one_hearing_that_disagree_are_told_with_both() {
        check(OfficeWorkbook.of("KZ-19", MONTH)
                .notice("hearing_no", "21110047", "project", "Карьер Алтын", "hearing_on", day("2021-12-15"))
                .notice("hearing_no", "21110048", "project", "Су құбыры")
                .protocol(
                        "hearing_no",
                        "21110047",
                        "project",
                        "Водовод Күміс",
                        "form",
                        "survey",
                        "ended_on",
                        day("2021-11-05")));
        assertThat(finding("X009").get("message_ru"))
                .contains("№ 21110047", "B3")
                .doesNotContain("survey", "meeting");
        assertThat(finding("X010").get("value")).isEqualTo("Водовод Күміс");
        assertThat(finding("X010").get("message_kk")).contains("«Карьер Алтын»");
        assertThat(finding("X011").get("message_ru")).contains("05.11.2021", "15.12.2021");
        assertThat(codes()).doesNotContain("X006", "X007");
    }

    @Test
    void a_project_that_is_only_told_at_more_length_is_the_same() {
        check(OfficeWorkbook.of("KZ-19", MONTH)
                .notice("hearing_no", "21110047", "project", "«Алтын» кен орны", "hearing_on", day("2021-11-05"))
                .protocol(
                        "hearing_no", "2111 0047", "project", "Алтын кен орны, 2-кезек", "ended_on", day("2021-11-05"))
                .protocol(
                        "hearing_no", "21110047", "project", "Алтын кен орны, 2-кезек", "ended_on", day("2021-11-05")));
        assertThat(codes()).doesNotContain("X009", "X010", "X011");
    }

    private static OfficeWorkbook office() {
        return OfficeWorkbook.of("KZ-19", MONTH).passport("protocols", "nothing");
    }

    private static void feedback(OfficeWorkbook office, String item, Object... counts) {
        Object[] values = new Object[8 + counts.length];
        System.arraycopy(
                new Object[] {"body", "Министрлік", "item", item, "kind", "project", "published", "иә"},
                0,
                values,
                0,
                8);
        System.arraycopy(counts, 0, values, 8, counts.length);
        office.row("feedback", values);
    }

    private void check(OfficeWorkbook office) {
        house.drop("2021-11/19.xlsx", office);
        assertThat(house.run("run").status()).isLessThan(2);
    }

    private CsvTable.Row finding(String code) {
        return house.finding(MONTH, code).orElseThrow(() -> new AssertionError(code + " not in " + codes()));
    }

    private List<String> codes() {
        return house.table("output/2021-11/findings.csv").stream()
                .map(row -> row.get("code"))
                .toList();
    }

    /** Codes and values found on a sheet. */
    private List<String> codes(String sheet) {
        String tab = sheet.equals("feedback") ? "Кері байланыс" : sheet;
        return house.table("output/2021-11/findings.csv").stream()
                .filter(row -> row.get("sheet").startsWith(tab))
                .map(row -> row.get("code") + " " + row.get("value"))
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
