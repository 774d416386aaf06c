package kz.esep.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offices of one month against each other. */
final class AcrossOfficesTest {

    private static final String LONG = "Қаратау кен орнын өнеркәсіптік игеру";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    @Trap(91)
    void the_same_hearing_twice_on_one_sheet_is_told_with_the_first_row_and_both_count() {
        house.drop("2021-11/19.xlsx", office("KZ-19").notice().notice("hearing_no", "n1"));
        house.run("run");
        CsvTable.Row found = house.finding("2021-11", "R009").orElseThrow();
        assertThat(found.get("severity")).isEqualTo("WARNING");
        assertThat(found.get("cell")).isEqualTo("B4");
        assertThat(found.get("message_ru")).contains("(строка 3)");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("2");
    }

    @Test
    @Trap(91)
    void a_hearing_in_two_regions_is_told_to_both_with_the_others_file_and_cell_and_both_count() {
        house.drop("2021-11/19.xlsx", office("KZ-19").notice().notice("hearing_no", "21110047"));
        house.drop("2021-11/23.xlsx", office("KZ-23").notice("hearing_no", "2111\u200B0047"));
        house.run("run");
        List<CsvTable.Row> found = found("X008");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).get("file")).isEqualTo("2021-11/19.xlsx");
        assertThat(found.get(0).get("cell")).isEqualTo("B4");
        assertThat(found.get(0).get("severity")).isEqualTo("WARNING");
        assertThat(found.get(0).get("message_ru")).contains("Атырауская область", "2021-11/23.xlsx", "B3");
        assertThat(found.get(1).get("message_kk")).contains("Алматы облысы", "2021-11/19.xlsx", "B4");
        assertThat(house.count("2021-11", "ALL", "notices_placed")).isEqualTo("3");
    }

    @Test
    @Trap(91)
    void a_hearing_in_several_regions_names_them_all() {
        for (String region : List.of("KZ-11", "KZ-19", "KZ-23")) {
            house.drop("2021-11/" + region + ".xlsx", office(region).notice("hearing_no", "21110047"));
        }
        house.run("run");
        List<CsvTable.Row> found = found("X008");
        assertThat(found).hasSize(3);
        assertThat(found.get(1).get("message_ru"))
                .contains("Акмолинская область (№ 21110047; 2021-11/KZ-11.xlsx", "Атырауская область (№ 21110047")
                .doesNotContain("Алматинская");
        assertThat(found.get(2).get("message_kk")).contains("Ақмола облысы", "Алматы облысы");
    }

    @Test
    @Trap(91)
    void one_project_on_one_day_in_two_regions_is_one_hearing_whatever_its_numbers() {
        house.drop("2021-11/19.xlsx", office("KZ-19").notice("hearing_no", "1", "project", LONG));
        house.drop(
                "2021-11/23.xlsx", office("KZ-23").notice("hearing_no", "2", "project", LONG.toUpperCase(Locale.ROOT)));
        house.run("run");
        assertThat(found("X008")).hasSize(2);
    }

    @Test
    void counters_and_common_names_make_no_two_hearings_one() {
        house.drop("2021-11/19.xlsx", office("KZ-19").notice("hearing_no", "1", "project", "АЖҚС құрылысы"));
        house.drop("2021-11/23.xlsx", office("KZ-23").notice("hearing_no", "1", "project", "АЖҚС құрылысы"));
        house.run("run");
        assertThat(found("X008")).isEmpty();
    }

    @Test
    @Trap(95)
    void a_sheet_copied_from_another_region_is_told_once_to_both_with_the_percentage() {
        OfficeWorkbook one = office("KZ-19");
        OfficeWorkbook other = office("KZ-23");
        for (int row = 1; row <= 10; row++) {
            one.notice("hearing_no", "2111000" + row, "project", LONG + row);
            other.notice("hearing_no", "2111000" + row, "project", row == 10 ? "Басқа жоба" : LONG + row);
        }
        house.drop("2021-11/19.xlsx", one).drop("2021-11/23.xlsx", other);
        house.run("run");
        List<CsvTable.Row> found = found("X014");
        assertThat(found).hasSize(2).allSatisfy(row -> {
            assertThat(row.get("severity")).isEqualTo("WARNING");
            assertThat(row.get("value")).isEqualTo("90");
            assertThat(row.get("sheet")).startsWith("Хабарландырулар");
        });
        assertThat(found.get(0).get("message_ru"))
                .contains("Атырауская область", "2021-11/23.xlsx", "одинаковых строк 9");
        assertThat(found("X008")).isEmpty();
    }

    @Test
    void few_rows_that_are_the_same_are_no_copy() {
        OfficeWorkbook one = office("KZ-19");
        OfficeWorkbook other = office("KZ-23");
        for (int row = 1; row <= 4; row++) {
            one.notice("project", LONG + row);
            other.notice("project", LONG + row);
        }
        house.drop("2021-11/19.xlsx", one).drop("2021-11/23.xlsx", other);
        house.run("run");
        assertThat(found("X014")).isEmpty();
    }

    private static OfficeWorkbook office(String region) {
        return OfficeWorkbook.of(region, "2021-11").passport("protocols", "nothing");
    }

    private List<CsvTable.Row> found(String code) {
        return house.table("output/2021-11/findings.csv").stream()
                .filter(row -> row.get("code").equals(code))
                .toList();
    }
}
