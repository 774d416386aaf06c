package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.TestHouse.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NewCommandTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.in(folder);
    }

    @Test
    void new_without_its_month_is_not_understood() {
        assertThat(house.run("new").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2021-11, 17", "2022-05, 17", "2022-06, 20", "2026-10, 20"})
    void blank_workbooks_are_made_for_the_regions_of_the_month(String month, int count) throws IOException {
        Result result =
                house.run("new", "--month", month, "--out", house.path("blank").toString());
        assertThat(result.status()).isZero();
        try (Stream<Path> files = Files.list(house.path("blank"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(count)
                    .allMatch(name -> name.matches("KZ-\\d\\d_" + month + "\\.xlsx"));
        }
    }

    @Test
    void a_workbook_that_was_begun_is_never_overwritten() {
        String[] options = {
            "--month",
            "2026-10",
            "--region",
            "KZ-10",
            "--out",
            house.path("blank").toString()
        };
        String file = "blank/KZ-10_2026-10.xlsx";
        assertThat(house.run("new", options).status()).isZero();
        byte[] blank = house.bytes(file);
        assertThat(house.run("new", options).status()).isZero();
        assertThat(house.bytes(file)).isEqualTo(blank);
        house.write(file, "жартысы толтырылған");
        Result result = house.run("new", options);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("KZ-10_2026-10.xlsx");
        assertThat(house.text(file)).isEqualTo("жартысы толтырылған");
    }

    @Test
    void a_region_that_does_not_exist_in_the_month_is_not_understood() {
        Result result = house.run("new", "--month", "2021-11", "--region", "KZ-10");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("KZ-10", "KZ-79");
    }

    @Test
    void a_blank_workbook_sent_back_unfilled_is_refused_for_its_blank_lines_alone() {
        house.run(
                "new",
                "--month",
                "2021-11",
                "--region",
                "KZ-19",
                "--out",
                house.path("input/2021-11").toString());
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings()).hasSize(3).allMatch(finding -> finding.endsWith("KZ-19_2021-11.xlsx T002"));
    }
}
