package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Severity;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How files come into the drop folder: half copied, twice, under strange names, behind links. */
final class ArrivalTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = GoodNeighbour.house(folder);
    }

    @Test
    @Trap(1)
    void a_file_still_being_copied_is_left_for_the_next_run() {
        byte[] whole =
                GoodNeighbour.office().passport("region", "KZ-11").notice().bytes();
        house.write("templates/settings.properties", "language=ru\nsettle_seconds=3\n");
        house.drop("2021-11/KZ-11.xlsx", Arrays.copyOf(whole, whole.length / 2));
        CompletableFuture<TestHouse> copying = CompletableFuture.supplyAsync(
                () -> house.drop("2021-11/KZ-11.xlsx", whole),
                CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS));
        assertThat(house.run("run").status()).isZero();
        copying.join();
        assertThat(house.findings()).containsExactly("2021-11/KZ-11.xlsx F004");
        assertThat(house.run("run").status()).isZero();
        assertThat(house.count("2021-11", "KZ-11", "notices_placed")).isEqualTo("1");
    }

    @Test
    @Trap({1, 25})
    void a_file_that_stays_half_is_refused_after_a_while() {
        byte[] whole = GoodNeighbour.office().notice().bytes();
        house.drop("2021-11/b.xlsx", Arrays.copyOf(whole, whole.length / 2));
        assertThat(house.run("run").status()).isEqualTo(1);
        isFound("2021-11/b.xlsx", FindingCode.Z004, Severity.BLOCKER);
    }

    @Test
    @Trap(2)
    void a_workbook_somebody_has_open_is_read_with_a_word() {
        house.drop("2021-11/~$KZ-19.xlsx", "x").drop("2021-11/~$other.xlsx", "x");
        assertThat(house.run("run").status()).isZero();
        isFound("2021-11/KZ-19.xlsx", FindingCode.F010, Severity.INFO);
        assertThat(house.findings()).doesNotContain("2021-11/~$KZ-19.xlsx F003");
        GoodNeighbour.comesOut(house);
    }

    @Test
    @Trap(3)
    void what_systems_leave_behind_is_counted() {
        List.of(".~lock.a.xlsx#", "Thumbs.db", ".DS_Store", "._KZ-19.xlsx", "desktop.ini", "a.tmp", "~WRL0001.tmp")
                .forEach(name -> house.drop("2021-11/" + name, "x"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.table("output/findings.csv")).hasSize(1);
        assertThat(house.table("output/findings.csv").get(0).get("code")).isEqualTo("F014");
        assertThat(house.table("output/findings.csv").get(0).get("value")).isEqualTo("7");
    }

    @ParameterizedTest
    @Trap(4)
    @ValueSource(
            strings = {
                "KZ-19 (1).xlsx",
                "KZ-19 - Copy.xlsx",
                "KZ-19 - Copy (2).xlsx",
                "KZ-19 - копия.xlsx",
                "KZ-19 — көшірме.xlsx",
                "KZ-19 копия 2.xlsx",
                "Копия KZ-19.xlsx",
                "Copy of KZ-19.xlsx",
                "KZ-19-DESKTOP-AB12C3D.xlsx",
                "KZ-19.sync-conflict-20261120-101500-ABCDEFG.xlsx",
                "KZ-19 (конфликтующая копия с компьютера Асель 2026-11-20).xlsx",
                "KZ-19 (Asel's conflicted copy 2026-11-20).xlsx"
            })
    void a_copy_is_named_and_its_passport_decides(String name) {
        house.drop(
                "2021-11/" + name,
                GoodNeighbour.office().passport("submission_no", 2).notice().notice());
        assertThat(house.run("run").status()).isZero();
        isFound("2021-11/" + name, FindingCode.F007, Severity.WARNING);
        assertThat(lines("F007")).extracting(row -> row.get("value")).containsExactly("KZ-19.xlsx");
        assertThat(house.findings()).contains("2021-11/KZ-19.xlsx X005");
        GoodNeighbour.comesOut(house);
    }

    @Test
    @Trap({4, 7})
    void what_is_found_about_a_name_belongs_to_the_month_of_the_passport_whatever_month_the_name_bears() {
        house.drop("2020-07/KZ-11.xlsx", OfficeWorkbook.of("KZ-11", "2020-07").nothing());
        house.drop("2020-07/KZ-19_2020-07.xlsx", GoodNeighbour.office().notice());
        house.drop(
                "2020-07/KZ-19_2020-07 (1).xlsx",
                GoodNeighbour.office()
                        .passport("submission_no", 2)
                        .notice()
                        .notice()
                        .notice());
        house.drop("2020-07/KZ-19_2020-07 - Copy.xlsx", house.bytes("input/2020-07/KZ-19_2020-07 (1).xlsx"));
        house.run("run");
        assertThat(house.table("output/2020-07/findings.csv"))
                .extracting(row -> row.get("code"))
                .doesNotContain("F006", "F007");
        assertThat(house.finding("2021-11", "F007").orElseThrow().get("file"))
                .isEqualTo("2020-07/KZ-19_2020-07 (1).xlsx");
        assertThat(house.finding("2021-11", "F006").orElseThrow().get("file"))
                .isEqualTo("2020-07/KZ-19_2020-07 - Copy.xlsx");
        assertThat(house.path("output/2021-11/returned/2020-07/KZ-19_2020-07 (1).xlsx"))
                .isRegularFile();
        assertThat(house.path("output/2020-07/returned")).doesNotExist();
    }

    @Test
    @Trap(5)
    void an_empty_file_is_called_empty() {
        house.drop("2021-11/a.xlsx", new byte[0]);
        assertThat(house.run("run").status()).isEqualTo(1);
        isFound("2021-11/a.xlsx", FindingCode.F002, Severity.BLOCKER);
    }

    @Test
    @Trap(6)
    void of_the_same_bytes_twice_the_copy_is_put_aside() {
        house.drop("2021-11/KZ-19 (1).xlsx", house.bytes("input/2021-11/KZ-19.xlsx"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactly("2021-11/KZ-19 (1).xlsx F006");
        isFound("2021-11/KZ-19 (1).xlsx", FindingCode.F006, Severity.INFO);
        assertThat(house.path("output/archive/2021-11/r001/submissions/2021-11/KZ-19.xlsx"))
                .isRegularFile();
    }

    @Test
    @Trap(7)
    void the_passport_is_believed_and_neither_folder_nor_file_name() {
        house.drop(
                "2021-10/KZ-11_2021-10.xlsx",
                GoodNeighbour.office().passport("region", "KZ-11").notice());
        assertThat(house.run("run").status()).isZero();
        assertThat(house.count("2021-11", "KZ-11", "notices_placed")).isEqualTo("1");
        assertThat(house.path("output/2021-10")).doesNotExist();
    }

    @ParameterizedTest
    @Trap({7, 8, 10})
    @CsvSource({"month, 2021-10", "region, KZ-11"})
    void a_passport_against_its_hidden_home_refuses_the_workbook(String line, String home) {
        OfficeWorkbook office = OfficeWorkbook.of("KZ-63", "2021-11").nothing();
        office.home("region", "KZ-63").home("month", "2021-11").home(line, home);
        house.drop("2021-11/KZ-63.xlsx", office);
        assertThat(house.run("run").status()).isEqualTo(1);
        isFound("2021-11/KZ-63.xlsx", FindingCode.T006, Severity.BLOCKER);
        assertThat(house.finding("2021-11", "T006").orElseThrow().get("message_ru"))
                .contains(home);
        assertThat(house.count("2021-11", "KZ-63", "notices_placed")).isEmpty();
    }

    @Test
    @Trap(11)
    void a_name_with_letters_apart_is_the_same_name() {
        String composed = "2021-11/Қарағанды облысы й.xlsx";
        house.drop(
                Normalizer.normalize(composed, Normalizer.Form.NFD),
                GoodNeighbour.office()
                        .passport("region", "KZ-35")
                        .passport("phone", "x")
                        .notice());
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).isEmpty();
        assertThat(house.path("output/archive/2021-11/r001/submissions/" + composed))
                .isRegularFile();
    }

    @Test
    @Trap({11, 13})
    void names_that_differ_in_case_or_form_alone_stay_two_files() {
        house.drop(
                "2021-11/kz-19.XLSX",
                GoodNeighbour.office().passport("region", "KZ-11").notice());
        house.drop(
                "2021-11/й.xlsx",
                GoodNeighbour.office().passport("region", "KZ-35").notice());
        house.drop(
                "2021-11/" + Normalizer.normalize("й.xlsx", Normalizer.Form.NFD),
                GoodNeighbour.office().passport("region", "KZ-63").notice());
        assertThat(house.run("run").status()).isZero();
        isFound("2021-11/kz-19 [2].XLSX", FindingCode.F008, Severity.WARNING);
        isFound("2021-11/й [2].xlsx", FindingCode.F008, Severity.WARNING);
        assertThat(house.count("2021-11", "ALL", "notices_placed")).isEqualTo("5");
        assertThat(house.state("output/archive/2021-11/r001/submissions")).hasSize(4);
    }

    @ParameterizedTest
    @Trap(12)
    @CsvSource({
        "'а\nб.xlsx', а[U+000A]б.xlsx",
        "'а\tб.xlsx', а[U+0009]б.xlsx",
        "'а\u202eб.xlsx', а[U+202E]б.xlsx",
        "'а\u200bб.xlsx', а[U+200B]б.xlsx",
        "а:б|в.xlsx, а[U+003A]б[U+007C]в.xlsx",
        "CON.xlsx, _CON.xlsx",
        "'папка /а.xlsx', 'папка[U+0020]/а.xlsx'",
        "'..а\\..\\б.xlsx', '..а[U+005C]..[U+005C]б.xlsx'"
    })
    void a_strange_name_is_shown_with_numbers_and_kept_under_a_safe_one(String name, String safe) {
        house.drop(
                "2021-11/" + name,
                GoodNeighbour.office().passport("region", "KZ-11").notice());
        assertThat(house.run("run").status()).isZero();
        if (!name.startsWith(".")) {
            isFound("2021-11/" + safe, FindingCode.F009, Severity.WARNING);
            assertThat(house.path("output/archive/2021-11/r001/submissions/2021-11/" + safe))
                    .isRegularFile();
        }
    }

    @ParameterizedTest
    @Trap(12)
    @ValueSource(strings = {"%2e%2e%2f.xlsx", "😀.xlsx", "${x}.xlsx"})
    void a_name_that_only_looks_strange_stays(String name) {
        house.drop(
                "2021-11/" + name,
                GoodNeighbour.office().passport("region", "KZ-11").notice());
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).isEmpty();
        assertThat(house.path("output/archive/2021-11/r001/submissions/2021-11/" + name))
                .isRegularFile();
    }

    @Test
    @Trap(12)
    void a_name_as_long_as_the_disk_allows_is_shortened() {
        String name = "ә".repeat(125) + ".xlsx";
        house.drop(
                "2021-11/" + name,
                GoodNeighbour.office().passport("region", "KZ-11").notice());
        assertThat(house.run("run").status()).isZero();
        isFound("2021-11/" + "ә".repeat(101) + "….xlsx", FindingCode.F009, Severity.WARNING);
    }

    @Test
    @Trap(16)
    void links_folders_and_pipes_called_like_workbooks_are_refused() throws IOException, InterruptedException {
        Path outside = Files.write(
                folder.resolve("outside.xlsx"), GoodNeighbour.office().bytes());
        Files.createSymbolicLink(house.path("input/2021-11/link.xlsx"), outside);
        Files.createSymbolicLink(house.path("input/2021-11/folder"), folder);
        Files.createDirectory(house.path("input/2021-11/папка.xlsx"));
        String pipe = house.path("input/2021-11/pipe.xlsx").toString();
        assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
        assertThat(house.run("run").status()).isEqualTo(1);
        isFound("2021-11/link.xlsx", FindingCode.F005, Severity.BLOCKER);
        isFound("2021-11/folder", FindingCode.F005, Severity.BLOCKER);
        isFound("2021-11/pipe.xlsx", FindingCode.F005, Severity.BLOCKER);
        isFound("2021-11/папка.xlsx", FindingCode.F011, Severity.BLOCKER);
        GoodNeighbour.comesOut(house);
    }

    @Test
    @Trap(17)
    void folders_without_end_are_not_looked_into() {
        house.drop("2021-11/" + "a/".repeat(20) + "KZ-11.xlsx", GoodNeighbour.office());
        assertThat(house.run("run").status()).isZero();
        isFound("2021-11/" + "a/".repeat(14) + "a", FindingCode.F015, Severity.WARNING);
        GoodNeighbour.comesOut(house);
    }

    @Test
    @Trap(18)
    void a_file_from_the_future_is_read_with_a_word() throws IOException {
        house.write("templates/settings.properties", "language=ru\nsettle_seconds=1\n");
        Path file = house.path("input/2021-11/KZ-19.xlsx");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofDays(400))));
        byte[] half = Arrays.copyOf(house.bytes("input/2021-11/KZ-19.xlsx"), 900);
        house.drop("2021-11/half.xlsx", half);
        Files.setLastModifiedTime(
                house.path("input/2021-11/half.xlsx"),
                FileTime.from(Instant.now().plus(Duration.ofDays(400))));
        assertThat(house.run("run").status()).isEqualTo(1);
        isFound("2021-11/KZ-19.xlsx", FindingCode.F016, Severity.WARNING);
        assertThat(lines("F016").get(0).get("value")).matches("\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d");
        isFound("2021-11/half.xlsx", FindingCode.Z004, Severity.BLOCKER);
        GoodNeighbour.comesOut(house);
    }

    @Test
    @Trap(17)
    void published_figures_larger_than_any_limit_are_not_read() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(house.path("input/published.csv").toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        assertThat(house.run("run").status()).isEqualTo(1);
        isFound("published.csv", FindingCode.F019, Severity.ERROR);
        assertThat(lines("F019").get(0).get("value")).isEqualTo("64 MB");
        GoodNeighbour.comesOut(house);
    }

    @Test
    @Trap(110)
    void neither_the_order_nor_the_time_of_arrival_changes_a_byte(@TempDir Path other) throws IOException {
        TestHouse later = TestHouse.withoutLetters(other);
        later.drop(
                "2021-11/б.xlsx",
                GoodNeighbour.office().passport("region", "KZ-11").notice());
        later.drop("2021-11/KZ-19.xlsx", house.bytes("input/2021-11/KZ-19.xlsx"));
        Files.setLastModifiedTime(
                later.path("input/2021-11/KZ-19.xlsx"), FileTime.from(Instant.parse("2024-02-29T19:30:00Z")));
        house.drop("2021-11/б.xlsx", later.bytes("input/2021-11/б.xlsx"));
        house.run("run");
        later.run("run");
        assertThat(sums(later)).isNotEmpty().isEqualTo(sums(house));
    }

    @Test
    void nothing_is_left_of_what_was_kept_aside() {
        house.write("output/.received/old", "left by a run that was ended by force");
        assertThat(house.run("run").status()).isZero();
        assertThat(house.path("output/.received")).doesNotExist();
    }

    private static List<String> sums(TestHouse house) {
        return house.state("output/2021-11").entrySet().stream()
                .map(file -> file.getKey() + " " + file.getValue().split(" ", -1)[0])
                .toList();
    }

    /** Fails unless {@code code} was found about {@code file}, weighing {@code severity}. */
    private void isFound(String file, FindingCode code, Severity severity) {
        assertThat(house.findings()).contains(file + " " + code);
        assertThat(lines(code.name()))
                .filteredOn(row -> row.get("file").equals(file))
                .extracting(row -> row.get("severity"))
                .containsExactly(severity.name());
    }

    /** The findings of {@code code}, of the month and of files of no month. */
    private List<CsvTable.Row> lines(String code) {
        return Stream.of("output/findings.csv", "output/2021-11/findings.csv")
                .filter(name -> Files.exists(house.path(name)))
                .flatMap(name -> house.table(name).stream())
                .filter(row -> row.get("code").equals(code))
                .toList();
    }
}
