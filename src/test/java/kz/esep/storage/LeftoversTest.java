package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeftoversTest {

    private static final long NOBODY = 999_999_999;

    @TempDir
    Path folder;

    @Test
    void what_a_dead_process_was_writing_goes_and_what_is_somebodys_stays() throws IOException {
        write("2021-11/totals.csv");
        write("2021-11/.totals.csv." + NOBODY + ".part");
        write("2021-11/letters/.KZ-19.docx." + NOBODY + ".part");
        write("archive/2021-11/.r002." + NOBODY + ".part/data/totals.csv");
        write("archive/2021-11/r001/submissions/.x." + NOBODY + ".part");
        write("2021-11/.my notes.part");
        write("2021-11/plan.4.part");
        Leftovers.clear(folder);
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "2021-11/totals.csv",
                        "archive/2021-11/r001/submissions/.x." + NOBODY + ".part",
                        "2021-11/.my notes.part",
                        "2021-11/plan.4.part");
    }

    @Test
    void what_a_living_process_writes_is_no_leftover() throws IOException {
        Path beside = AtomicFile.beside(folder.resolve("totals.csv"));
        Files.writeString(beside, "half");
        Leftovers.clear(folder);
        assertThat(beside).exists();
    }

    private void write(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), name);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
