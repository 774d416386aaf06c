package kz.esep.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.FileContent;

/**
 * The archive of months: {@code 2021-11/r001}, {@code r002}, and so on, each whole in itself and never changed; beside them, in
 * the same way, {@code a001} with what arrived after the month was closed, and {@code imported/r001} with figures of earlier periods.
 * The chain, {@code chain.csv}, names all of it. Writing needs the lock of the output folder.
 */
public final class Archive {

    /** The folder of figures of periods before there were workbooks. */
    public static final String IMPORTED = "imported";

    /** The folder of files that belong to no month of which there is a revision. */
    public static final String UNASSIGNED = "unassigned";

    /** Where the documents of a month stand in a revision. */
    public static final String DOCUMENTS = "documents/";

    private static final String FIGURES = "figures.csv";

    private static final String FOLDER = "archive";
    private static final int LOOKS_MOST = 3;

    private final Store store;
    private final String programVersion;

    /** The folder of the archive in {@code output}. */
    public static Path in(Path output) {
        return output.resolve(FOLDER);
    }

    /** The file in {@code output} to which every act on the archive adds a line. */
    public static Path chainIn(Path output) {
        return in(output).resolve(Chain.FILE);
    }

    /** In {@code folder}, usually that {@linkplain #in in the output folder}. */
    public Archive(Path folder, String programVersion) {
        this.store = new Store(folder);
        this.programVersion = programVersion;
    }

    /**
     * Ends what a program that was killed had begun, and looks anew at what others wrote meanwhile. To be called before anything is
     * written.
     *
     * @throws DamagedFileException if the chain is not as it was written
     */
    public void finishInterrupted() throws IOException {
        store.finish();
    }

    /** The bytes of {@code file} in the latest revision of {@code month}, if there is one. */
    public Optional<byte[]> findLatest(YearMonth month, String file) throws IOException {
        Optional<ChainEntry> latest = latest(month.toString());
        return latest.isEmpty()
                ? Optional.empty()
                : store.revisions(month.toString()).find(latest.get().name(), file);
    }

    /** The latest revision that stands in its place: of one that is not moved yet the one before speaks. */
    private Optional<ChainEntry> latest(String folder) throws IOException {
        Revisions revisions = store.revisions(folder);
        List<ChainEntry> all = store.chain().revisions(folder);
        for (int index = all.size() - 1; index >= 0; index--) {
            ChainEntry entry = all.get(index);
            if (Files.isDirectory(revisions.path(entry.name()))) {
                return Optional.of(entry);
            }
            if (!revisions.waits(entry.name(), entry.manifest())) {
                throw new DamagedFileException(revisions.path(entry.name()), new IOException("absent"));
            }
        }
        return Optional.empty();
    }

    /** The months of which it holds revisions, oldest first. */
    public List<YearMonth> months() throws IOException {
        Chain chain = store.chain();
        return chain.folders().stream()
                .filter(folder ->
                        !folder.equals(IMPORTED) && !chain.revisions(folder).isEmpty())
                .map(YearMonth::parse)
                .sorted()
                .toList();
    }

    /** What it holds of {@code month}. */
    public ArchivedMonth month(YearMonth month) throws IOException {
        return new ArchivedMonth(store, month.toString());
    }

    /** The imported figures. */
    public ArchivedMonth imported() {
        return new ArchivedMonth(store, IMPORTED);
    }

    /** What came and belongs to no month: it lies where of months lies what arrived after closing. */
    public ArchivedMonth unassigned() {
        return new ArchivedMonth(store, UNASSIGNED);
    }

    /** Whether {@code month} is closed: it takes no revision. */
    public boolean isClosed(YearMonth month) throws IOException {
        return month(month).isClosed();
    }

    /**
     * What became of files that were to be kept.
     *
     * @param name of what holds them now, {@code r001}
     * @param isNew whether it was made now
     * @param reasons why it came, with each cause what it is about
     */
    public record Kept(String name, boolean isNew, Map<Cause, String> reasons) {

