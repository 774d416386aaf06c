package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.FolderTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive says what it holds, and whether it is as it was put there. */
final class ArchiveVerifyTest {

    private static final String MONTH = "output/archive/2021-11/";
    private static final String IMPORTED = "output/archive/imported/";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void a_folder_in_the_place_of_the_next_revision_ends_the_run_and_nothing_is_lost() throws IOException {
        TestHouse other = TestHouse.in(folder.resolve("strange"));
        other.drop("KZ-19.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").notice().protocol());
        other.run("run");
        Path strange = other.path("output/archive/2021-11/r002");
        Files.createDirectories(strange);
        Files.writeString(strange.resolve("note.txt"), "a");
        other.drop("KZ-31.xlsx", OfficeWorkbook.of("KZ-31", "2021-11").notice().protocol());
        for (int run = 0; run < 2; run++) {
            assertThat(other.run("run").status()).isEqualTo(3);
            assertThat(strange.resolve("note.txt")).exists();
        }
        other.delete("output/archive/2021-11/r002");
        assertThat(other.run("run").status()).isZero();
        assertThat(strange.resolve("manifest.json")).exists();
    }

    @Test
    void an_archive_that_has_gone_is_not_sound() {
        TestHouse other = TestHouse.in(folder.resolve("gone"));
        other.drop("KZ-19.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").notice().protocol());
        other.run("run");
        other.delete("output/archive");
        TestHouse.Result result = TestHouse.execute(
                "archive", "verify", "--home", folder.resolve("gone").toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("P042");
    }

    @Test
    void an_archive_of_nothing_is_empty_and_sound() {
        assertThat(archive("list").out()).contains("В архиве пока ничего нет");
        assertThat(archive("verify").status()).isZero();
        assertThat(house.path("output")).doesNotExist();
    }

    @Test
    void months_and_imports_are_listed_and_found_to_be_as_they_were() {
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").notice());
        house.run("run");
        house.drop("b.xlsx", OfficeWorkbook.of("KZ-23", "2021-11").nothing());
        house.run("run");
        imported(1780);
        assertThat(archive("list").out().lines())
                .containsExactly(
                        "2021-11: открыт",
                        "  r001 (на 30.11.2021): первая редакция",
                        "  r002 (на 30.11.2021): поступила книга: KZ-23 № 1",
                        "Загруженные показатели",
                        "  r001: первая редакция");
        TestHouse.Result sound = archive("verify");
        assertThat(sound.status()).isZero();
        assertThat(sound.out())
                .contains("Архив в порядке. Проверено редакций: 3,")
                .contains("ошибок: 0.");
        house.replace(MONTH + "r001/data/totals.csv", "2021-11", "2021-12");
        assertThat(archive("verify").err()).contains("P034: archive/2021-11/r001/data/totals.csv");
    }

    @Test
    void whatever_is_not_as_it_was_is_named_with_its_file() throws IOException {
        imported(1780);
        imported(1781);
        imported(1782);
        imported(1783);
        Files.delete(house.path(IMPORTED + "r001/figures.csv"));
        house.write(IMPORTED + "r001/көшірме.csv", "a");
        house.replace(IMPORTED + "r002/manifest.json", "\"program\"", "\"programme\"");
        house.write(IMPORTED + "r004/manifest.json", "");
        TestHouse.Result ill = archive("verify");
        assertThat(ill.status()).isEqualTo(1);
        assertThat(ill.out()).contains("Архив повреждён. Проверено редакций: 4, файлов: 1, ошибок: 4.");
        assertThat(ill.err().lines().filter(line -> line.contains(": archive/")))
                .containsExactly(
                        "ошибка P035: archive/imported/r001/figures.csv",
                        "предупреждение P036: archive/imported/r001/көшірме.csv",
                        "ошибка P037: archive/imported/r002/manifest.json",
                        "ошибка P037: archive/imported/r004/manifest.json");
    }

    @Test
    void a_revision_that_is_gone_is_missed() throws IOException {
        imported(1780);
        imported(1781);
        imported(1782);
        Files.delete(house.path(IMPORTED + "r002/figures.csv"));
        Files.delete(house.path(IMPORTED + "r002/manifest.json"));
        Files.delete(house.path(IMPORTED + "r002"));
        assertThat(archive("verify").err()).contains("P035: archive/imported/r002");
    }

    @Test
    void a_seal_noted_elsewhere_tells_whether_the_archive_only_grew() throws IOException {
        imported(1780);
        String said = archive("verify").out();
        int begin = said.indexOf("Печать архива: ") + "Печать архива: ".length();
        String seal = said.substring(begin, begin + 64);
        imported(1781);
        assertThat(archive("verify", "--seal=" + seal).status()).isZero();
        FolderTree.delete(house.path("output/archive"));
        imported(1781);
        assertThat(archive("verify").status()).isZero();
        TestHouse.Result other = archive("verify", "--seal=" + seal);
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err()).contains("P043: archive/chain.csv").contains(seal);
    }

    @Test
    void a_changed_chain_keeps_everybody_from_writing() {
        imported(1780);
        house.replace("output/archive/chain.csv", "kept", "Kept");
        TestHouse.Result ill = archive("verify");
        assertThat(ill.status()).isEqualTo(1);
        assertThat(ill.err()).contains("P042: archive/chain.csv");
        assertThat(ill.out()).doesNotContain("Печать");
        house.write("figures.csv", "period,region,code,count\n2019,ALL,notices_placed,1\n");
        TestHouse.Result refused = archive("import", house.path("figures.csv").toString());
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("chain.csv").doesNotContain("Exception");
    }

    private void imported(int count) {
        house.write("figures.csv", "period,region,code,count\n2019,ALL,notices_placed," + count + "\n");
        assertThat(archive("import", house.path("figures.csv").toString()).status())
                .isZero();
    }

    private TestHouse.Result archive(String command, String... files) {
        String[] arguments = {
            "archive", command, "--home", folder.toString(), files.length == 0 ? "--language=ru" : files[0]
        };
        return TestHouse.execute(arguments);
    }
}
