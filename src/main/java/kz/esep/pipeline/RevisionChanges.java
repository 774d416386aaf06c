package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.archive.Archive;
import kz.esep.archive.ArchivedMonth;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import kz.esep.storage.DamagedFileException;
import kz.esep.storage.FormulaGuard;

/**
 * {@code revision-changes.csv} of a month that was closed once: its figures held, cell by cell, against those of the revision with which
 * it was last closed.
 */
final class RevisionChanges {

    /** Its name in the month's folder. */
    static final String FILE = "revision-changes.csv";

    /** The tables of published figures: what tells their lines apart, and the cells that hold figures. */
    private static final Map<String, Cells> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("totals.csv", new Cells(List.of("region", "code"), List.of("count", "declared")));
        TABLES.put("feedback.csv", new Cells(List.of("region", "body"), List.of("b", "c", "e", "g", "published", "f")));
    }

    private final Archive archive;

    RevisionChanges(Archive archive) {
        this.archive = archive;
    }

    /**
     * The table.
     *
     * @param changed how many figures it lists
     */
    record Table(CsvDocument csv, int changed) {}

    private record Cells(List<String> keys, List<String> figures) {}

    private record Cell(String region, String of, String figure) {}

    /**
     * The figures that are other ones; none where no figure is another one, or the month was never closed.
     *
     * @param files what the month's folder is to hold
     */
    Optional<Table> of(YearMonth month, Map<String, byte[]> files) throws IOException {
        ArchivedMonth kept = archive.month(month);
        Optional<String> published = kept.published();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        int changed = 0;
        CsvDocument csv = new CsvDocument("month", "table", "region", "code", "figure", "old", "new", "published");
        for (Map.Entry<String, Cells> table : TABLES.entrySet()) {
            String name = table.getKey();
            Path path = Path.of("archive", month.toString(), published.get(), "data", name);
            Map<Cell, String> old = read(kept.find(published.get(), "data/" + name), table.getValue(), path);
            Map<Cell, String> now = read(Optional.ofNullable(files.get(name)), table.getValue(), Path.of(name));
            Set<Cell> cells = new LinkedHashSet<>(now.keySet());
            cells.addAll(old.keySet());
            for (Cell cell : cells) {
                String before = old.getOrDefault(cell, "");
                String after = now.getOrDefault(cell, "");
                if (!before.equals(after)) {
                    changed++;
                    csv.row(month, name, cell.region(), cell.of(), cell.figure(), before, after, published.get());
                }
            }
        }
        return changed == 0 ? Optional.empty() : Optional.of(new Table(csv, changed));
    }

    private static Map<Cell, String> read(Optional<byte[]> table, Cells cells, Path name) throws IOException {
        Map<Cell, String> read = new LinkedHashMap<>();
        if (table.isEmpty()) {
            return read;
        }
        try {
            for (CsvTable.Row row : CsvTable.read(table.get()).rows()) {
                for (String figure : cells.figures()) {
                    read.put(
                            new Cell(
                                    row.get(cells.keys().get(0)),
                                    FormulaGuard.unguarded(row.get(cells.keys().get(1))),
                                    figure),
                            row.get(figure));
                }
            }
            return read;
        } catch (CsvException e) {
            throw new DamagedFileException(name, e);
        }
    }
}