        public Kept {
            reasons = Map.copyOf(reasons);
        }
    }

    /**
     * Keeps {@code files} as a new revision of {@code month}, unless the latest holds exactly them for the same as-of date.
     *
     * @param circumstances what they rest on besides
     * @param files all files by their path in the revision, with {@code /}; those on the disk are copied piece by piece
     * @throws IllegalStateException if the month is closed
     */
    public Kept keep(YearMonth month, Circumstances circumstances, Map<String, FileContent> files) throws IOException {
        ArchivedMonth before = month(month);
        if (before.isClosed()) {
            throw new IllegalStateException(month + " is closed");
        }
        return keep(month.toString(), Optional.of(month), circumstances, files, before.reopenedBecause());
    }

    /**
     * Keeps {@code table}, figures of periods of which no workbooks are archived, as a new revision of the imported ones, unless the
     * latest holds exactly it.
     */
    public Kept keepImported(byte[] table) throws IOException {
        return keep(
                IMPORTED,
                Optional.empty(),
                Circumstances.NONE,
                Map.of(FIGURES, FileContent.of(table)),
                Optional.empty());
    }

    private Kept keep(
            String folder,
            Optional<YearMonth> month,
            Circumstances circumstances,
            Map<String, FileContent> files,
            Optional<String> reopened)
            throws IOException {
        Optional<ChainEntry> latest = latest(folder);
        Optional<Manifest> before = latest.isEmpty()
                ? Optional.empty()
                : Optional.of(store.revisions(folder).manifest(latest.get().name()));
        NavigableMap<String, String> sums = sums(files);
        if (before.isPresent()
                && before.get().files().equals(sums)
                && before.get().circumstances().asOf().equals(circumstances.asOf())) {
            return new Kept(latest.orElseThrow().name(), false, before.get().reasons());
        }
        int number = latest.map(ChainEntry::number).orElse(0) + 1;
        Manifest bare = new Manifest(
                month, number, programVersion, latest.map(ChainEntry::manifest), circumstances, Map.of(), sums, true);
        Map<Cause, String> reasons = Reasons.of(before, bare, reopened);
        String name = Revisions.name(Revisions.REVISION, number);
        store.put(folder, name, files, bare.because(reasons));
        return new Kept(name, true, reasons);
    }

    private static NavigableMap<String, String> sums(Map<String, FileContent> files) {
        NavigableMap<String, String> sums = new TreeMap<>();
        files.forEach((name, content) -> sums.put(name, content.sha256()));
        return sums;
    }

    /**
     * Keeps {@code files}, which arrived after {@code month} was closed: they change nothing of it.
     *
     * @return its name, {@code a001}
     */
    public String keepAfterClosing(YearMonth month, Map<String, FileContent> files) throws IOException {
        return keepAside(month.toString(), Optional.of(month), files);
    }

    /**
     * Keeps {@code files}, which belong to no month.
     *
     * @return its name, {@code a001}
     */
    public String keepUnassigned(Map<String, FileContent> files) throws IOException {
        return keepAside(UNASSIGNED, Optional.empty(), files);
    }

    private String keepAside(String folder, Optional<YearMonth> month, Map<String, FileContent> files)
            throws IOException {
        Optional<ChainEntry> latest = store.chain().latest(folder, Revisions.AFTER_CLOSING);
        int number = latest.map(ChainEntry::number).orElse(0) + 1;
        String name = Revisions.name(Revisions.AFTER_CLOSING, number);
        store.put(
                folder,
                name,
                files,
                new Manifest(
                        month,
                        number,
                        programVersion,
                        latest.map(ChainEntry::manifest),
                        Circumstances.NONE,
                        Map.of(),
                        sums(files),
                        true));
        return name;
    }

