package kz.esep.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts and yet wants a look. */
final class PlausibilityTest {

    @TempDir
    Path folder;

    @Test
    void the_same_hearing_twice_counts_twice_and_is_pointed_out() {
        TestHouse house = TestHouse.in(folder);
        house.drop("a.xlsx", office().notice().notice("hearing_no", "n1"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("2");
        assertThat(house.findings()).containsExactly("a.xlsx R009");
        assertThat(house.finding("2021-11", "R009").orElseThrow().get("message_ru"))
                .contains("№ n1", "строка 3");
    }

    @Test
    void the_same_number_in_letters_that_look_alike_is_pointed_out() {
        TestHouse house = TestHouse.in(folder);
        house.drop("a.xlsx", office().notice("hearing_no", "19-\u0410101").notice("hearing_no", "19-A101"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactly("a.xlsx R009");
    }

    @Test
    void dates_in_the_wrong_order_are_pointed_out() {
        TestHouse house = TestHouse.in(folder);
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

    private static OfficeWorkbook office() {
        return OfficeWorkbook.of("KZ-19", "2021-11").passport("protocols", "nothing");
    }
}
