package kz.esep.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kz.esep.archive.Archive;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/**
 * The tables of one month: of its latest revision or, where the month is not archived, of its folder. One that is damaged or
 * absent is empty, and its name is remembered: a page can be made of the others.
 */
final class KeptTables {

    /** The table of what was received grows in the month's folder when a closed month takes no more revisions. */
    static final String RECEIPTS = "receipts.csv";

    private final Archive archive;
    private final Path folder;
    private final YearMonth month;
    private final boolean isArchived;
    private final Set<String> unreadable = new TreeSet<>();

    /** Those of {@code month}, whose folder in {@code output} may be absent. */
    KeptTables(Archive archive, Path output, YearMonth month, boolean isArchived) {
        this.archive = archive;
        this.folder = output.resolve(month.toString());
        this.month = month;
        this.isArchived = isArchived;
    }

    /**
     * What {@code make} makes of each line of {@code file}.
     *
     * @param columns the columns it needs; a table without one of them is damaged
     */
    <T> List<T> read(String file, List<String> columns, Function<CsvTable.Row, T> make) {
        try {
            Optional<byte[]> bytes = bytes(file);
            if (bytes.isPresent()) {
                CsvTable table = CsvTable.read(bytes.get());
                if (table.columns().containsAll(columns)) {
                    List<T> made = new ArrayList<>();
                    table.rows().forEach(row -> made.add(make.apply(row)));
                    return made;
                }
            }
        } catch (CsvException | IOException | DateTimeException | IllegalArgumentException e) {
            // said below, as of a table that is not there
        }
        unreadable.add(file);
        return List.of();
    }

    /** Whether {@code file} lies in the month's folder or, where the month is archived, in its latest revision. */
    boolean has(String file) {
        try {
            return bytes(file).isPresent();
        } catch (IOException e) {
            return true; // reading it will tell
        }
    }

    private Optional<byte[]> bytes(String file) throws IOException {
        Path path = folder.resolve(file);
        boolean isInFolder = Files.isRegularFile(path);
        if (isArchived && !(isInFolder && file.equals(RECEIPTS))) {
            return archive.findLatest(month, "data/" + file);
        }
        return isInFolder ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    /** Whether the month has any table at all. */
    boolean isReported() {
        return isArchived || Files.isRegularFile(folder.resolve("totals.csv"));
    }

    /** The folder of the month's revisions beside its own; empty where it is not archived. */
    String archiveAddress() {
        return isArchived ? DocumentLink.address("../archive/" + month + "/") : "";
    }

    /** The names of those that could not be read. */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }
}
