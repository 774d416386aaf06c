package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.finding.Finding;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.Trap;
import kz.esep.reference.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose workbook it is and for which month. The lines of the passport stand from row 2; their values in column C. */
final class IdentityTest {

    @ParameterizedTest
    @CsvSource({"region, C3", "month, C4", "submission_no, C5", "notices, C6", "protocols, C7", "executor, C8"})
    void a_required_line_left_blank_refuses_the_workbook(String line, String cell) {
        assertThat(Reading.findings(office().passport(line, ""))).contains("T002" + " " + cell);
        assertThat(Reading.findings(office().passport(line, "\u00a0 "))).contains("T002 " + cell);
        assertThat(Reading.of(office().passport(line, "")).isUsable()).isFalse();
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        OfficeWorkbook empty = office();
        List.of("region", "month", "submission_no", "notices", "protocols", "executor")
                .forEach(line -> empty.passport(line, ""));
        assertThat(Reading.findings(empty))
                .containsExactlyInAnyOrder("T002 C3", "T002 C4", "T002 C5", "T002 C6", "T002 C7", "T002 C8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KZ-71",
                "kz-71",
                "KZ–71",
                "KZ-71 Нұр-Сұлтан қаласы / город Нур-Султан",
                "Нұр-Сұлтан қаласы",
                "НҰР-СҰЛТАН ҚАЛАСЫ",
                "Нұр-Cұлтан",
                "Нур-Султан",
                "г. Нур-Султан",
                "г.Нур-Султан",
                "город  Нур-Султан\u00a0",
                "Астана",
                "Астана қаласы / город Астана"
            })
    void a_region_is_known_by_its_code_and_by_every_name_it_bore(String typed) {
        Submission submission = Reading.of(office().passport("region", typed));
        assertThat(submission.identity().region()).contains(new RegionCode("KZ-71"));
        assertThat(submission.isUsable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Алматы облысы, KZ-19",
        "Алматинская область, KZ-19",
        "Алматы обл., KZ-19",
        "Алматы қаласы, KZ-75",
        "г. Алматы, KZ-75",
        "ШҚО, KZ-63",
        "вко, KZ-63",
        "Түркiстан облысы, KZ-61",
        "ТҮРКІСТАН, KZ-61",
        "Шымкент, KZ-79"
    })
    void the_names_of_other_regions_are_told_apart(String typed, String code) {
        assertThat(Reading.of(office().passport("region", typed)).identity().region())
                .contains(new RegionCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Атлантида", "KZ-99", "KZ-", "19", "#REF!"})
    void an_unknown_region_refuses_the_workbook(String typed) {
        assertThat(Reading.findings(office().passport("region", typed))).containsExactly("T003 C3");
    }

    @Test
    void the_bare_almaty_may_be_two_regions_and_is_asked_about() {
        Submission submission = Reading.of(office().passport("region", "Алматы"));
        assertThat(Reading.findings(submission)).containsExactly("T010 C3");
        assertThat(submission.findings().get(0).arguments()).containsEntry("expected", "KZ-19, KZ-75");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-11", "11.2021", " 2021-11\u00a0", "2021.11", "2021/11", "11-2021", "2021—11", "11/2021"})
    void a_month_may_be_typed_in_many_ways(String typed) {
        assertThat(month(typed)).isEqualTo(YearMonth.of(2021, 11));
    }

    @Test
    void a_month_may_be_a_day_of_it_or_the_number_excel_made_of_it() {
        assertThat(month(LocalDate.of(2021, 11, 1))).isEqualTo(YearMonth.of(2021, 11));
        assertThat(month(LocalDate.of(2021, 11, 30))).isEqualTo(YearMonth.of(2021, 11));
        assertThat(month(11.2021)).isEqualTo(YearMonth.of(2021, 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"қараша", "2021-13", "2021-00", "2014-12", "2100-01", "21-11", "2021", "44501"})
    void a_month_that_cannot_be_understood_refuses_the_workbook(String typed) {
        assertThat(Reading.findings(office().passport("month", typed))).containsExactly("T004 C4");
    }

    @Test
    void the_number_2021_1_may_be_january_or_october_and_is_not_guessed() {
        assertThat(Reading.findings(office().passport("month", 2021.1))).containsExactly("T004 C4");
        assertThat(month("2021.1")).isEqualTo(YearMonth.of(2021, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "бірінші", "№", "10000", "2 және 3"})
    void a_number_that_is_none_refuses_the_workbook(String typed) {
        assertThat(Reading.findings(office().passport("submission_no", typed))).containsExactly("T005 C5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", " 2 ", "2\u00a0"})
    void a_number_may_be_typed_as_text(String typed) {
        assertThat(Reading.of(office().passport("submission_no", typed))
                        .identity()
                        .number())
                .contains(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"иә", "бар", "1", "жоқ"})
    void a_state_that_is_neither_filed_nor_nothing_refuses_the_workbook(String typed) {
        assertThat(Reading.findings(office().passport("notices", typed))).containsExactly("T009 C6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "мәлімет жоқ",
                "сведений нет",
                "мәлімет жоқ / сведений нет",
                "Мәлiмет ЖОҚ",
                "Сведений  нет "
            })
    void a_state_may_be_typed_in_either_language(String typed) {
        OfficeWorkbook workbook =
                OfficeWorkbook.of("KZ-19", "2021-11").passport("notices", typed).protocol();
        assertThat(Reading.findings(workbook)).isEmpty();
        assertThat(Reading.of(workbook).saysNothing("notices")).isTrue();
    }

    @Trap(102)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-11 | КZ-19                    | KZ-19
            2021-11 | КЗ-19                    | KZ-19
            2021-11 | KZ19                     | KZ-19
            2021-11 | kz 19                    | KZ-19
            2021-11 | KZ–19                    | KZ-19
            2021-11 | Алматинская обл.         | KZ-19
            2021-11 | Almaty region            | KZ-19
            2021-11 | Almaty city              | KZ-75
            2021-11 | Кызылорда облысы         | KZ-43
            2021-11 | Туркістан           | KZ-61
            2021-11 | Turkistan region         | KZ-61
            2021-11 | East Kazakhstan          | KZ-63
            2021-11 | Актобе                   | KZ-15
            2021-11 | Нурсултан                | KZ-71
            2022-07 | Семей                    | KZ-10
            2022-07 | Абайская область         | KZ-10
            2022-07 | Жетысуская область       | KZ-33
            2022-07 | Жетису                   | KZ-33
            2022-07 | Улытау                   | KZ-62
            2022-07 | Ulytau region            | KZ-62
            """)
    void another_spelling_of_a_region_is_read_and_noted(String month, String typed, String code) {
        Submission submission = Reading.of(OfficeWorkbook.of(typed, month).nothing());
        assertThat(Reading.findings(submission)).containsExactly("T011 C3");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(submission.findings().get(0).arguments().get("expected")).startsWith(code);
        SentenceNames.assertSupplied(submission.findings().get(0));
        assertThat(submission.identity().region()).contains(new RegionCode(code));
    }

    @Trap(102)
    @ParameterizedTest
    @CsvSource({
        "2021-11, Астана, KZ-71",
        "2022-10, Нұр-Сұлтан қаласы, KZ-71",
        "2019-02, Нур-Султан, KZ-71",
        "2021-11, ЮКО, KZ-61",
        "2021-11, ОҚО, KZ-61",
        "2021-11, Оңтүстік Қазақстан облысы, KZ-61",
        "2018-05, Түркістан облысы, KZ-61"
    })
    void a_name_of_another_time_is_read_with_a_warning(String month, String typed, String code) {
        Submission submission = Reading.of(OfficeWorkbook.of(typed, month).nothing());
        assertThat(Reading.findings(submission)).containsExactly("T012 C3");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        SentenceNames.assertSupplied(submission.findings().get(0));
        assertThat(submission.identity().region()).contains(new RegionCode(code));
    }

    @Trap(102)
    @ParameterizedTest
    @CsvSource({
        "2021-11, KZ-19",
        "2021-11, kz-19",
        "2021-11, Алматинская область",
        "2021-11, АЛМАТЫ ОБЛЫСЫ",
        "2021-11, вко",
        "2021-11, ШҚО",
        "2022-09, Астана қаласы",
        "2022-09, Нұр-Сұлтан қаласы",
        "2018-05, Южно-Казахстанская область",
        "2022-07, область Абай",
        "2022-07, Жетісу облысы"
    })
    void the_names_of_the_month_and_the_codes_leave_no_remark(String month, String typed) {
        assertThat(Reading.findings(OfficeWorkbook.of(typed, month).nothing())).isEmpty();
    }

    @Trap(102)
    @Test
    void a_region_of_the_reform_does_not_exist_before_it_and_a_code_with_another_name_is_asked_about() {
        for (String typed : new String[] {"Абай облысы", "Семей", "область Жетысу", "Ұлытау"}) {
            assertThat(Reading.findings(OfficeWorkbook.of(typed, "2021-11").nothing()))
                    .containsExactly("T007 C3");
        }
        Submission both = Reading.of(office().passport("region", "KZ-19 Павлодар облысы"));
        assertThat(Reading.findings(both)).containsExactly("T010 C3");
        assertThat(both.findings().get(0).arguments()).containsEntry("expected", "KZ-19, KZ-55");
        assertThat(Reading.findings(office().passport("region", "Almaty"))).containsExactly("T010 C3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ноябрь 2021",
                "Ноябрь 2021 г.",
                "ноябрь 2021 года",
                "за ноябрь 2021 года",
                "2021 жылғы қараша",
                "2021 ж. қараша",
                "Қараша 2021",
                "караша 2021",
                "2021 жылғы қараша айы",
                "нояб. 2021",
                "01.11.2021",
                "30 ноября 2021 г.",
                "11.2021"
            })
    void a_month_in_another_spelling_is_read_and_noted(String typed) {
        Submission submission = Reading.of(office().passport("month", typed));
        assertThat(submission.identity().month()).contains(YearMonth.of(2021, 11));
        assertThat(Reading.findings(submission)).containsExactly("T013 C4");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.INFO);
        SentenceNames.assertSupplied(submission.findings().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"№ 2", "№2", "2-ші", "2-я", "2.", "2 -ой", "N 2", "нөмірі 2"})
    void a_submission_number_in_another_spelling_is_read_and_noted(String typed) {
        Submission submission = Reading.of(office().passport("submission_no", typed));
        assertThat(submission.identity().number()).contains(2);
        assertThat(Reading.findings(submission)).containsExactly("T014 C5");
        SentenceNames.assertSupplied(submission.findings().get(0));
    }

    @Test
    void a_region_that_did_not_exist_in_the_month_refuses_the_workbook() {
        assertThat(Reading.findings(office().passport("region", "KZ-10"))).containsExactly("T007 C3");
        assertThat(Reading.findings(OfficeWorkbook.of("KZ-10", "2022-06").nothing()))
                .isEmpty();
        assertThat(Reading.findings(OfficeWorkbook.of("KZ-10", "2022-05").nothing()))
                .containsExactly("T007 C3");
    }

    @Test
    void a_passport_that_disagrees_with_the_hidden_home_refuses_the_workbook() {
        OfficeWorkbook otherRegion = office().home("region", "KZ-23").home("month", "2021-11");
        OfficeWorkbook otherMonth = office().home("region", "KZ-19").home("month", "2021-10");
        assertThat(Reading.findings(otherRegion)).containsExactly("T006 C3");
        assertThat(Reading.findings(otherMonth)).containsExactly("T006 C4");
        Finding finding = Reading.of(otherMonth).findings().get(0);
        assertThat(finding.value()).isEqualTo("2021-11");
        assertThat(finding.arguments()).containsEntry("expected", "2021-10");
    }

    @Test
    void a_workbook_whose_hidden_home_was_lost_is_taken() {
        assertThat(Reading.findings(office())).isEmpty();
        assertThat(Reading.findings(office().home("region", "KZ-19").home("month", "2021-11")))
                .isEmpty();
    }

    @Test
    @Trap(9)
    void another_version_of_the_template_is_taken_with_a_word() {
        Submission submission = Reading.of(office().passport("template_version", "2"));
        assertThat(Reading.findings(submission)).containsExactly("T008 C2");
        assertThat(submission.isUsable()).isTrue();
    }

    @Test
    @Trap({75, 78})
    void sheets_renamed_and_reordered_and_columns_moved_make_no_difference() {
        Submission usual = Reading.of(full());
        Submission rearranged = Reading.of(full().rearranged());
        assertThat(usual.findings()).isEmpty();
        assertThat(Reading.findings(rearranged)).containsOnly("S015");
        assertThat(values(rearranged)).isEqualTo(values(usual)).hasSize(3);
    }

    private static Map<String, Object> values(Submission submission) {
        Map<String, Object> values = new java.util.TreeMap<>();
        submission
                .sheets()
                .forEach((code, sheet) -> values.put(
                        code,
                        sheet.rows().stream().map(SubmissionSheet.Row::values).toList()));
        return values;
    }

    private static OfficeWorkbook full() {
        return OfficeWorkbook.of("KZ-19", "2021-11")
                .notice()
                .notice("form", "опрос", "note", "ескертпе")
                .protocol()
                .declared("notices_placed", 2);
    }

    private static YearMonth month(Object typed) {
        return Reading.of(office().passport("month", typed)).identity().month().orElseThrow();
    }

    private static OfficeWorkbook office() {
        return OfficeWorkbook.of("KZ-19", "2021-11").nothing();
    }

    @Test
    void a_line_that_stands_twice_with_two_values_refuses_the_workbook() {
        assertThat(passport(List.of(List.of("submission_no", "", 1), List.of("submission_no", "", 5))))
                .contains("T017 C6");
        assertThat(passport(List.of(List.of("submission_no", "", 1), List.of("submission_no", "", 1))))
                .doesNotContain("T017 C6");
    }

    @Test
    void a_retyped_code_of_a_line_is_read_as_it_was_meant() {
        assertThat(passport(List.of(List.of("Submissi\u043en_no", "", 1))))
                .contains("S014 A5")
                .noneMatch(finding -> finding.startsWith("T002"));
    }

    private static List<String> passport(List<List<Object>> lines) {
        List<List<Object>> rows = new ArrayList<>(List.of(
                List.of("#passport"),
                List.of("template_version", "", "1"),
                List.of("region", "", "KZ-19"),
                List.of("month", "", "2021-11")));
        rows.addAll(lines);
        rows.addAll(List.of(
                List.of("notices", "", "nothing"),
                List.of("protocols", "", "nothing"),
                List.of("executor", "", "Бас маман")));
        return Reading.findings(
                Reading.of(new HandMadeXlsx().grid("Паспорт", rows).bytes()));
    }
}
