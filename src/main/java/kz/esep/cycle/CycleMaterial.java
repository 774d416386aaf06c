package kz.esep.cycle;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.esep.feedback.FeedbackItem;
import kz.esep.history.ImportedFigures;
import kz.esep.history.PastMonth;
import kz.esep.history.SideSheet;
import kz.esep.history.SideSheetRow;

/**
 * What the archive holds of a cycle.
 *
 * @param cycle the years
 * @param rows the rows of each side sheet, months first to last, regions and rows in the order of the month
 * @param months the figures of archived months
 * @param feedback the items of feedback of archived months
 * @param imported figures that were imported
 */
public record CycleMaterial(
        Cycle cycle,
        Map<SideSheet, List<SideSheetRow>> rows,
        NavigableMap<YearMonth, PastMonth> months,
        Map<YearMonth, List<FeedbackItem>> feedback,
        ImportedFigures imported) {

    public CycleMaterial {
        rows = new EnumMap<>(rows);
        months = new TreeMap<>(months);
        feedback = new TreeMap<>(feedback);
    }

    /** Whether nothing of it is archived, and nothing was imported for a year of it. */
    public boolean isEmpty() {
        return months.isEmpty()
                && rows.values().stream().allMatch(List::isEmpty)
                && cycle.years().stream().noneMatch(imported::knows);
    }

    /** The rows of {@code sheet}. */
    List<SideSheetRow> rows(SideSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }
}
