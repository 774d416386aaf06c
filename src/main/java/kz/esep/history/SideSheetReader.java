package kz.esep.history;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
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
        return archive.read(month, sheet.file(), SideSheetTables::read).orElse(List.of());
    }
}
