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

/** What staff change by lines of tables alone, from the drop folder to the documents. */
final class TablesAloneTest {

    private static final String RULES = "templates/reference/rules.csv";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void another_threshold_with_its_point_and_heading_is_a_line() {
        String line = "2021,notice_short_lead,late,notice,notice,5,2021-08-19,";
        house.replace(RULES, line + ",hearing_on - 30 d", line + "2021-11-09,hearing_on - 30 d");
        add(
                RULES,
                "2021,notice_short_lead,late,notice,notice,5,2021-11-10,,hearing_on - 40 d,,,violation,40 күннен аз,"
                        + "Менее 40 дней,Тыңдауға 40 күннен аз қалған,До слушаний менее 40 дней,15,"
                        + "Қағидалардың 15-тармағы,пункт 15 Правил,приказ");
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2021-11").passport("protocols", "nothing");
        notice(office, "2021-11-09", "2021-11-10", "2021-12-15");
        notice(office, "2021-11-10", "2021-11-10", "2021-12-15");
        String russian = analysis(office, "2021-11");
        assertThat(house.table("output/2021-11/violations.csv"))
                .extracting(row -> row.get("hearing_no") + " " + row.get("due") + " " + row.get("paragraph"))
                .containsExactly("N2 2021-11-05 15");
        assertThat(russian)
                .contains("До слушаний менее 40 дней (пункт 15 Правил) – 1\u00A0нарушение")
                .contains("| Нарушен срок |");
        house.drop("b.xlsx", OfficeWorkbook.of("KZ-19", "2021-12").nothing());
        assertThat(analysis("2021-12")).contains("| Менее 40 дней |");
    }

    @Test
    void an_order_with_rules_of_its_own_has_its_table_its_codes_and_its_explanation_by_lines() {
        house.replace("templates/reference/rule-sets.csv", "2021,2021-08-19,,", "2021,2021-08-19,2026-06-30,");
        add(
                "templates/reference/rule-sets.csv",
                "2026,2026-07-01,,2026 жылғы бұйрықпен бекітілген қағидаларға,Правилами 2026 года,2026 жылғы қағидалар,"
                        + "Правила 2026 года,приказ");
        add(
                RULES,
                "2026,notice_placed_late,late,notice,notice,1,2026-07-01,,received_on + 5 d,,,violation,"
                        + "5 күннен кеш,Позднее 5 дней,Хабарландыру 5 күннен кеш орналастырылған,"
                        + "Объявление размещено позднее 5 дней,3,Қағидалардың 3-тармағы,пункт 3 Правил,приказ");
        add(
                RULES,
                "2026,protocol_link_missing,blank,protocol,none,2,2026-07-01,,,url,meeting,violation,Сілтеме жоқ,"
                        + "Нет ссылки,Хаттамаға сілтеме көрсетілмеген,Не указана ссылка на протокол,,,,приказ");
        OfficeWorkbook office = OfficeWorkbook.of("KZ-10", "2026-08").protocol().protocol("form", "survey");
        notice(office, "2026-08-03", "2026-08-08", "2026-10-01");
        notice(office, "2026-08-03", "2026-08-10", "2026-10-01");
        String russian = analysis(office, "2026-08");
        assertThat(russian)
                .contains("|  |  | Объявления | Протоколы | Нет ссылки | Объявления |  |")
                .contains("|  |  |  |  |  | Позднее 5 дней |  |")
                .contains("- по протоколам – 0;\n- нет ссылки – 1.\n")
                .contains("| 18 | обл. Абай | 2 | 2 | 1 | 1 | 2 |")
                .contains("| в том числе по объявлениям и по протоколам |  | 1 |  |")
                .contains("Не указана ссылка на протокол – 1\u00A0нарушение: область Абай (1).");
        assertThat(house.count("2026-08", "ALL", "protocol_link_missing")).isEqualTo("1");
        assertThat(house.count("2026-08", "ALL", "rubric_mismatch")).isEqualTo("no such line");
        assertThat(house.run("new", "--month", "2026-08", "--region", "KZ-10").status())
                .isZero();
        assertThat(house.run("explain", "protocol_link_missing").out())
                .contains("Правила 2026 года, с 01.07.2026", "Не указана ссылка на протокол");
    }

