package kz.esep.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.FileContent;
import kz.esep.storage.FolderTree;
import kz.esep.storage.Sha256;
import kz.esep.storage.SummedCopy;

/**
 * The bytes of every file as they were read, and of every marked copy, kept aside on the disk for one run: what is
 * archived is what was read, whatever becomes of the file in the drop folder meanwhile, and no run needs the memory for
 * all files at once. The folder belongs to one run and goes with it; what a run left that was ended by force, the next
 * one clears away.
 */
public final class Spool implements AutoCloseable {

    private final Path folder;

    private Spool(Path folder) {
        this.folder = folder;
    }

    /**
     * An empty spool in {@code output}, which no other run may use at the same time.
     *
     * @throws IOException if the disk refuses
     */
    public static Spool in(Path output) throws IOException {
        Path folder = output.resolve(".received");
        FolderTree.delete(folder);
        Files.createDirectories(folder);
        return new Spool(folder);
    }

    /**
     * Puts {@code bytes} aside: what is returned holds none of them.
     *
     * @throws IOException if the disk refuses
     */
    public FileContent putAside(byte[] bytes) throws IOException {
        String sum = keep(bytes);
        return FileContent.of(folder.resolve(sum), sum);
    }

    /** Keeps {@code bytes} under their sum, which is returned. */
    String keep(byte[] bytes) throws IOException {
        String sum = Sha256.of(bytes);
        Path kept = folder.resolve(sum);
        if (!Files.exists(kept)) {
            // Two workers may bring the same bytes at once: each writes its own file, and one of them stays.
            Path own = Files.createTempFile(folder, "", ".part");
            FileContent.of(bytes).writeTo(own);
            Files.move(own, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        return sum;
    }

    /**
     * Copies {@code file} aside as it is now; it may be larger than the memory.
     *
     * @throws IOException if the file cannot be read
     * @throws UncheckedIOException if the spool cannot be written
     */
    SummedCopy keep(Path file) throws IOException {
        Path own = part();
        SummedCopy copy = SummedCopy.of(file, own);
        try {
            Files.move(own, folder.resolve(copy.sha256()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private Path part() {
        try {
            return Files.createTempFile(folder, "", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes that were read as {@code file}; none when they could not be read.
     *
     * @throws DamagedFileException if the disk gives back other bytes than it was given
     */
    public Optional<byte[]> find(ReceivedFile file) throws IOException {
        if (file.sha256().isEmpty()) {
            return Optional.empty();
        }
        Path kept = folder.resolve(file.sha256());
        byte[] bytes = Files.readAllBytes(kept);
        String sum = Sha256.of(bytes);
        if (!sum.equals(file.sha256())) {
            throw new DamagedFileException(kept, new IOException(sum));
        }
        return Optional.of(bytes);
    }

    /** What was read as {@code file}, to be copied; none when it could not be read. */
    public Optional<FileContent> content(ReceivedFile file) {
        return Optional.of(file.sha256())
                .filter(sum -> !sum.isEmpty())
                .map(sum -> FileContent.of(folder.resolve(sum), sum));
    }

    @Override
    public void close() throws IOException {
        FolderTree.delete(folder);
    }
}
