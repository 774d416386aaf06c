package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is restored makes the revision anew, byte for byte, manifest included. */
final class RestoreTest {

    private static final String MONTH = "2021-11";

    @TempDir
    private static Path folder;

    private static TestHouse house;

    /** Two months and their history: late, doubled, damaged, corrected and odd files, letters, a closing and an opening. */
    @BeforeAll
    static void live_through_three_revisions() throws IOException {
        house = TestHouse.in(folder.resolve("house"));
        house.drop(
                "2021-10/KZ-19.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-10").notice().protocol());
        run("--arrived", "2021-11-03", "--letters-dated", "2021-12-06");
        house.drop("2021-11/KZ-19.xlsx", office("KZ-19", 1).notice().declared("notices_placed", 3));
        house.drop(
                "2021-11/KZ-23.xlsx", office("KZ-23", 1).notice("placed", "жоқ").notice());
        house.drop("2021-11/KZ-23 (2).xlsx", house.bytes("input/2021-11/KZ-23.xlsx"));
        house.drop("2021-11/бүлінген.xlsx", "бұл кесте емес");
        house.drop("2021-11/оқы.txt", "мәтін");
        house.drop("2021-11/published.csv", "month,region,code,count\n2021-11,ALL,notices_placed,4\n");
        Files.createDirectories(house.path("input/2021-11/қалта.xlsx"));
        Files.write(
                house.path("input/2021-11/и\u0306\u202E.xlsx"),
                office("KZ-27", 1).nothing().bytes());
        run("--arrived", "2021-12-03", "--letters-dated", "2021-12-06");
        house.drop("2021-11/KZ-19.xlsx", office("KZ-19", 2).notice().notice());
        house.drop("2021-12/KZ-19.xlsx", OfficeWorkbook.of("KZ-19", "2021-12").nothing());
        house.replace("templates/reference/counts.csv", "Нарушений всего", "Нарушений в сумме");
        run("--arrived", "2021-12-20", "--letters-dated", "2021-12-21");
        archive("close", MONTH, "--on", "2021-12-25");
        house.drop("2021-11/KZ-31.xlsx", office("KZ-31", 1).notice());
        run("--arrived", "2021-12-26", "--letters-dated", "2021-12-26");
        archive("reopen", MONTH, "--reason", "Жамбыл облысы", "--on", "2021-12-27");
        run("--letters-dated", "2021-12-28");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_rerun_of_what_was_restored_gives_the_same_bytes(int number) throws IOException {
        Path home = folder.resolve("restored" + number);
        String revision = "archive/" + MONTH + "/r00" + number;
        TestHouse.Result restored =
                archive("restore", MONTH, "--revision", String.valueOf(number), "--to", home.toString());
        assertThat(restored.status()).as(restored.err()).isZero();
        assertThat(restored.err()).isEmpty();
        assertThat(archiveOf(home, "verify").status()).isZero();
        TestHouse.execute(command(restored));
        assertThat(sums(home.resolve("output/" + revision)))
                .isEqualTo(sums(house.path("output/" + revision)))
                .hasSizeGreaterThan(50);
        assertThat(archiveOf(home, "verify").status()).isZero();
    }

    @Test
    void the_latest_revision_comes_back_with_the_whole_folder_of_the_month() throws IOException {
        Path home = folder.resolve("latest");
        TestHouse.execute(command(archive("restore", MONTH, "--to", home.toString())));
        assertThat(withoutPage(home.resolve("output/" + MONTH))).isEqualTo(withoutPage(house.path("output/" + MONTH)));
        assertThat(home.resolve("output/2021-12")).doesNotExist();
    }

    /** The page is a view that leads to other months. */
    private static Map<String, String> withoutPage(Path month) throws IOException {
        Map<String, String> sums = new TreeMap<>(sums(month));
        assertThat(sums.remove("index.html")).isNotNull();
        return sums;
    }

    @Test
    void nothing_is_written_over() throws IOException {
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("a.txt"), "a");
        assertThat(archive("restore", MONTH, "--to", full.toString()).status()).isEqualTo(2);
        try (Stream<Path> all = Files.list(full)) {
            assertThat(all).hasSize(1);
        }
        Path within = house.path("output/archive/x");
        assertThat(archive("restore", MONTH, "--to", within.toString()).status())
                .isEqualTo(2);
        assertThat(within).doesNotExist();
        assertThat(archive("restore", MONTH, "--to", house.path("input/x").toString())
                        .status())
                .isEqualTo(2);
        Path free = folder.resolve("free");
        assertThat(archive("restore", "2019-01", "--to", free.toString()).status())
                .isEqualTo(2);
        assertThat(archive("restore", MONTH, "--revision", "9", "--to", free.toString())
                        .status())
                .isEqualTo(2);
        assertThat(free).doesNotExist();
    }

    @Test
    void what_is_damaged_is_not_restored() throws IOException {
        Path submission = house.path("output/archive/2021-11/r001/submissions/2021-11/KZ-19.xlsx");
        byte[] bytes = Files.readAllBytes(submission);
        Files.write(submission, new byte[] {1});
        Path home = folder.resolve("damaged");
        TestHouse.Result result = archive("restore", MONTH, "--revision", "r001", "--to", home.toString());
        Files.write(submission, bytes);
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("KZ-19.xlsx").doesNotContain("Exception");
        assertThat(home).doesNotExist();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    /** The command that is told to the user. */
    private static String[] command(TestHouse.Result restored) {
        String told = restored.out().lines().reduce((one, last) -> last).orElseThrow();
        return told.substring(told.indexOf("esep run") + "esep ".length())
                .replace("\"", "")
                .split(" ", -1);
    }

    private static OfficeWorkbook office(String region, int number) {
        return OfficeWorkbook.of(region, MONTH)
                .passport("submission_no", number)
                .passport("protocols", "nothing");
    }

    private static void run(String... options) {
        assertThat(house.run("run", options).status()).isLessThan(2);
    }

    private static TestHouse.Result archive(String command, String... options) {
        return archiveOf(folder.resolve("house"), command, options);
    }

    private static TestHouse.Result archiveOf(Path home, String command, String... options) {
        List<String> all = new ArrayList<>(List.of("archive", command, "--home", home.toString()));
        all.addAll(List.of(options));
        return TestHouse.execute(all.toArray(String[]::new));
    }

    private static Map<String, String> sums(Path root) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sums.put(root.relativize(file).toString(), Sha256.of(file));
            }
        }
        return sums;
    }
}