    @Test
    void an_order_without_a_rule_for_protocols_is_worked_with_too() {
        house.replace("templates/reference/rule-sets.csv", "2021,2021-08-19,,", "2021,2021-08-19,2026-06-30,");
        add(
                "templates/reference/rule-sets.csv",
                "2026,2026-07-01,,2026 жылғы бұйрықпен бекітілген қағидаларға,Правилами 2026 года,2026 жылғы қағидалар,"
                        + "Правила 2026 года,приказ");
        add(
                RULES,
                "2026,notice_date_missing,date_missing,notice,notice,1,2026-07-01,,,,,violation,Күні жоқ,Нет даты,"
                        + "Хабарландыру күні жоқ,Нет даты объявления,,,,приказ");
        assertThat(house.run("new", "--month", "2031-01", "--region", "KZ-10").status())
                .isZero();
        OfficeWorkbook office = OfficeWorkbook.of("KZ-10", "2026-08").protocol();
        notice(office, "2026-08-03", "2026-08-10", "2026-08-12");
        assertThat(analysis(office, "2026-08"))
                .contains("|  |  | Объявления | Протоколы | Объявления |  |")
                .contains("| 18 | обл. Абай | 1 | 1 | 0 | 0 |");
    }

    @Test
    void a_month_in_which_the_new_order_begins_has_both_tables_and_a_common_one() {
        house.replace("templates/reference/rule-sets.csv", "2021,2021-08-19,,", "2021,2021-08-19,2026-08-14,");
        add(
                "templates/reference/rule-sets.csv",
                "2026,2026-08-15,,2026 жылғы бұйрықпен бекітілген қағидаларға,Правилами 2026 года,2026 жылғы қағидалар,"
                        + "Правила 2026 года,приказ");
        add(
                RULES,
                "2026,notice_placed_late,late,notice,notice,1,2026-08-15,,received_on + 5 d,,,violation,5 күннен кеш,"
                        + "Позднее 5 дней,Хабарландыру кеш,Объявление поздно,,,,приказ");
        OfficeWorkbook office = OfficeWorkbook.of("KZ-10", "2026-08").passport("protocols", "nothing");
        notice(office, "2026-08-03", "2026-08-10", "2026-10-01");
        notice(office, "2026-08-17", "2026-08-25", "2026-10-01");
        assertThat(analysis(office, "2026-08"))
                .contains("## Записи, к которым применены Правила 2026 года")
                .contains("| 18 | обл. Абай | 1 | 0 | 1 | 1 |")
                .contains("## Общий итог месяца")
                .contains("| 18 | обл. Абай | 2 | 0 | 0 | 2 | 0 | 2 |");
    }

    @Test
    void a_rule_that_ended_or_has_not_begun_has_no_column() {
        String line = "2021,protocol_recording_missing,negative,protocol,protocol,9,2021-08-19,";
        house.replace(RULES, line + ",,video", line + "2026-06-30,,video");
        for (String month : List.of("2026-06", "2026-07")) {
            house.drop(month + ".xlsx", OfficeWorkbook.of("KZ-19", month).nothing());
        }
        assertThat(analysis("2026-06")).contains("Отсутствует видео- или аудиозапись");
        assertThat(analysis("2026-07")).doesNotContain("Отсутствует видео- или аудиозапись");
        assertThat(house.count("2026-06", "ALL", "protocol_recording_missing")).isEqualTo("0");
        assertThat(house.count("2026-07", "ALL", "protocol_recording_missing")).isEqualTo("no such line");
    }

    @Test
    void a_rule_that_ended_has_a_column_where_a_record_of_its_time_broke_it() {
        String line = "2021,protocol_recording_missing,negative,protocol,protocol,9,2021-08-19,";
        house.replace(RULES, line + ",,video", line + "2026-06-30,,video");
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2026-07").passport("notices", "nothing");
        office.protocol("ended_on", day("2026-06-30"), "signed_on", day("2026-07-01"), "video", "жоқ");
        assertThat(analysis(office, "2026-07")).contains("Отсутствует видео- или аудиозапись");
        assertThat(house.count("2026-07", "ALL", "protocol_recording_missing")).isEqualTo("1");
    }

