package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.word.DocxText;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months in which the rules, the regions or their names change. */
final class MonthsInTimeTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void august_2021_has_a_table_for_each_of_its_two_rule_sets_and_a_common_total() {
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2021-08").passport("protocols", "nothing");
        office.notice("received_on", day("2021-08-09"), "hearing_on", day("2021-08-20"));
        office.notice(newRules("2021-08-20"));
        office.notice(newRules("2021-08-25"));
        house.drop("a.xlsx", office);
        assertThat(house.run("run").status()).isZero();
        assertThat(house.count("2021-08", "KZ-19", "notices_placed")).isEqualTo("3");
        assertThat(house.count("2021-08", "KZ-19", "notice_short_lead")).isEqualTo("1");
        assertThat(house.count("2021-08", "KZ-19", "notice_placed_late")).isEqualTo("1");
        assertThat(house.count("2021-08", "ALL", "violations_total")).isEqualTo("2");
        assertThat(house.count("2021-08", "ALL", "notice_venue_missing")).isEqualTo("0");
        assertThat(house.count("2021-08", "ALL", "rubric_mismatch")).isEqualTo("0");
        String russian = DocxText.of(house.bytes("output/2021-08/analysis.ru.docx"));
        assertThat(russian)
                .contains("№ 135-п")
                .contains("№ 286")
                .contains("Всего выявлено 2\u00A0нарушения")
                .contains("| Итого за август | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |")
                .contains("| Итого за август | 2 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 |");
    }

    @Test
    void the_consolidated_workbook_has_the_totals_of_the_month_and_of_each_rule_set() throws IOException {
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2021-08").passport("protocols", "nothing");
        office.notice("received_on", day("2021-08-09"), "hearing_on", day("2021-08-20"));
        office.notice(newRules("2021-08-25"));
        house.drop("a.xlsx", office);
        house.run("run");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(house.bytes("output/2021-08/consolidated.xlsx")))) {
            assertThat(totals(workbook, "Жиынтық - Итоги")).endsWith(2, 0, 2);
            assertThat(totals(workbook, "Жиынтық 2007 - Итоги 2007")).containsExactly(1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1);
            assertThat(totals(workbook, "Жиынтық 2021 - Итоги 2021"))
                    .containsExactly(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1);
            assertThat(workbook.getSheet("Жиынтық 2021 - Итоги 2021")
                            .getRow(0)
                            .getCell(7)
                            .getStringCellValue())
                    .contains("позднее одного рабочего дня");
        }
    }

    /** The figures of the country, the last row of a sheet of totals. */
    private static List<Integer> totals(XSSFWorkbook workbook, String sheet) {
        Row last = workbook.getSheet(sheet).getRow(workbook.getSheet(sheet).getLastRowNum());
        return IntStream.range(2, last.getLastCellNum())
                .mapToObj(column -> (int) last.getCell(column).getNumericCellValue())
                .toList();
    }

    @Test
    void a_protocol_of_a_hearing_under_the_old_rules_brings_their_table_into_a_later_month() {
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2021-11").passport("notices", "nothing");
        office.protocol("ended_on", day("2021-08-18"), "signed_on", day("2021-08-18"));
        house.drop("a.xlsx", office);
        assertThat(house.run("run").status()).isZero();
        assertThat(house.count("2021-11", "KZ-19", "protocol_late")).isEqualTo("1");
        assertThat(house.table("output/2021-11/violations.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("rule_set")).isEqualTo("2007"));
        assertThat(house.count("2021-11", "ALL", "notice_venue_missing")).isEqualTo("0");
    }

    @Test
    void a_template_may_name_a_code_of_any_rule_set_in_every_month() throws IOException {
        house.retype(
                "templates/documents/analysis.ru.docx",
                "${month.title}",
                "[#list common.rows as r]${r.notice_backdated};${r.notice_venue_missing} [/#list]${month.title}");
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-11", "2020-07").nothing());
        house.drop("b.xlsx", OfficeWorkbook.of("KZ-11", "2021-11").nothing());
        assertThat(house.run("doctor").status()).isZero();
        assertThat(house.run("run").status()).isZero();
        assertThat(DocxText.of(house.bytes("output/2020-07/analysis.ru.docx"))).contains("-;0 -;-");
        assertThat(DocxText.of(house.bytes("output/2021-11/analysis.ru.docx"))).contains("0;- -;-");
    }

    @Test
    void june_2022_has_the_three_regions_made_in_it() {
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-10", "2022-06").nothing());
        house.drop("b.xlsx", OfficeWorkbook.of("KZ-71", "2022-06").nothing());
        assertThat(house.run("run", "--language", "ru").out())
                .contains("2 из 20")
                .contains("область Жетісу")
                .doesNotContain("область Абай");
        assertThat(house.count("2022-06", "KZ-62", "notices_placed")).isEmpty();
        assertThat(house.count("2022-06", "KZ-10", "notices_placed")).isEqualTo("0");
    }

    @Test
    void the_capital_is_called_as_it_was_at_the_end_of_the_month() {
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-19", "2022-08").nothing());
        house.drop("b.xlsx", OfficeWorkbook.of("KZ-19", "2022-09").nothing());
        house.run("run");
        assertThat(DocxText.of(house.bytes("output/2022-08/analysis.kk.docx"))).contains("| 1 | Нұр-Сұлтан қ. |");
        assertThat(DocxText.of(house.bytes("output/2022-09/analysis.kk.docx"))).contains("| 1 | Астана қ. |");
    }

    @Test
    void from_september_2023_a_notice_may_be_placed_on_the_second_working_day() {
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2023-09").passport("protocols", "nothing");
        office.notice(
                "received_on", day("2023-09-04"), "placed_on", day("2023-09-06"), "first_seen_on", day("2023-09-06"));
        office.notice(
                "received_on", day("2023-09-05"), "placed_on", day("2023-09-07"), "first_seen_on", day("2023-09-07"));
        house.drop("a.xlsx", office);
        house.run("run");
        assertThat(house.count("2023-09", "KZ-19", "notice_placed_late")).isEqualTo("1");
        assertThat(DocxText.of(house.bytes("output/2023-09/analysis.ru.docx")))
                .contains("позднее одного рабочего дня")
                .doesNotContain("позднее двух рабочих дней со дня получения документов");
    }

    /** A notice received on 19 August 2021 and placed on {@code placed}. */
    private static Object[] newRules(String placed) {
        return new Object[] {
            "received_on", day("2021-08-19"),
            "placed_on", day(placed),
            "first_seen_on", day(placed),
            "hearing_on", day("2021-10-01")
        };
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
