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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.FileContent;
import kz.esep.storage.Sha256;

/**
 * The archive of months: {@code 2021-11/r001}, {@code r002}, and so on, each whole in itself and never changed; beside them, in
 * the same way, {@code imported/r001} with figures of earlier periods.
 */
public final class Archive {

    /** The folder of figures of periods before there were workbooks. */
    public static final String IMPORTED = "imported";

    /** Where the documents of a month stand in a revision. */
    public static final String DOCUMENTS = "documents/";

    private static final String FIGURES = "figures.csv";
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private final Path folder;
    private final String programVersion;

    /** In {@code folder}, usually {@code output/archive}. */
    public Archive(Path folder, String programVersion) {
        this.folder = folder;
        this.programVersion = programVersion;
    }

    /** The bytes of {@code file} in the latest revision of {@code month}, if there is one. */
    public Optional<byte[]> findLatest(YearMonth month, String file) throws IOException {
        Revisions revisions = of(month);
        OptionalInt latest = revisions.latest();
        return latest.isEmpty() ? Optional.empty() : revisions.find(latest.getAsInt(), file);
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
        return keep(of(month), Optional.of(month), Optional.of(asOf), files);
    }

    /**
     * Keeps {@code table}, figures of periods of which no workbooks are archived, as a new revision of the imported ones, unless the
     * latest holds exactly it.
     */
    public Kept keepImported(byte[] table) throws IOException {
        return keep(imported(), Optional.empty(), Optional.empty(), Map.of(FIGURES, FileContent.of(table)));
    }

    /** The imported tables, oldest first. */
    public List<byte[]> imports() throws IOException {
        Revisions revisions = imported();
        List<byte[]> tables = new ArrayList<>();
        for (int number : revisions.numbers()) {
            tables.add(revisions
                    .find(number, FIGURES)
                    .orElseThrow(() -> new DamagedFileException(
                            Path.of("archive", IMPORTED, Revisions.name(number), FIGURES), new IOException("absent"))));
        }
        return tables;
    }

    /** The revisions it holds by folder: months from the oldest on, then what was imported. Each list is of {@code r001} and so on. */
    public Map<String, List<String>> revisions() throws IOException {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Map.Entry<String, Revisions> folderOfRevisions : all().entrySet()) {
            names.put(
                    folderOfRevisions.getKey(),
                    folderOfRevisions.getValue().numbers().stream()
                            .map(Revisions::name)
                            .toList());
        }
        return names;
    }

    /**
     * Holds every file of every revision against the sums of its manifest, and every manifest against the one after it. The last
     * manifest of a folder nothing vouches for but itself.
     *
     * @throws IOException if the disk refuses
     */
    public Verification verify() throws IOException {
        Verification verification = new Verification();
        for (Map.Entry<String, Revisions> revisions : all().entrySet()) {
            verification.check(revisions.getKey(), revisions.getValue());
        }
        return verification;
    }

    /** The folders that hold a revision. */
    private Map<String, Revisions> all() throws IOException {
        Map<String, Revisions> folders = new LinkedHashMap<>();
        months().forEach(month -> folders.put(month.toString(), of(month)));
        if (!imported().numbers().isEmpty()) {
            folders.put(IMPORTED, imported());
        }
        return folders;
    }

    private Kept keep(
            Revisions revisions, Optional<YearMonth> month, Optional<LocalDate> asOf, Map<String, FileContent> files)
            throws IOException {
        OptionalInt latest = revisions.latest();
        TreeMap<String, String> sums = new TreeMap<>();
        files.forEach((name, content) -> sums.put(name, content.sha256()));
        Optional<byte[]> manifestBefore =
                latest.isEmpty() ? Optional.empty() : revisions.find(latest.getAsInt(), Revisions.MANIFEST);
        if (manifestBefore.isPresent()) {
            Manifest before = revisions.manifest(latest.getAsInt(), manifestBefore.get());
            if (before.files().equals(sums) && before.asOf().equals(asOf)) {
                return new Kept(latest.getAsInt(), false);
            }
        }
        int number = latest.orElse(0) + 1;
        Optional<String> previous = manifestBefore.map(Sha256::of);
        revisions.write(number, files, new Manifest(month, number, asOf, programVersion, previous, sums));
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
            return Revisions.name(revision);
        }
    }

    private Revisions of(YearMonth month) {
        return new Revisions(folder.resolve(month.toString()));
    }

    private Revisions imported() {
        return new Revisions(folder.resolve(IMPORTED));
    }
}
