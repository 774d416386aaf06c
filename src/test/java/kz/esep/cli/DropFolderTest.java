package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.fixtures.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the drop folder beside good files. */
final class DropFolderTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = GoodNeighbour.house(folder);
    }

    @Test
    void a_link_instead_of_a_file() throws IOException {
        Files.createSymbolicLink(house.path("input/2021-11/link.xlsx"), house.path("input/2021-11/KZ-19.xlsx"));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings()).containsExactly("2021-11/link.xlsx F005");
        GoodNeighbour.comesOut(house);
    }

    @Test
    void the_drop_folder_itself_may_be_a_link() throws IOException {
        Path link = folder.resolve("shared");
        Files.createSymbolicLink(link, house.path("input"));
        TestHouse.Result result = house.run("run", "--input", link.toString());
        assertThat(result.status()).isZero();
        GoodNeighbour.comesOut(house);
    }

    @Test
    void a_text_is_passed_over_with_a_word() {
        house.drop("2021-11/хат.txt", "Сәлем");
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactly("2021-11/хат.txt F003");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$KZ-19.xlsx",
                ".hidden.xlsx",
                "a.tmp",
                "b.part",
                "c.crdownload",
                "D.TMP",
                ".~lock.a.xlsx#",
                "Thumbs.db",
                ".sync/a.xlsx"
            })
    void what_programs_leave_behind_is_passed_over(String name) {
        house.drop("2021-11/" + name, "x");
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings())
                .filteredOn(finding -> !finding.endsWith("F010"))
                .isSubsetOf(" F014");
        GoodNeighbour.comesOut(house);
    }

    @Test
    void the_same_bytes_twice_are_one_submission() {
        house.drop("2021-11/KZ-19 (1).xlsx", house.bytes("input/2021-11/KZ-19.xlsx"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).hasSize(1).allMatch(finding -> finding.endsWith(" F006"));
        GoodNeighbour.comesOut(house);
    }

    @Test
    void many_bad_files_at_once_do_not_hide_one_another() {
        house.drop("2021-11/a.xlsx", new byte[0]);
        house.drop("2021-11/b.xlsx", "a;b");
        house.drop("2021-11/c.xlsx", "%PDF-1.7");
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings())
                .containsExactly("2021-11/a.xlsx F002", "2021-11/b.xlsx Z003", "2021-11/c.xlsx Z005");
        GoodNeighbour.comesOut(house);
    }
}
