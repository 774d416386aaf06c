package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;

/** A month with one good file, which must come out whatever else lies beside it. */
final class GoodNeighbour {

    private GoodNeighbour() {}

    /** A house whose drop folder holds one workbook of two notices. */
    static TestHouse house(Path folder) {
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop("2021-11/KZ-19.xlsx", office().notice().notice());
        return house;
    }

    static OfficeWorkbook office() {
        return OfficeWorkbook.of("KZ-19", "2021-11").passport("protocols", "nothing");
    }

    /** Fails unless the good file was counted and the month written. */
    static void comesOut(TestHouse house) {
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("2");
        assertThat(house.count("2021-11", "ALL", "notices_placed")).isEqualTo("2");
        assertThat(house.count("2021-11", "KZ-11", "notices_placed")).isEmpty();
        assertThat(house.path("output/2021-11/analysis.kk.docx")).isRegularFile();
    }
}
