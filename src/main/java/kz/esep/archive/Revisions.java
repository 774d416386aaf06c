package kz.esep.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.Durability;
import kz.esep.storage.FileContent;
import kz.esep.storage.FolderTree;
import kz.esep.storage.Sha256;

/**
 * What lies in one folder of the archive: revisions {@code r001}, {@code r002}, and so on, and what arrived after closing,
 * {@code a001}; each is whole in itself and never changed.
 */
final class Revisions {

    /** The file that says what a revision holds. */
    static final String MANIFEST = "manifest.json";

    /** How names of revisions begin. */
    static final String REVISION = "r";

    /** How names of what arrived after closing begin. */
    static final String AFTER_CLOSING = "a";

    private static final Pattern NAME = Pattern.compile("[ra]\\d{3,}");

    private final Path folder;

    Revisions(Path folder) {
        this.folder = folder;
    }

    /** {@code r001}. */
    static String name(String kind, int number) {
        return String.format(Locale.ROOT, "%s%03d", kind, number);
    }

    /** The names of all that lies there, in the order of kinds and numbers. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Where {@code name} is written before it is moved into place. Only who holds the lock of the output folder writes. */
    private Path beside(String name) {
        return folder.resolve("." + name + ".part");
    }

    /** The bytes of {@code file} in {@code name}, if it is there. */
    Optional<byte[]> find(String name, String file) throws IOException {
        Path path = path(name).resolve(file);
        return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    /**
     * The manifest of {@code name}.
     *
     * @throws DamagedFileException if it is not there, or says nothing any more
     */
    Manifest manifest(String name) throws IOException {
        try {
            return Manifest.read(find(name, MANIFEST).orElseThrow(() -> new IOException("absent")));
        } catch (IOException e) {
            throw new DamagedFileException(path(name).resolve(MANIFEST), e);
        }
    }

    /** Writes {@code name} whole beside its place; {@link #moveIntoPlace} ends it. */
    void writeBeside(String name, Map<String, FileContent> files, byte[] manifest) throws IOException {
        Path beside = beside(name).normalize();
        FolderTree.delete(beside);
        Files.createDirectories(beside);
        for (Map.Entry<String, FileContent> file : files.entrySet()) {
            Path target = beside.resolve(file.getKey()).normalize();
            if (!target.startsWith(beside)) {
                throw new IOException("Not a path inside the archive: " + file.getKey());
            }
            Files.createDirectories(target.getParent());
            file.getValue().writeTo(target);
        }
        FileContent.of(manifest).writeTo(beside.resolve(MANIFEST));
        Durability.flushTree(beside);
    }

    /** Moves what was written beside into its place in one step, so that no half of it is ever seen. */
    void moveIntoPlace(String name) throws IOException {
        AtomicFile.move(beside(name), path(name));
        Durability.flushNames(folder);
    }

    /** Whether {@code name} was written whole beside its place, with a manifest of {@code sum}, and not moved. */
    boolean waits(String name, String sum) throws IOException {
        Path manifest = beside(name).resolve(MANIFEST);
        return Files.isRegularFile(manifest) && Sha256.of(manifest).equals(sum);
    }

    /** Takes away what was written beside. */
    void clear(String name) throws IOException {
        FolderTree.delete(beside(name));
    }
}
