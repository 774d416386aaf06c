package kz.esep.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A justification holds for the facts it was given for, whatever else changes, and for no others. */
final class JustifiedFactsTest {

    private static final String MONTH = "2021-11";
    private static final String PROJECT = "Қаратау кен орнын өнеркәсіптік игеру";

    @TempDir
    Path home;

    private TestHouse house;
    private String month = MONTH;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(home);
    }

    @Test
    void a_word_about_one_hearing_is_none_about_another_of_the_same_number_on_another_day() {
        drop(office().notice("received_on", ""));
        justify("R003");
        drop(office().passport("submission_no", 2).notice("received_on", "").notice());
        isAsked("R003", false);
        drop(office().notice("received_on", "", "hearing_on", LocalDate.of(2021, 12, 20)));
        isAsked("R003", true);
    }

    @Test
    void a_word_about_one_rule_that_was_not_evaluated_is_none_about_another() {
        drop(office().notice("received_on", ""));
        justify("R003");
        drop(office().notice("in_rubric", "", "received_on", ""));
        assertThat(severities("R003")).contains("INFO", "WARNING");
    }

    @Test
    void a_hearing_that_stands_twice_is_asked_about_again_when_one_of_its_rows_is_another() {
        drop(office().notice("hearing_no", "19-1", "project", "Бірінші")
                .notice("hearing_no", "19-1", "project", "Екінші"));
        justify("R009");
        drop(office().notice("hearing_no", "19-0")
                .notice("hearing_no", "19-1", "project", "Бірінші")
                .notice("hearing_no", "19-1", "project", "Екінші"));
        isAsked("R009", false);
        drop(office().notice("hearing_no", "19-1", "project", "Бірінші")
                .notice("hearing_no", "19-1", "project", "Үшінші"));
        isAsked("R009", true);
    }

    @Test
    void a_word_about_one_of_two_rows_of_one_number_is_none_about_the_other() {
        OfficeWorkbook doubtful =
                office().protocol("hearing_no", "P", "signed_on", LocalDate.of(2021, 11, 5), "project", "Бірінші");
        drop(doubtful);
        justify("R010");
        drop(office().protocol("hearing_no", "P", "signed_on", LocalDate.of(2021, 11, 5), "project", "Екінші")
                .protocol("hearing_no", "P", "signed_on", LocalDate.of(2021, 11, 5), "project", "Бірінші"));
        assertThat(severities("R010")).containsOnly("WARNING").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "R011, feedback, item, Жоба, body, Әкімдік, note, ескі, note, жаңа",
        "R012, cases, case_no, 7-21, chapter, 1, subject, жер, subject, су",
        "R013, indicators, code, requests, note, '', value, 5, value, 6"
    })
    void a_record_that_stands_twice_is_asked_about_again_when_it_says_something_else(
            String code,
            String sheet,
            String key,
            String id,
            String second,
            String other,
            String column,
            String before,
            String changed,
            String after) {
        UnaryOperator<OfficeWorkbook> first =
                workbook -> record(workbook, sheet, key, id, second, other, column, before);
        drop(first.apply(first.apply(office())));
        justify(code);
        drop(first.apply(first.apply(office().notice())));
        isAsked(code, false);
        drop(record(first.apply(office()), sheet, key, id, second, other, changed, after));
        isAsked(code, true);
    }

    @Test
    void proposals_that_add_up_to_the_same_are_other_facts_when_their_parts_are() {
        drop(feedback(office(), "Жоба", "proposals_accepted", 2, "proposals_rejected", 2));
        justify("R014");
        drop(feedback(office(), "Жоба", "proposals_accepted", 1, "proposals_rejected", 3));
        isAsked("R014", true);
        drop(feedback(
                office(), "Жоба", "proposals_accepted", 2, "proposals_rejected", 2, "url", "https://adilet.zan.kz"));
        isAsked("R014", false);
    }

    @Test
    void a_word_about_one_item_of_feedback_is_none_about_another_item_of_the_same_body() {
        drop(feedback(office(), "Жоба", "broadcasts", 2_000_000));
        justify("R016");
        drop(feedback(office(), "Басқа жоба", "broadcasts", 2_000_000));
        isAsked("R016", true);
        drop(feedback(feedback(office(), "Үшінші"), "Жоба", "broadcasts", 2_000_000));
        isAsked("R016", false);
    }

    @ParameterizedTest
    @CsvSource({"X001, notices_placed", "X002, notices"})
    void a_word_about_a_stated_total_holds_for_its_month_only(String code, String total) {
        drop(office().notice().declared(total, 5));
        justify(code);
        drop(office().passport("submission_no", 2).notice().declared(total, 5));
        isAsked(code, false);
        month = "2021-12";
        drop(office().notice().declared(total, 5));
        isAsked(code, true);
    }

    @Test
    void a_total_stated_twice_is_asked_about_again_when_the_second_value_is_another() {
        drop(office().notice().declared("notices_placed", 1).declared("notices_placed", 2));
        justify("X003");
        drop(office().notice().declared("notices_placed", 1).declared("notices_placed", 3));
        isAsked("X003", true);
    }

    @Test
    void a_sum_is_asked_about_again_when_its_parts_are_others_though_they_come_to_the_same() {
        drop(stated(1, 2));
        justify("X012");
        drop(stated(2, 1));
        isAsked("X012", true);
        drop(stated(1, 2).notice());
        isAsked("X012", false);
    }

    @Test
    void a_form_that_differs_from_the_notice_s_is_asked_about_again_when_the_notice_is_another() {
        drop(differing(LocalDate.of(2021, 11, 3)));
        justify("X009");
        drop(differing(LocalDate.of(2021, 11, 3)).notice());
        isAsked("X009", false);
        drop(differing(LocalDate.of(2021, 11, 4)));
        isAsked("X009", true);
    }

    @Test
    void a_hearing_in_another_region_is_asked_about_again_when_a_third_region_has_it_too() {
        house.drop("23.xlsx", hearing("KZ-23"));
        drop(hearing("KZ-19"));
        justify("X008");
        drop(hearing("KZ-19").notice());
        isAsked("X008", false);
        house.drop("11.xlsx", hearing("KZ-11"));
        drop(hearing("KZ-19"));
        isAsked("X008", true);
    }

    @Test
    void a_sheet_like_another_region_s_is_asked_about_again_when_it_grows() {
        house.drop("23.xlsx", copied("KZ-23", 9));
        drop(copied("KZ-19", 9));
        justify("X014");
        drop(copied("KZ-19", 9).protocol());
        isAsked("X014", false);
        drop(copied("KZ-19", 9).notice("project", "Басқа жоба"));
        isAsked("X014", true);
    }

    @Test
    void a_hearing_counted_before_is_asked_about_again_when_it_was_another_month() {
        house.drop("2021-10.xlsx", hearing("KZ-19", "2021-10"));
        drop(hearing("KZ-19"));
        justify("H001");
        drop(hearing("KZ-19").notice());
        isAsked("H001", false);
        month = "2021-12";
        drop(hearing("KZ-19", month));
        isAsked("H001", true);
    }

    @Test
    void a_sheet_like_last_month_s_is_asked_about_again_when_it_has_one_row_more() {
        house.drop("2021-10.xlsx", rows("2021-10", 10));
        drop(rows(MONTH, 10));
        justify("H003");
        drop(rows(MONTH, 10).protocol());
        isAsked("H003", false);
        drop(rows(MONTH, 10).notice("project", "Жаңа жоба"));
        isAsked("H003", true);
    }

    @Test
    void an_unusual_figure_is_asked_about_again_in_another_month() {
        for (int number = 5; number <= 10; number++) {
            house.drop("%02d.xlsx".formatted(number), rows("2021-%02d".formatted(number), 2 + number % 2));
        }
        drop(rows(MONTH, 14));
        justify("H004");
        drop(rows(MONTH, 14).protocol());
        isAsked("H004", false);
        month = "2021-12";
        drop(rows(month, 14));
        isAsked("H004", true);
    }

    @Test
    void protocols_without_notices_are_asked_about_again_when_there_is_another_one() {
        for (String earlier : List.of("2021-08", "2021-09", "2021-10")) {
            house.drop(earlier + ".xlsx", office("KZ-19", earlier).notice());
        }
        drop(protocols(6));
        justify("X015");
        drop(protocols(6).notice());
        isAsked("X015", false);
        drop(protocols(5).protocol("hearing_no", "21110099"));
        isAsked("X015", true);
    }

    @Test
    void a_protocol_without_a_notice_is_asked_about_again_when_the_hearing_was_another_day() {
        for (String earlier : List.of("2021-08", "2021-09", "2021-10")) {
            house.drop(earlier + ".xlsx", office("KZ-19", earlier).notice());
        }
        drop(office().protocol("hearing_no", "21110001"));
        justify("X006");
        drop(office().protocol("hearing_no", "21110001", "ended_on", LocalDate.of(2021, 11, 5)));
        isAsked("X006", true);
    }

    private static OfficeWorkbook record(OfficeWorkbook workbook, String sheet, Object... values) {
        return sheet.equals("feedback") ? feedback(workbook, "Жоба", values) : workbook.row(sheet, values);
    }

    private static OfficeWorkbook feedback(OfficeWorkbook workbook, String item, Object... values) {
        OfficeWorkbook with = workbook;
        Object[] all = new Object[values.length + 12];
        Object[] usual = {
            "body",
            "Әкімдік",
            "item",
            item,
            "kind",
            "act",
            "published",
            "иә",
            "proposals_received",
            3,
            "comments_received",
            3
        };
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(values, 0, all, usual.length, values.length);
        return with.row("feedback", all);
    }

    private OfficeWorkbook stated(int notices, int protocols) {
        return office().notice()
                .declared("notice_violations", notices)
                .declared("protocol_violations", protocols)
                .declared("rubric_mismatch", 0)
                .declared("violations_total", 9);
    }

    /** A notice of a meeting and the protocol of a survey. */
    private OfficeWorkbook differing(LocalDate announced) {
        return office().notice("hearing_no", "21110001", "hearing_on", announced)
                .protocol("hearing_no", "21110001", "form", "survey");
    }

    private OfficeWorkbook hearing(String region) {
        return hearing(region, month);
    }

    private static OfficeWorkbook hearing(String region, String month) {
        return office(region, month).notice("hearing_no", "21110047", "project", PROJECT);
    }

    private OfficeWorkbook copied(String region, int rows) {
        OfficeWorkbook workbook = office(region, month);
        for (int row = 1; row <= rows; row++) {
            workbook.notice("hearing_no", region + row, "project", PROJECT + row);
        }
        return workbook;
    }

    /** Rows that are the same in every month but for their dates and numbers. */
    private static OfficeWorkbook rows(String month, int rows) {
        OfficeWorkbook workbook = office("KZ-19", month);
        for (int row = 1; row <= rows; row++) {
            workbook.notice("hearing_no", "N" + row, "project", PROJECT + row);
        }
        return workbook;
    }

    private OfficeWorkbook protocols(int rows) {
        OfficeWorkbook workbook = office();
        for (int row = 1; row <= rows; row++) {
            workbook.protocol("hearing_no", "2111000" + row);
        }
        return workbook;
    }

    private OfficeWorkbook office() {
        return office("KZ-19", month);
    }

    private static OfficeWorkbook office(String region, String month) {
        return OfficeWorkbook.of(region, month)
                .changed(workbook -> workbook.part("[Content_Types].xml", Answers.CONTENT_TYPES));
    }

    private void drop(OfficeWorkbook workbook) {
        house.drop("KZ-19.xlsx", workbook);
        house.run("run");
    }

    /** Answers the list of the file that was dropped last. */
    private void justify(String code) {
        isAsked(code, true);
        byte[] copy = house.bytes("output/" + month + "/returned/KZ-19.xlsx");
        house.drop("KZ-19.xlsx", Answers.write(copy, "Тексерілді, дұрыс", true));
        house.run("run");
        isAsked(code, false);
    }

    private void isAsked(String code, boolean asked) {
        assertThat(severities(code)).as(code).isNotEmpty().containsOnly(asked ? "WARNING" : "INFO");
    }

    private List<String> severities(String code) {
        return house.table("output/" + month + "/findings.csv").stream()
                .filter(row -> row.get("code").equals(code))
                .filter(row -> row.get("file").equals("KZ-19.xlsx"))
                .map(row -> row.get("severity"))
                .toList();
    }
}
