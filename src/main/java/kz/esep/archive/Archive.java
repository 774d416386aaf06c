package kz.esep.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.FileContent;
import kz.esep.storage.FolderTree;
import kz.esep.storage.Sha256;

/**
 * The archive of months: {@code 2021-11/r001}, {@code r002}, and so on, each whole in itself and never changed. A
 * revision is written beside and moved into place in one step, so that no half revision is ever seen.
 */
public final class Archive {

    private static final String MANIFEST = "manifest.json";
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern REVISION = Pattern.compile("r\\d{3,}");

    private final Path folder;
    private final String programVersion;

    /** In {@code folder}, usually {@code output/archive}. */
    public Archive(Path folder, String programVersion) {
        this.folder = folder;
        this.programVersion = programVersion;
    }

    /** The bytes of {@code file} in the latest revision of {@code month}, if there is one. */
    public Optional<byte[]> findLatest(YearMonth month, String file) throws IOException {
        OptionalInt latest = latest(month);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Path path = revision(month, latest.getAsInt()).resolve(file);
        return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    /** The months it holds, oldest first. */
    public List<YearMonth> months() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> months = Files.list(folder)) {
            return months.map(path -> path.getFileName().toString())
                    .filter(name -> MONTH.matcher(name).matches())
                    .map(YearMonth::parse)
                    .sorted()
                    .toList();
        }
    }

    /**
     * Keeps {@code files} as a new revision of {@code month}, unless the latest holds exactly them.
     *
     * @param asOf the as-of date of the figures
     * @param files all files by their path in the revision, with {@code /}; those on the disk are copied piece by piece
     * @return the number of the revision that now holds them
     */
    public Kept keep(YearMonth month, LocalDate asOf, Map<String, FileContent> files) throws IOException {
        OptionalInt latest = latest(month);
        TreeMap<String, String> sums = new TreeMap<>();
        files.forEach((name, content) -> sums.put(name, content.sha256()));
        Optional<byte[]> manifestBefore = findLatest(month, MANIFEST);
        if (manifestBefore.isPresent()) {
            Manifest before = manifest(revision(month, latest.getAsInt()).resolve(MANIFEST), manifestBefore.get());
            if (before.files().equals(sums) && before.asOf().equals(asOf)) {
                return new Kept(latest.getAsInt(), false);
            }
        }
        int number = latest.orElse(0) + 1;
        Optional<String> previous = manifestBefore.map(Sha256::of);
        Manifest manifest = new Manifest(month, number, asOf, programVersion, previous, sums);
        write(month, number, files, manifest);
        return new Kept(number, true);
    }

    /**
     * What became of a month's files.
     *
     * @param revision the revision that holds them
     * @param isNew whether it was made now
     */
    public record Kept(int revision, boolean isNew) {

        /** {@code r001}. */
        public String name() {
            return Archive.name(revision);
        }
    }

    private void write(YearMonth month, int number, Map<String, FileContent> files, Manifest manifest)
            throws IOException {
        Path beside = AtomicFile.beside(revision(month, number)).normalize();
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
            Files.write(beside.resolve(MANIFEST), manifest.bytes());
            AtomicFile.move(beside, revision(month, number));
        } finally {
            FolderTree.delete(beside);
        }
    }

    private static Manifest manifest(Path file, byte[] bytes) throws IOException {
        try {
            return Manifest.read(bytes);
        } catch (IOException e) {
            throw new DamagedFileException(file, e);
        }
    }

    private OptionalInt latest(YearMonth month) throws IOException {
        Path monthFolder = folder.resolve(month.toString());
        if (!Files.isDirectory(monthFolder)) {
            return OptionalInt.empty();
        }
        try (Stream<Path> revisions = Files.list(monthFolder)) {
            return revisions
                    .map(path -> path.getFileName().toString())
                    .filter(name -> REVISION.matcher(name).matches())
                    .mapToInt(name -> Integer.parseInt(name.substring(1)))
                    .max();
        }
    }

    private Path revision(YearMonth month, int number) {
        return folder.resolve(month.toString()).resolve(name(number));
    }

    private static String name(int revision) {
        return String.format(Locale.ROOT, "r%03d", revision);
    }
}
