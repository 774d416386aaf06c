package kz.esep.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.esep.storage.CsvException;
import kz.esep.storage.DamagedFileException;

/** Reads what the archive holds of {@link SideSheet}s. */
public final class SideSheetReader {

    private final HistoryReader archive;

    /** Reads by {@code archive}. */
    public SideSheetReader(HistoryReader archive) {
        this.archive = archive;
    }

    /**
     * The rows of {@code sheet} in the latest revision of {@code month}, in the order of regions and rows; none where nobody filled
     * the sheet or the month is not archived.
     *
     * @throws DamagedFileException if the table cannot be read any more
     * @throws IOException if the disk refuses
     */
    public List<SideSheetRow> rows(SideSheet sheet, YearMonth month) throws IOException {
        Optional<byte[]> table = archive.find(month, sheet.file());
        if (table.isEmpty()) {
            return List.of();
        }
        try {
            return SideSheetTables.read(table.get());
        } catch (CsvException | DateTimeException | IllegalArgumentException e) {
            throw new DamagedFileException(Path.of("archive", month.toString(), sheet.file()), e);
        }
    }
}
