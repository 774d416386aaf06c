package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.archive.Archive;
import kz.esep.archive.ArchivedMonth;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.letters.LetterRegister;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.FolderTree;

/**
 * Brings a revision back: a folder becomes a home with what the run had before it that made the revision, so that a run there makes it
 * anew, byte for byte.
 */
public final class MonthRestoring {

    /** What lay in the drop folder and was no file that is kept: an empty file or a folder of its name says as much. */
    private static final String OTHER_KIND = "F003";

    private static final String NAMED_FOLDER = "F011";

    private static final String TEMPLATES = "templates/";

    private final Archive archive;

    /** Out of {@code archive}, which is only read. */
    public MonthRestoring(Archive archive) {
        this.archive = archive;
    }

    /**
     * What was brought back.
     *
     * @param revision the revision
     * @param files how many files
     * @param lacking what was in the drop folder then and cannot be brought back, for its bytes were never read
     */
    public record Result(ArchivedMonth.Revision revision, int files, List<String> lacking) {

        public Result {
            lacking = List.copyOf(lacking);
        }
    }

    /**
     * Whether {@code target} can become a home: there is nothing there, and it is in none of {@code taken}: what is restored into a drop
     * folder would be received.
     */
    public static boolean isFree(Path target, List<Path> taken) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        if (taken.stream()
                .anyMatch(folder -> whole.startsWith(folder.toAbsolutePath().normalize()))) {
            return false;
        }
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> all = Files.list(target)) {
            return all.findAny().isEmpty();
        }
    }

    /**
     * Makes {@code target} a home.
     *
     * @param number the revision; the latest when empty
     * @return nothing where there is no such revision
     * @throws kz.esep.storage.DamagedFileException if a file that is needed is not as it was put into the archive; then nothing is made
     * @throws IOException if the disk refuses
     */
    public Optional<Result> restore(YearMonth month, Optional<String> number, Path target) throws IOException {
        ArchivedMonth kept = archive.month(month);
        List<ArchivedMonth.Revision> revisions = kept.revisions();
        String name = number.orElse(
                revisions.isEmpty() ? "" : revisions.get(revisions.size() - 1).name());
        List<ArchivedMonth.Revision> before = new ArrayList<>();
        for (ArchivedMonth.Revision revision : revisions) {
            if (revision.name().equals(name)) {
                return Optional.of(restore(month, kept, revision, before, target));
            }
            before.add(revision);
        }
        return Optional.empty();
    }

    private Result restore(
            YearMonth month,
            ArchivedMonth kept,
            ArchivedMonth.Revision revision,
            List<ArchivedMonth.Revision> before,
            Path target)
            throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        Files.createDirectories(whole.getParent());
        Path beside = AtomicFile.beside(whole);
        FolderTree.delete(beside);
        try {
            Home home = new Home(beside);
            files(kept, revision, home);
            List<String> lacking = lacking(revision, home);
            Map<String, List<String>> others = new HashMap<>();
            Map<String, String> earlier =
                    revision.isChained() ? revision.circumstances().earlierMonths() : archive.monthsBefore(month);
            earlier.forEach((one, latest) -> others.put(one, List.of(latest)));
            others.put(
                    month.toString(),
                    before.stream().map(ArchivedMonth.Revision::name).toList());
            archive.copyTo(home.path("output/archive"), others, month, revision.name());
            register(kept, revision, earlier, home);
            Files.createDirectories(home.path("input"));
            Files.deleteIfExists(whole);
            AtomicFile.move(beside, whole);
            return new Result(revision, home.written, lacking);
        } finally {
            FolderTree.delete(beside);
        }
    }

    /** What was received, the templates and tables, and when files arrived. */
    private static void files(ArchivedMonth kept, ArchivedMonth.Revision revision, Home home) throws IOException {
        Map<String, String> receivedAs = revision.circumstances().receivedAs();
        for (String file : revision.files().keySet()) {
            if (file.startsWith(MonthSources.FOLDER)) {
                String name = file.substring(MonthSources.FOLDER.length());
                home.copy(kept.sound(revision, file), "input/" + receivedAs.getOrDefault(name, name));
            } else if (file.startsWith(TEMPLATES)) {
                home.copy(kept.sound(revision, file), file);
            } else if (file.equals(ArrivalJournal.ARCHIVED)) {
                home.copy(kept.sound(revision, file), "output/" + ArrivalJournal.FILE);
            }
        }
        for (Map.Entry<String, String> copy : revision.circumstances().copies().entrySet()) {
            home.copy(kept.sound(revision, MonthSources.FOLDER + copy.getValue()), "input/" + copy.getKey());
        }
    }

    private static List<String> lacking(ArchivedMonth.Revision revision, Home home) throws IOException {
        List<String> lacking = new ArrayList<>();
        for (Map.Entry<String, String> absent :
                revision.circumstances().notKept().entrySet()) {
            Path path = home.path("input/" + absent.getKey());
            if (absent.getValue().equals(NAMED_FOLDER)) {
                Files.createDirectories(path);
            } else if (absent.getValue().equals(OTHER_KIND)) {
                Files.createDirectories(path.getParent());
                Files.createFile(path);
            } else {
                lacking.add(absent.getKey() + " (" + absent.getValue() + ")");
            }
        }
        return lacking;
    }

    /** The register of letters: the lines of the earlier months as they were then, and those of the month. */
    private void register(ArchivedMonth kept, ArchivedMonth.Revision revision, Map<String, String> earlier, Home home)
            throws IOException {
        List<byte[]> tables = new ArrayList<>();
        for (Map.Entry<String, String> other : earlier.entrySet()) {
            archive.month(YearMonth.parse(other.getKey()))
                    .find(other.getValue(), LetterRegister.ARCHIVED)
                    .ifPresent(tables::add);
        }
        kept.find(revision.name(), LetterRegister.ARCHIVED).ifPresent(tables::add);
        if (!tables.isEmpty()) {
            Files.write(home.path("output/" + LetterRegister.FILE), CsvDocument.joined(tables));
        }
    }

    /** The home being made. */
    private static final class Home {

        private final Path root;
        private int written;

        Home(Path root) {
            this.root = root.normalize();
        }

        /** A path inside it, whatever names archived files bear. */
        Path path(String name) throws IOException {
            Path path = root.resolve(name).normalize();
            if (!path.startsWith(root)) {
                throw new IOException("Not a path inside the folder: " + name);
            }
            return path;
        }

        void copy(Path file, String name) throws IOException {
            Path path = path(name);
            Files.createDirectories(path.getParent());
            Files.copy(file, path);
            written++;
        }
    }
}
