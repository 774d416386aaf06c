package kz.esep.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.Durability;
import kz.esep.storage.FileContent;
import kz.esep.storage.FolderTree;

/** The revisions in one folder of the archive: {@code r001}, {@code r002}, and so on, each whole in itself and never changed. */
final class Revisions {

    /** The file that says what a revision holds. */
    static final String MANIFEST = "manifest.json";

    private static final Pattern NAME = Pattern.compile("r\\d{3,}");

    private final Path folder;

    Revisions(Path folder) {
        this.folder = folder;
    }

    /** {@code r001}. */
    static String name(int revision) {
        return String.format(Locale.ROOT, "r%03d", revision);
    }

    /** The numbers of all revisions, ascending. */
    List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> revisions = Files.list(folder)) {
            return revisions
                    .map(path -> path.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .map(name -> Integer.valueOf(name.substring(1)))
                    .sorted()
                    .toList();
        }
    }

    OptionalInt latest() throws IOException {
        return numbers().stream().mapToInt(Integer::intValue).max();
    }

    Path path(int number) {
        return folder.resolve(name(number));
    }

    /** The bytes of {@code file} in the revision {@code number}, if it is there. */
    Optional<byte[]> find(int number, String file) throws IOException {
        Path path = path(number).resolve(file);
        return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    /**
     * What {@code bytes}, the manifest of the revision {@code number}, say.
     *
     * @throws DamagedFileException if they say nothing any more
     */
    Manifest manifest(int number, byte[] bytes) throws DamagedFileException {
        try {
            return Manifest.read(bytes);
        } catch (IOException e) {
            throw new DamagedFileException(path(number).resolve(MANIFEST), e);
        }
    }

    /** Writes a revision beside and moves it into place in one step, so that no half revision is ever seen. */
    void write(int number, Map<String, FileContent> files, Manifest manifest) throws IOException {
        Path beside = AtomicFile.beside(path(number)).normalize();
        FolderTree.delete(beside);
        Files.createDirectories(beside);
        try {
            for (Map.Entry<String, FileContent> file : files.entrySet()) {
                Path target = beside.resolve(file.getKey()).normalize();
                if (!target.startsWith(beside)) {
                    throw new IOException("Not a path inside the archive: " + file.getKey());
                }
                Files.createDirectories(target.getParent());
                file.getValue().writeTo(target);
            }
            FileContent.of(manifest.bytes()).writeTo(beside.resolve(MANIFEST));
            Durability.flushTree(beside);
            AtomicFile.move(beside, path(number));
            Durability.flushNames(folder);
        } finally {
            FolderTree.delete(beside);
        }
    }
}
