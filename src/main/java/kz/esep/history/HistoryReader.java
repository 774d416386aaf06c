package kz.esep.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.archive.Archive;
import kz.esep.hearings.CountCode;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import kz.esep.storage.DamagedFileException;

/**
 * Reads what is archived of months, for everybody in a run who asks: each month's figures and hearings once. A reader
 * serves one run, which takes its months from the oldest on: a month is read when it has been kept.
 */
public final class HistoryReader {

    private static final String TOTALS = "data/totals.csv";

    private final Archive archive;
    private final Map<YearMonth, Optional<PastMonth>> read = new HashMap<>();

    /** Reads {@code archive}, which may be empty. */
    public HistoryReader(Archive archive) {
        this.archive = archive;
    }

    /**
     * The history of {@code month}.
     *
     * @throws DamagedFileException if a table of the archive cannot be read any more
     * @throws IOException if the disk refuses
     */
    public History before(YearMonth month) throws IOException {
        List<PastMonth> months = new ArrayList<>();
        for (int back = 1; back <= History.MONTHS_READ; back++) {
            YearMonth past = month.minusMonths(back);
            if (!read.containsKey(past)) {
                read.put(past, month(past));
            }
            read.getOrDefault(past, Optional.empty()).ifPresent(months::add);
        }
        return new History(month, months);
    }

    /** The months that are archived, oldest first. */
    public List<YearMonth> months() throws IOException {
        return archive.months();
    }

    /** The bytes of {@code file} in the latest revision of {@code month}, if there is one. */
    public Optional<byte[]> find(YearMonth month, String file) throws IOException {
        return archive.findLatest(month, file);
    }

    /** Makes something of an archived table. */
    @FunctionalInterface
    public interface Reading<T> {
        /** What {@code table} says. */
        T of(byte[] table) throws CsvException;
    }

    /**
     * What {@code reading} makes of {@code file} in the latest revision of {@code month}, if there is one.
     *
     * @throws DamagedFileException if the table cannot be read any more
     * @throws IOException if the disk refuses
     */
    public <T> Optional<T> read(YearMonth month, String file, Reading<T> reading) throws IOException {
        Optional<byte[]> table = find(month, file);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(table.get()));
        } catch (CsvException | DateTimeException | IllegalArgumentException e) {
            throw damaged(month, file, e);
        }
    }

    /**
     * The figures of {@code month}, if it is archived.
     *
     * @throws DamagedFileException if a table of the archive cannot be read any more
     * @throws IOException if the disk refuses
     */
    public Optional<PastMonth> month(YearMonth month) throws IOException {
        Optional<byte[]> totals = find(month, TOTALS);
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        Map<RegionCode, Map<CountCode, Integer>> counts = new HashMap<>();
        try {
            for (CsvTable.Row row : CsvTable.read(totals.get()).rows()) {
                if (!row.get("count").isEmpty()) {
                    counts.computeIfAbsent(new RegionCode(row.get("region")), region -> new HashMap<>())
                            .put(new CountCode(row.get("code")), Integer.valueOf(row.get("count")));
                }
            }
        } catch (CsvException | NumberFormatException e) {
            throw damaged(month, TOTALS, e);
        }
        Optional<byte[]> hearings = find(month, HearingsTable.FILE);
        try {
            return Optional.of(
                    hearings.isPresent()
                            ? PastMonth.of(month, counts, HearingsTable.read(month, hearings.get()))
                            : PastMonth.ofFigures(month, counts));
        } catch (CsvException | DateTimeException | IllegalArgumentException e) {
            throw damaged(month, HearingsTable.FILE, e);
        }
    }

    private static DamagedFileException damaged(YearMonth month, String file, Exception cause) {
        return new DamagedFileException(Path.of("archive", month.toString(), file), cause);
    }
}
