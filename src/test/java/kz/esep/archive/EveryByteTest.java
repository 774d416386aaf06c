package kz.esep.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.fixtures.Thoroughness;
import kz.esep.storage.FileContent;
import kz.esep.storage.FolderTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No byte of an archive is changed, added or taken away unseen. The extended checks change every byte, the build every eleventh. */
final class EveryByteTest {

    private static final YearMonth MONTH = YearMonth.of(2021, 11);
    private static final LocalDate DAY = LocalDate.of(2021, 12, 6);

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void fill() throws IOException {
        root = folder.resolve("archive");
        Archive archive = new Archive(root, "0");
        archive.keep(MONTH, of(30), files("1", "a"));
        archive.keep(MONTH, of(30), files("2", "a"));
        archive.close(MONTH, DAY);
        archive.keepAfterClosing(MONTH, Map.of("submissions/кеш.xlsx", text("late")));
        archive.reopen(MONTH, DAY, "=Түзету");
        archive.keep(MONTH, of(30), files("3", "b"));
        archive.keepImported("period,region,code,count\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_archive_nobody_touched_is_sound() throws IOException {
        assertThat(findings()).isEmpty();
        assertThat(new Archive(root, "0").verify().revisions()).isEqualTo(5);
    }

    @Test
    void every_changed_byte_is_found_in_its_file() throws IOException {
        int step = Thoroughness.step(11);
        for (Path file : all()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int index = 0; index < bytes.length; index += step) {
                byte[] changed = bytes.clone();
                changed[index] ^= (byte) (1 << (index % 8));
                Files.write(file, changed);
                assertThat(findings())
                        .as("%s, byte %d", file, index)
                        .extracting(finding -> finding.place().file())
                        .contains(name(file));
            }
            Files.write(file, bytes);
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void bytes_added_at_the_end_or_cut_off_are_found() throws IOException {
        for (Path file : all()) {
            byte[] bytes = Files.readAllBytes(file);
            for (String more : List.of("\n", " ", "\0", "{}", "a,b\n")) {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length());
                System.arraycopy(more.getBytes(StandardCharsets.UTF_8), 0, longer, bytes.length, more.length());
                Files.write(file, longer);
                assertThat(findings()).as("%s + %s", file, more).isNotEmpty();
            }
            for (int length : new int[] {0, bytes.length / 2, bytes.length - 1}) {
                Files.write(file, Arrays.copyOf(bytes, length));
                assertThat(findings()).as("%s of %d", file, length).isNotEmpty();
            }
            Files.write(file, bytes);
        }
    }

    @Test
    void a_file_or_folder_that_is_gone_is_missed() throws IOException {
        for (Path file : all()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(findings()).as("%s", file).isNotEmpty();
            Files.write(file, bytes);
        }
        for (String gone : List.of("imported", "2021-11/a001", "2021-11/r003", "2021-11")) {
            FolderTree.delete(root.resolve(gone));
            assertThat(findings()).as(gone).isNotEmpty();
        }
    }

    @Test
    void what_nobody_put_there_is_found() throws IOException {
        for (String file : List.of("a.txt", "2021-11/a.txt", "2021-11/r001/a.txt", "2021-11/r001/data/a.txt")) {
            Files.writeString(root.resolve(file), "");
            assertThat(findings())
                    .extracting(Finding::toString)
                    .anyMatch(finding -> finding.contains("P036") && finding.contains(file));
            Files.delete(root.resolve(file));
        }
        for (String made : List.of("2021-12", "2021-11/r004", "2021-11/r001/empty", "x", "imported/a002")) {
            Files.createDirectory(root.resolve(made));
            assertThat(findings()).extracting(finding -> finding.place().file()).containsExactly("archive/" + made);
            Files.delete(root.resolve(made));
        }
        Path linked = root.resolve("2021-11/r001/data/totals.csv");
        Path elsewhere = Files.move(linked, folder.resolve("totals.csv"));
        Files.createSymbolicLink(linked, elsewhere);
        assertThat(findings())
                .extracting(Finding::code)
                .extracting(Object::toString)
                .containsExactly("P034");
    }

    @Test
    void a_line_of_the_chain_cannot_be_taken_out_with_what_it_names() throws IOException {
        Path chain = root.resolve("chain.csv");
        List<String> lines = Files.readAllLines(chain);
        assertThat(lines).hasSize(9);
        for (int out = 1; out < lines.size(); out++) {
            StringBuilder shorter = new StringBuilder();
            for (int index = 0; index < lines.size(); index++) {
                shorter.append(index == out ? "" : lines.get(index) + "\n");
            }
            Files.writeString(chain, shorter);
            assertThat(findings()).extracting(finding -> finding.place().file()).contains("archive/chain.csv");
        }
        Files.delete(chain);
        assertThat(findings()).extracting(finding -> finding.place().file()).contains("archive/chain.csv");
    }

    @Test
    void whoever_noted_the_seal_sees_an_archive_made_anew() throws IOException {
        Archive archive = new Archive(root, "0");
        String seal = archive.seal().orElseThrow();
        archive.keep(MONTH, of(30), files("4", "b"));
        assertThat(new Archive(root, "0").hasGrownFrom(seal)).isTrue();
        FolderTree.delete(root);
        Archive anew = new Archive(root, "0");
        anew.keep(MONTH, of(30), files("1", "a"));
        assertThat(anew.verify().findings()).isEmpty();
        assertThat(anew.hasGrownFrom(seal)).isFalse();
    }

    private List<Finding> findings() throws IOException {
        return new Archive(root, "0").verify().findings();
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String name(Path file) {
        return "archive/" + root.relativize(file);
    }

    private static Circumstances of(int day) {
        return new Circumstances(
                Optional.of(MONTH.atDay(day)),
                Optional.of(DAY),
                Map.of("2021-10", "r001"),
                Map.of("submissions/a.xlsx", "KZ-19 № 1"),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Map<String, FileContent> files(String totals, String rules) {
        return Map.of(
                "data/totals.csv", text(totals),
                "templates/reference/rules.csv", text(rules),
                "submissions/a.xlsx", text("x"));
    }

    private static FileContent text(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