    /**
     * Closes {@code month} with its latest revision.
     *
     * @param on the day
     * @throws IllegalStateException if it is closed or holds no revision
     */
    public void close(YearMonth month, LocalDate on) throws IOException {
        if (isClosed(month)) {
            throw new IllegalStateException(month + " is closed");
        }
        ChainEntry latest = latest(month.toString()).orElseThrow(IllegalStateException::new);
        enter(ChainEntry.Act.CLOSED, latest, on, "");
    }

    /**
     * Opens {@code month} again: its next revision will say {@code reason}.
     *
     * @param on the day
     * @throws IllegalStateException if it is not closed
     */
    public void reopen(YearMonth month, LocalDate on, String reason) throws IOException {
        if (!isClosed(month)) {
            throw new IllegalStateException(month + " is open");
        }
        enter(ChainEntry.Act.REOPENED, latest(month.toString()).orElseThrow(), on, reason);
    }

    private void enter(ChainEntry.Act act, ChainEntry latest, LocalDate on, String reason) throws IOException {
        store.enter(new ChainEntry(act, latest.folder(), latest.name(), latest.manifest(), Optional.of(on), reason));
    }

    /** The imported tables, oldest first. */
    public List<byte[]> imports() throws IOException {
        Revisions revisions = store.revisions(IMPORTED);
        List<byte[]> tables = new ArrayList<>();
        for (ChainEntry entry : store.chain().revisions(IMPORTED)) {
            Optional<byte[]> table = revisions.find(entry.name(), FIGURES);
            if (table.isPresent()) {
                tables.add(table.get());
            } else if (!revisions.waits(entry.name(), entry.manifest())) {
                throw new DamagedFileException(
                        Path.of("archive", IMPORTED, entry.name(), FIGURES), new IOException("absent"));
            }
        }
        return tables;
    }

    /** The latest revision of each month before {@code month}. */
    public Map<String, String> monthsBefore(YearMonth month) throws IOException {
        Map<String, String> latest = new LinkedHashMap<>();
        for (YearMonth earlier : months()) {
            if (earlier.isBefore(month)) {
                latest(earlier.toString()).ifPresent(entry -> latest.put(earlier.toString(), entry.name()));
            }
        }
        return latest;
    }

    /**
     * Makes {@code target}, a folder that is not there, an archive of {@code revisions} of this one; it knows nothing of the others.
     *
     * @param revisions by folder
     * @param month the month of which it knows also when it was closed and opened again
     * @param until the revision of that month before which the copy ends
     * @throws DamagedFileException if a file of them is not as it was put there
     * @throws IOException if the disk refuses
     */
    public void copyTo(Path target, Map<String, List<String>> revisions, YearMonth month, String until)
            throws IOException {
        new ArchiveCopy(store).make(target, revisions, month.toString(), until);
    }

    /**
     * Holds everything that lies in the archive against the chain and the manifests it names.
     *
     * @throws IOException if the disk refuses
     */
    public Verification verify() throws IOException {
        Verification verification = new Verification(store).checked();
        // What another process put in meanwhile is no damage.
        for (int again = 0; again < LOOKS_MOST && !verification.findings().isEmpty() && store.hasChanged(); again++) {
            store.forget();
            verification = new Verification(store).checked();
        }
        return verification;
    }

    /** What stands for all that was ever put into the archive: whoever noted it can tell later whether anything of that was taken away. Empty of an archive without a chain. */
    public Optional<String> seal() throws IOException {
        List<String> sums = store.chain().sums();
        boolean written = Files.exists(store.root().resolve(Chain.FILE));
        return written && !sums.isEmpty() ? Optional.of(sums.get(sums.size() - 1)) : Optional.empty();
    }

    /** Whether the archive is the one of which {@code seal} was noted, with what came since. */
    public boolean hasGrownFrom(String seal) throws IOException {
        return store.chain().sums().contains(seal);
    }
}
