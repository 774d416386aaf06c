package kz.esep.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.form.SubmissionForm;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts and yet wants a look. */
final class PlausibilityTest {

    @TempDir
    Path folder;

    @Test
    void the_same_hearing_twice_counts_twice_and_is_pointed_out() {
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop("a.xlsx", office().notice().notice("hearing_no", "n1"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("2");
        assertThat(house.findings()).containsExactly("a.xlsx R009");
        assertThat(house.finding("2021-11", "R009").orElseThrow().get("message_ru"))
                .contains("№ n1", "строка 3");
    }

    @Test
    void the_same_number_in_letters_that_look_alike_is_pointed_out() {
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop("a.xlsx", office().notice("hearing_no", "19-\u0410101").notice("hearing_no", "19-A101"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactly("a.xlsx R009");
    }

    @Test
    void dates_in_the_wrong_order_are_pointed_out() {
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop(
                "a.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11")
                        .passport("notices", "nothing")
                        .protocol("ended_on", LocalDate.of(2021, 11, 9), "signed_on", LocalDate.of(2021, 11, 8)));
        house.run("run");
        assertThat(house.finding("2021-11", "R010").orElseThrow().get("message_ru"))
                .contains(
                        "«Дата подписания протокола» (08.11.2021) раньше, чем «Дата окончания слушаний» (09.11.2021)");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-20, 2021-11-10, 2021-12-20, placed_on",
        "2021-11-05, 2021-11-10, 2021-11-09, hearing_on",
        "2021-11-20, '', 2021-11-19, hearing_on",
        "2021-11-05, 2021-11-10, 2021-11-04, hearing_on"
    })
    void a_notice_whose_dates_are_in_the_wrong_order_is_pointed_out_once(
            String received, String placed, String hearing, String later) {
        OfficeWorkbook office = office().notice(
                        "received_on", day(received),
                        "placed_on", day(placed),
                        "first_seen_on", LocalDate.of(2021, 11, 10),
                        "hearing_on", day(hearing));
        TestHouse house = TestHouse.withoutLetters(folder).drop("a.xlsx", office);
        house.run("run");
        assertThat(house.findings().stream().filter("a.xlsx R010"::equals)).hasSize(1);
        assertThat(house.finding("2021-11", "R010").orElseThrow().get("message_ru"))
                .contains("«" + label("notices", later) + "» (");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("1");
    }

    @Test
    void dates_of_one_day_are_in_order() {
        LocalDate day = LocalDate.of(2021, 11, 10);
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop(
                "a.xlsx",
                office().notice("received_on", day, "placed_on", day, "first_seen_on", day, "hearing_on", day));
        house.run("run");
        assertThat(house.findings()).doesNotContain("a.xlsx R010", "a.xlsx R017");
    }

    @Test
    void a_protocol_placed_before_its_hearing_ended_is_pointed_out() {
        LocalDate day = LocalDate.of(2021, 11, 8);
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop(
                "a.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11")
                        .passport("notices", "nothing")
                        .protocol("ended_on", day.plusDays(1), "signed_on", day.plusDays(1), "placed_on", day));
        house.run("run");
        assertThat(house.findings().stream().filter("a.xlsx R010"::equals)).hasSize(1);
        assertThat(house.finding("2021-11", "R010").orElseThrow().get("message_ru"))
                .contains("«" + label("protocols", "placed_on") + "» (08.11.2021)", "(09.11.2021)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.11.05", "31.12.2019", "01.01.2023"})
    void a_year_far_from_that_of_the_workbook_is_pointed_out(String typed) {
        TestHouse house = TestHouse.withoutLetters(folder).drop("a.xlsx", office().notice("first_seen_on", typed));
        house.run("run");
        CsvTable.Row finding = house.finding("2021-11", "R017").orElseThrow();
        assertThat(finding.get("severity")).isEqualTo("WARNING");
        assertThat(finding.get("message_ru")).contains("«" + label("notices", "first_seen_on") + "»", "2020–2022");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.01.2020", "31.12.2022"})
    void the_years_beside_that_of_the_workbook_are_plausible(String typed) {
        TestHouse house = TestHouse.withoutLetters(folder).drop("a.xlsx", office().notice("first_seen_on", typed));
        house.run("run");
        assertThat(house.findings()).doesNotContain("a.xlsx R017");
    }

    private static Object day(String day) {
        return day.isEmpty() ? "" : LocalDate.parse(day);
    }

    private static String label(String sheet, String column) {
        return SubmissionForm.load().getSheet(sheet).getColumn(column).labelRu();
    }

    private static OfficeWorkbook office() {
        return OfficeWorkbook.of("KZ-19", "2021-11").passport("protocols", "nothing");
    }
}
