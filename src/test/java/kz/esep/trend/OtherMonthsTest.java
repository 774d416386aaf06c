package kz.esep.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month beside other months, from workbooks to tables and documents. */
final class OtherMonthsTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void without_an_archive_nothing_is_compared_and_that_is_said() {
        drop("KZ-19", "2021-11", 2);
        house.run("run");
        assertThat(house.table("output/2021-11/comparison.csv").stream()
                        .map(row -> row.get("span") + " " + row.get("compared_months") + " " + row.get("note")))
                .containsExactly(
                        "previous_month 2021-10 not_evaluated",
                        "same_month_last_year 2020-11 not_evaluated",
                        "year_to_date 2020-01/2020-11 not_evaluated");
        assertThat(document("2021-11"))
                .contains("Сопоставление с другими периодами не проводилось: сведений за них в архиве нет.")
                .contains("Повторяемость нарушений не оценивалась")
                .contains("Не оценивалось, обычны ли показатели");
    }

    @Test
    void after_a_region_was_divided_its_figures_are_shown_and_no_difference_is_made() {
        drop("KZ-19", "2022-05", 9);
        drop("KZ-23", "2022-05", 2);
        drop("KZ-19", "2022-06", 4);
        drop("KZ-33", "2022-06", 5);
        drop("KZ-23", "2022-06", 3);
        house.run("run");
        assertThat(placed("2022-06", "previous_month", "KZ-19", "office")).isEqualTo("4 9   break 2022-06-08");
        assertThat(placed("2022-06", "previous_month", "KZ-33", "office")).isEqualTo("5    not_reported_in_both");
        assertThat(placed("2022-06", "previous_month", "ALL", "all")).isEqualTo("12 11 1 9.0 ");
        assertThat(placed("2022-06", "previous_month", "ALL", "reported_in_both"))
                .isEqualTo("3 2 1 50.0 ");
        assertThat(document("2022-06"))
                .contains(
                        "не сравниваются показатели следующих МИО: Алматинская область (Из Алматинской области выделена"
                                + " область Жетісу, 08.06.2022)");
        assertThat(row("2022-06/ranking.csv", "KZ-19").get("rank_previous_month"))
                .isEmpty();
        assertThat(row("2022-06/ranking.csv", "KZ-23").get("rank_previous_month"))
                .isEqualTo("1");
    }

    @Test
    void what_is_usual_is_not_learned_from_months_before_a_division() {
        for (int month = 1; month <= 6; month++) {
            drop("KZ-19", "2022-0" + month, month == 6 ? 1 : 30);
            drop("KZ-23", "2022-0" + month, month == 6 ? 1 : 30);
        }
        drop("KZ-19", "2021-12", 30);
        drop("KZ-23", "2021-12", 30);
        house.run("run");
        List<CsvTable.Row> findings = house.table("output/2022-06/findings.csv");
        assertThat(findings.stream().filter(row -> row.get("code").equals("H004")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("region")).isEqualTo("KZ-23"));
        assertThat(house.finding("2022-06", "H007").orElseThrow().get("value")).isEqualTo("KZ-19 (0)");
        assertThat(document("2022-06"))
                .contains("| Атырауская область | Размещено объявлений | 1 | 30 | 0 |")
                .doesNotContain("| Алматинская область | Размещено объявлений | 1 | 30 | 0 |");
    }

    @Test
    void the_year_so_far_sums_the_months_that_are_known_in_both_years() {
        drop("KZ-19", "2022-01", 2);
        drop("KZ-19", "2022-02", 3);
        drop("KZ-19", "2023-01", 5);
        drop("KZ-19", "2023-02", 7);
        drop("KZ-19", "2023-03", 11);
        house.run("run");
        assertThat(placed("2023-03", "year_to_date", "ALL", "all")).isEqualTo("12 5 7 140.0 ");
        assertThat(line("2023-03", "year_to_date", "ALL", "all").get("months_compared"))
                .isEqualTo("2");
        assertThat(line("2023-03", "year_to_date", "ALL", "all").get("months")).isEqualTo("2023-01/2023-03");
        assertThat(document("2023-03"))
                .contains("В сопоставление вошли 2 из 3 месяцев")
                .contains("За январь–март 2023 года (сведения есть за 3 из 3 месяцев) размещено объявлений – 23");
        assertThat(house.table("output/2023-01/comparison.csv").stream().map(row -> row.get("span")))
                .doesNotContain("year_to_date");
    }

    @Test
    void an_office_that_sent_only_one_of_its_sheets_is_not_compared() {
        drop("KZ-19", "2021-10", 2);
        house.drop("2021-11/KZ-19.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").notice());
        house.run("run");
        assertThat(placed("2021-11", "previous_month", "KZ-19", "office")).isEqualTo("1 2   not_reported_in_both");
        assertThat(placed("2021-11", "previous_month", "ALL", "reported_in_both"))
                .isEqualTo("    ");
        assertThat(row("2021-11/ranking.csv", "KZ-19").get("rank")).isEmpty();
    }

    @Test
    void a_region_with_violations_and_without_a_document_is_the_first() {
        house.drop("2021-11/KZ-19.xlsx", office("KZ-19", "2021-11").notice("placed", "жоқ", "placed_on", ""));
        house.drop("2021-11/KZ-23.xlsx", office("KZ-23", "2021-11").notice().notice("in_rubric", "нет"));
        house.drop("2021-11/KZ-27.xlsx", OfficeWorkbook.of("KZ-27", "2021-11").nothing());
        house.run("run");
        assertThat(ranked("2021-11", "KZ-19")).isEqualTo("1 1 0 ");
        assertThat(ranked("2021-11", "KZ-23")).isEqualTo("2 1 2 50.0");
        assertThat(ranked("2021-11", "KZ-27")).isEqualTo(" 0 0 ");
    }

    @Test
    void from_when_on_a_violation_is_a_repeated_one_is_a_setting() {
        house.write(
                "templates/settings.properties", "language=ru\nsettle_seconds=0\nrepeat_least=2\nrepeat_months=3\n");
        for (String month : List.of("2021-09", "2021-11")) {
            house.drop(month + "/KZ-19.xlsx", office("KZ-19", month).notice("in_rubric", "нет"));
        }
        house.run("run");
        CsvTable.Row repeated = row("2021-11/repeated.csv", "KZ-19");
        assertThat(List.of(
                        repeated.get("code"),
                        repeated.get("months_with"),
                        repeated.get("months_known"),
                        repeated.get("months_looked_at"),
                        repeated.get("counts")))
                .containsExactly("rubric_mismatch", "2", "2", "3", "1;;1");
        assertThat(house.table("output/2021-09/repeated.csv")).isEmpty();
    }

    @Test
    void a_change_of_rules_stands_beside_the_figures_it_concerns() {
        drop("KZ-19", "2023-08", 2);
        drop("KZ-19", "2023-10", 2);
        drop("KZ-19", "2023-11", 2);
        drop("KZ-19", "2022-11", 2);
        house.run("run");
        assertThat(notes("2023-11", "previous_month")).containsExactly("");
        assertThat(notes("2023-11", "same_month_last_year")).containsExactlyInAnyOrder("", "rules_changed");
        assertThat(line("2023-11", "same_month_last_year", "ALL", "all").get("note"))
                .isEmpty();
        assertThat(document("2023-11"))
                .contains("Месяцы, в которых изменились правила подсчёта нарушений: сентябрь 2023 года.");
    }

    @Test
    void a_record_judged_by_the_rules_of_its_own_day_tells_that_the_rules_were_not_the_same() {
        LocalDate received = LocalDate.of(2021, 8, 16);
        LocalDate placed = LocalDate.of(2021, 9, 1);
        OfficeWorkbook september = office("KZ-19", "2021-09").notice("received_on", received, "placed_on", placed);
        house.drop("2021-09/KZ-19.xlsx", september);
        drop("KZ-19", "2021-10", 2);
        drop("KZ-19", "2021-11", 2);
        house.run("run");
        assertThat(notes("2021-10", "previous_month")).containsExactlyInAnyOrder("", "rules_changed");
        assertThat(notes("2021-11", "previous_month")).containsExactly("");
    }

    @Test
    void a_rule_that_asks_for_another_thing_under_the_same_code_is_another_rule() {
        String line = "2021,protocol_recording_missing,negative,protocol,protocol,9,2021-08-19,";
        String rules = house.text("templates/reference/rules.csv");
        String old =
                rules.lines().filter(one -> one.startsWith(line)).findFirst().orElseThrow();
        house.write(
                "templates/reference/rules.csv",
                rules.replace(old, old.replace(line + ",", line + "2022-10-31,"))
                        + old.replace(line, "2021,protocol_recording_missing,negative,protocol,protocol,9,2022-11-01,")
                                .replace("video audio", "video")
                        + "\n");
        drop("KZ-19", "2022-10", 2);
        drop("KZ-19", "2022-11", 2);
        drop("KZ-19", "2022-12", 2);
        house.run("run");
        assertThat(notes("2022-11", "previous_month")).containsExactlyInAnyOrder("", "rules_changed");
        assertThat(notes("2022-12", "previous_month")).containsExactly("");
    }

    private List<String> notes(String month, String span) {
        return house.table("output/" + month + "/comparison.csv").stream()
                .filter(row -> row.get("span").equals(span) && row.get("basis").equals("all"))
                .map(row -> row.get("note"))
                .distinct()
                .toList();
    }

    private void drop(String region, String month, int notices) {
        OfficeWorkbook office = office(region, month);
        for (int row = 1; row <= notices; row++) {
            String number = region.substring(3) + month.replace("-", "") + row;
            office.notice("hearing_no", number, "project", "Жоба " + number);
        }
        house.drop(month + "/" + region + ".xlsx", office);
    }

    private static OfficeWorkbook office(String region, String month) {
        return OfficeWorkbook.of(region, YearMonth.parse(month).toString()).passport("protocols", "nothing");
    }

    private String document(String month) {
        return DocxText.of(house.bytes("output/" + month + "/analysis.ru.docx"));
    }

    private CsvTable.Row line(String month, String span, String region, String basis) {
        return house.table("output/" + month + "/comparison.csv").stream()
                .filter(row -> row.get("span").equals(span))
                .filter(row ->
                        row.get("region").equals(region) && row.get("basis").equals(basis))
                .filter(row -> row.get("code").equals("notices_placed"))
                .findFirst()
                .orElseThrow();
    }

    /** Current, compared, difference, change and note of the placed notices. */
    private String placed(String month, String span, String region, String basis) {
        CsvTable.Row row = line(month, span, region, basis);
        return String.join(
                " ",
                row.get("current"),
                row.get("compared"),
                row.get("difference"),
                row.get("change_percent"),
                row.get("note"));
    }

    private CsvTable.Row row(String table, String region) {
        return house.table("output/" + table).stream()
                .filter(row -> row.get("region").equals(region))
                .findFirst()
                .orElseThrow();
    }

    private String ranked(String month, String region) {
        CsvTable.Row row = row(month + "/ranking.csv", region);
        return String.join(
                " ", row.get("rank"), row.get("violations"), row.get("documents"), row.get("violations_per_100"));
    }
}
