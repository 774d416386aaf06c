package kz.esep.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.language.Language;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.DiskTrouble;
import kz.esep.storage.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of marked copies when the folder or the disk stands in the way. */
final class ReturnedFolderTest {

    private static final String COPY = "output/2021-11/returned/KZ-19.xlsx";

    @TempDir
    Path home;

    @Test
    @Trap(109)
    void copy_that_cannot_be_replaced_is_written_beside_and_named() throws IOException {
        TestHouse house = house();
        Files.createDirectories(house.path(COPY + "/in use"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.path(COPY + ".report.xlsx")).isRegularFile();
        assertThat(house.table("output/findings.csv")).singleElement().satisfies(finding -> {
            assertThat(finding.get("code")).isEqualTo("F017");
            assertThat(finding.get("severity")).isEqualTo(Severity.WARNING.name());
            assertThat(finding.get("file")).isEqualTo("KZ-19.xlsx");
            assertThat(finding.get("value")).isEqualTo("2021-11/returned/KZ-19.xlsx.report.xlsx");
        });
        assertThat(house.path("output/archive/2021-11/r001/documents/returned/KZ-19.xlsx"))
                .isRegularFile();
    }

    @Test
    @Trap(109)
    void full_disk_is_not_taken_for_a_file_somebody_has_open() throws IOException {
        TestHouse house = house();
        Files.createDirectories(house.path(COPY).getParent());
        Files.createSymbolicLink(AtomicFile.beside(house.path(COPY)), Path.of("/dev/full"));
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("На диске нет свободного места", "KZ-19.xlsx");
        assertThat(house.path(COPY + ".report.xlsx")).doesNotExist();
    }

    @Test
    @Trap(109)
    void file_where_the_folder_should_be_ends_the_run() {
        TestHouse house = house().write("output/2021-11/returned", "x");
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("Это не папка", "returned");
    }

    @Test
    @Trap(109)
    void name_the_disk_does_not_take_is_told_as_such() {
        ReturnedFolder folder = new ReturnedFolder(home.resolve("2021-11/returned"));
        Map<String, FileContent> copies = Map.of("ә".repeat(200) + ".xlsx", content("x"));
        assertThatThrownBy(() -> folder.write(copies))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        refusal -> assertThat(DiskTrouble.of(refusal)).isEqualTo(DiskTrouble.NAME_TOO_LONG));
    }

    @Test
    void path_that_leads_out_of_the_folder_is_not_written() {
        ReturnedFolder folder = new ReturnedFolder(home.resolve("2021-11/returned"));
        assertThatThrownBy(() -> folder.write(Map.of("../a.xlsx", content("x"))))
                .isInstanceOf(IOException.class);
        assertThat(home.resolve("2021-11/a.xlsx")).doesNotExist();
    }

    @Test
    void only_what_changed_is_written() throws IOException {
        ReturnedFolder folder = new ReturnedFolder(home.resolve("2021-11/returned"));
        assertThat(folder.write(Map.of("a.xlsx", content("1"), "b.xlsx", content("2")))
                        .written())
                .isEqualTo(2);
        assertThat(folder.write(Map.of("a.xlsx", content("1"), "b.xlsx", content("3")))
                        .written())
                .isEqualTo(1);
        ReturnedFolder.Result left = folder.write(Map.of());
        assertThat(left.findings()).isEmpty();
        assertThat(home.resolve("2021-11/returned")).doesNotExist();
    }

    @Test
    @Trap(109)
    void outdated_copy_somebody_has_open_is_named_and_stays() throws IOException {
        Path folder = home.resolve("2021-11/returned");
        new ReturnedFolder(folder).write(Map.of("a/KZ-19.xlsx", content("1"), "b.xlsx", content("2")));
        ReturnedFolder held = new ReturnedFolder(folder, path -> {
            if (path.endsWith("KZ-19.xlsx")) {
                throw new FileSystemException(path.toString(), null, "being used by another process");
            }
            Files.deleteIfExists(path);
        });
        assertThat(held.write(Map.of()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.F018);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.place().file()).isEqualTo("a/KZ-19.xlsx");
            assertThat(finding.value()).isEqualTo("2021-11/returned/a/KZ-19.xlsx");
            assertThat(FindingSentences.in(Language.KK).message(finding)).contains("басқа бағдарламада ашық тұр");
        });
        assertThat(folder.resolve("a/KZ-19.xlsx")).isRegularFile();
        assertThat(folder.resolve("b.xlsx")).doesNotExist();
    }

    private TestHouse house() {
        OfficeWorkbook doubtful = OfficeWorkbook.of("KZ-19", "2021-11").notice();
        doubtful.protocol("signed_on", LocalDate.of(2021, 11, 5));
        return TestHouse.withoutLetters(home).drop("KZ-19.xlsx", doubtful);
    }

    private static FileContent content(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
