package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents of files in memory and on the disk. */
final class FileContentTest {

    private static final byte[] BYTES = "есеп".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_content_on_the_disk_is_the_same_as_one_in_memory() throws IOException {
        Path kept = Files.write(folder.resolve("kept"), BYTES);
        FileContent onDisk = FileContent.of(kept, Sha256.of(BYTES));
        FileContent inMemory = FileContent.of(BYTES);
        assertThat(onDisk.sha256()).isEqualTo(inMemory.sha256());
        Path target = folder.resolve("target");
        assertThat(onDisk.isIn(target)).isFalse();
        onDisk.writeTo(target);
        assertThat(target).hasBinaryContent(BYTES);
        assertThat(onDisk.isIn(target)).isTrue();
        assertThat(inMemory.isIn(target)).isTrue();
        Files.write(target, "есек".getBytes(StandardCharsets.UTF_8));
        assertThat(onDisk.isIn(target)).isFalse();
        assertThat(inMemory.isIn(target)).isFalse();
    }

    @Test
    @Trap(15)
    void what_the_disk_changed_meanwhile_is_not_taken_for_what_was_kept() throws IOException {
        Path kept = Files.write(folder.resolve("kept"), new byte[] {1});
        FileContent content = FileContent.of(kept, Sha256.of(BYTES));
        assertThatThrownBy(() -> AtomicFile.replace(folder.resolve("target"), content))
                .isInstanceOf(DamagedFileException.class);
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void a_full_disk_names_the_file() throws IOException {
        Path target = folder.resolve("target.csv");
        Files.createSymbolicLink(AtomicFile.beside(target), Path.of("/dev/full"));
        assertThatThrownBy(() -> AtomicFile.replace(target, BYTES))
                .isInstanceOfSatisfying(FileSystemException.class, refusal -> {
                    assertThat(refusal.getFile()).contains("target.csv");
                    assertThat(DiskTrouble.of(refusal)).isEqualTo(DiskTrouble.NO_SPACE);
                });
    }
}