    @Test
    void a_region_gets_another_name_by_a_line() {
        String regions = "templates/reference/regions.csv";
        String old = house.text(regions)
                .lines()
                .filter(line -> line.startsWith("KZ-55,"))
                .findFirst()
                .orElseThrow();
        house.replace(regions, old, old.replace("KZ-55,14,oblast,,,", "KZ-55,14,oblast,,2026-08-14,"));
        add(
                regions,
                old.replace("KZ-55,14,oblast,,,", "KZ-55,14,oblast,2026-08-15,,")
                        .replace("Павлодарская", "Прииртышская")
                        .replace("Павлодар облысы,Павлодар", "Ертіс облысы,Ертіс"));
        house.drop("july.xlsx", OfficeWorkbook.of("KZ-55", "2026-07").nothing());
        house.drop(
                "august.xlsx",
                OfficeWorkbook.of("Прииртышская область", "2026-08").nothing());
        assertThat(analysis("2026-07")).contains("| 14 | Павлодарская | 0 |").doesNotContain("Прииртышская");
        assertThat(analysis("2026-08")).contains("| 14 | Прииртышская | 0 |").doesNotContain("Павлодарская");
        assertThat(DocxText.of(house.bytes("output/2026-08/analysis.kk.docx"))).contains("| 14 | Ертіс | 0 |");
    }

    @Test
    void a_day_off_is_moved_by_two_lines() {
        String days = "templates/reference/working-days.csv";
        add(days, "2026-08-21,off,transferred_day_off,,,2026-08-22,приказ,high");
        add(days, "2026-08-22,working,transferred_working_day,,,2026-08-21,приказ,high");
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2026-08").passport("protocols", "nothing");
        notice(office, "2026-08-19", "2026-08-22", "2026-10-01"); // 20 and, instead of 21, Saturday 22 August
        notice(office, "2026-08-20", "2026-08-25", "2026-10-01"); // 22 and 24 August
        analysis(office, "2026-08");
        assertThat(house.table("output/2026-08/violations.csv"))
                .extracting(row -> row.get("hearing_no") + " " + row.get("due"))
                .containsExactly("N2 2026-08-24");
    }

    @Test
    void a_term_beyond_the_calendar_is_told_and_not_guessed() {
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2027-01").passport("protocols", "nothing");
        notice(office, "2026-12-31", "2027-01-15", "2027-03-01");
        house.drop("a.xlsx", office);
        assertThat(house.run("run", "--as-of", "2027-01-31").status()).isZero();
        assertThat(house.findings()).containsExactly("a.xlsx R007");
        assertThat(house.count("2027-01", "ALL", "violations_total")).isEqualTo("0");
        add("templates/reference/working-day-years.csv", "2027,тест");
        add("templates/reference/working-days.csv", "2027-01-02,off,state_holiday,,,,тест,high");
        add("templates/reference/working-days.csv", "2027-01-04,off,substitute_day_off,,,2027-01-02,тест,high");
        assertThat(house.run("run", "--as-of", "2027-01-31").status()).isZero();
        assertThat(house.table("output/2027-01/violations.csv"))
                .extracting(row -> row.get("code") + " " + row.get("due"))
                .containsExactly("notice_placed_late 2027-01-05");
    }

    private String analysis(OfficeWorkbook office, String month) {
        house.drop("a.xlsx", office);
        return analysis(month);
    }

    private String analysis(String month) {
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).as(result.err()).isZero();
        return DocxText.of(house.bytes("output/" + month + "/analysis.ru.docx"));
    }

    private void add(String table, String line) {
        house.write(table, house.text(table) + line + "\n");
    }

    private static void notice(OfficeWorkbook office, String received, String placed, String hearing) {
        office.notice(
                "received_on",
                day(received),
                "placed_on",
                day(placed),
                "first_seen_on",
                day(placed),
                "hearing_on",
                day(hearing));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
