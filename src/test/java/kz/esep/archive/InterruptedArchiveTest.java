package kz.esep.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.esep.fixtures.Thoroughness;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.FileContent;
import kz.esep.storage.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program may be killed at any moment: what it had begun is ended or cleared away, and nothing is lost or doubled. */
final class InterruptedArchiveTest {

    private static final YearMonth MONTH = ArchivingProcess.MONTH;

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void keep_two_revisions() throws IOException {
        root = folder.resolve("archive");
        keep("1");
        keep("2");
    }

    @Test
    void a_revision_written_beside_and_not_entered_is_cleared_away() throws IOException {
        copy(root.resolve("2021-11/r002"), root.resolve("2021-11/.r003.part"));
        Files.writeString(root.resolve(".chain.csv.12.part"), "half");
        assertThat(codes()).containsExactly("archive/.chain.csv.12.part P041", "archive/2021-11/.r003.part P041");
        new Archive(root, "0").finishInterrupted();
        assertThat(codes()).isEmpty();
        assertThat(names("2021-11")).containsExactly("r001", "r002");
        assertThat(keep("3").name()).isEqualTo("r003");
    }

    @Test
    void a_revision_that_was_entered_and_not_moved_is_moved() throws IOException {
        Files.move(root.resolve("2021-11/r002"), root.resolve("2021-11/.r002.part"));
        assertThat(codes()).contains("archive/2021-11/r002 P041").allMatch(code -> code.endsWith("P041"));
        assertThat(new Archive(root, "0").findLatest(MONTH, "data/totals.csv")).hasValue(new byte[] {'1'});
        new Archive(root, "0").finishInterrupted();
        assertThat(codes()).isEmpty();
        assertThat(new Archive(root, "0").findLatest(MONTH, "data/totals.csv")).hasValue(new byte[] {'2'});
        assertThat(keep("2").isNew()).isFalse();
    }

    @Test
    void half_of_an_entered_revision_is_never_moved() throws IOException {
        Files.move(root.resolve("2021-11/r002"), root.resolve("2021-11/.r002.part"));
        Files.writeString(root.resolve("2021-11/.r002.part/manifest.json"), "{");
        assertThat(codes()).contains("archive/2021-11/r002 P035");
        Archive archive = new Archive(root, "0");
        archive.finishInterrupted();
        assertThatThrownBy(() -> archive.findLatest(MONTH, "data/totals.csv")).isInstanceOf(DamagedFileException.class);
        assertThatThrownBy(() -> keep("3")).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void an_archive_from_before_the_chain_is_taken_over_as_it_is() throws IOException {
        Path old = withoutChain();
        Archive archive = new Archive(old, "0");
        assertThat(archive.verify().findings()).isEmpty();
        assertThat(archive.seal()).isEmpty();
        assertThat(archive.findLatest(MONTH, "data/totals.csv")).hasValue(new byte[] {'2'});
        assertThat(archive.keep(MONTH, Circumstances.NONE, files("3")).name()).isEqualTo("r003");
        assertThat(new Archive(old, "0").verify().findings()).isEmpty();
        assertThat(Files.readString(old.resolve("chain.csv")))
                .contains("1,adopted,2021-11,r001", "3,kept,2021-11,r003");
    }

    @Test
    void without_a_chain_a_manifest_vouches_for_the_one_before() throws IOException {
        Path old = withoutChain();
        Path first = old.resolve("2021-11/r001/manifest.json");
        Files.writeString(first, Files.readString(first).replace("\"program\"", "\"programme\""));
        assertThat(new Archive(old, "0").verify().findings())
                .extracting(finding -> finding.place().file() + " " + finding.code())
                .containsExactly("archive/2021-11/r002/manifest.json P038");
    }

    @Test
    void a_chain_that_is_lost_is_not_made_anew() throws IOException {
        Files.delete(root.resolve("chain.csv"));
        assertThatThrownBy(() -> keep("3")).isInstanceOf(DamagedFileException.class);
        assertThat(codes()).containsExactly("archive/chain.csv P042");
    }

    @Test
    void a_closed_month_takes_no_revision() throws IOException {
        Archive archive = new Archive(root, "0");
        archive.close(MONTH, LocalDate.of(2021, 12, 6));
        assertThatThrownBy(() -> keep("3")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void killed_programs_lose_and_double_nothing() throws IOException, InterruptedException {
        Path killed = folder.resolve("killed");
        int turn = 0;
        for (int kill = 0; kill < Thoroughness.count(2, 50); kill++) {
            List<String> told = untilKilled(killed, turn, 5 + kill % 7);
            Archive archive = new Archive(killed, "0");
            archive.finishInterrupted();
            assertThat(archive.verify().findings()).isEmpty();
            assertThat(told).isNotEmpty();
            for (String line : told) {
                String[] parts = line.split(" ", 2);
                turn = Integer.parseInt(parts[1]);
                assertThat(killed.resolve("2021-11").resolve(parts[0]).resolve("data/totals.csv"))
                        .hasContent(ArchivingProcess.text(turn));
            }
            turn += 2;
        }
        List<String> texts = new ArrayList<>();
        for (ArchivedMonth.Revision revision :
                new Archive(killed, "0").month(MONTH).revisions()) {
            texts.add(Files.readString(
                    killed.resolve("2021-11").resolve(revision.name()).resolve("data/totals.csv")));
        }
        assertThat(texts).doesNotHaveDuplicates().isNotEmpty();
    }

    private static List<String> untilKilled(Path root, int turn, int count) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "kz.esep.archive.ArchivingProcess",
                        root.toString(),
                        String.valueOf(turn))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
                if (told.size() == count) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // the pipe of a killed program may break instead of ending
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return told.stream().filter(line -> line.matches("[ra]\\d{3} \\d+")).toList();
    }

    /** The same archive as earlier versions wrote it. */
    private Path withoutChain() throws IOException {
        Path old = folder.resolve("old");
        copy(root, old);
        Files.delete(old.resolve("chain.csv"));
        for (String name : List.of("r001", "r002")) {
            Path manifest = old.resolve("2021-11").resolve(name).resolve("manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replace("  \"format\" : \"2\",\n", ""));
        }
        String second = Files.readString(old.resolve("2021-11/r002/manifest.json"));
        Files.writeString(
                old.resolve("2021-11/r002/manifest.json"),
                second.replaceAll(
                        "\"previous\" : \"[0-9a-f]*\"",
                        "\"previous\" : \"" + Sha256.of(old.resolve("2021-11/r001/manifest.json")) + "\""));
        return old;
    }

    private Archive.Kept keep(String text) throws IOException {
        return new Archive(root, "0").keep(MONTH, Circumstances.NONE, files(text));
    }

    private static Map<String, FileContent> files(String text) {
        return Map.of("data/totals.csv", FileContent.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> codes() throws IOException {
        return new Archive(root, "0")
                .verify().findings().stream()
                        .map(finding -> finding.place().file() + " " + finding.code())
                        .sorted()
                        .toList();
    }

    private List<String> names(String month) throws IOException {
        try (Stream<Path> all = Files.list(root.resolve(month))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
