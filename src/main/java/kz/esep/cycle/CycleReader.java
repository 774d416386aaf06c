package kz.esep.cycle;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.archive.Archive;
import kz.esep.feedback.FeedbackItem;
import kz.esep.feedback.FeedbackItemsTable;
import kz.esep.history.HistoryReader;
import kz.esep.history.ImportedFigures;
import kz.esep.history.PastMonth;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetReader;
import kz.esep.history.SideSheetRow;
import kz.esep.reference.StateBodies;
import kz.esep.storage.DamagedFileException;

/** Reads what the archive holds of a cycle. */
public final class CycleReader {

    private final Archive archive;
    private final StateBodies bodies;

    /** Reads {@code archive}, with the bodies by which archived names are read. */
    public CycleReader(Archive archive, StateBodies bodies) {
        this.archive = archive;
        this.bodies = bodies;
    }

    /**
     * All of {@code cycle}.
     *
     * @throws DamagedFileException if a table of the archive cannot be read any more
     * @throws IOException if the disk refuses
     */
    public CycleMaterial read(Cycle cycle) throws IOException {
        HistoryReader history = new HistoryReader(archive);
        SideSheetReader sheets = new SideSheetReader(history);
        Set<YearMonth> archived = new HashSet<>(history.months());
        Map<SideSheet, List<SideSheetRow>> rows = new EnumMap<>(SideSheet.class);
        TreeMap<YearMonth, PastMonth> months = new TreeMap<>();
        Map<YearMonth, List<FeedbackItem>> feedback = new TreeMap<>();
        for (YearMonth month : cycle.months()) {
            if (archived.contains(month)) {
                for (SideSheet sheet : SideSheet.values()) {
                    rows.computeIfAbsent(sheet, key -> new ArrayList<>()).addAll(sheets.rows(sheet, month));
                }
                history.month(month).ifPresent(figures -> months.put(month, figures));
                history.read(month, FeedbackItemsTable.ARCHIVED, table -> FeedbackItemsTable.read(table, bodies))
                        .filter(items -> !items.isEmpty())
                        .ifPresent(items -> feedback.put(month, items));
            }
        }
        return new CycleMaterial(cycle, rows, months, feedback, ImportedFigures.read(archive));
    }
}
