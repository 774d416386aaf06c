package kz.esep.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.form.RowKeys;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission;
import kz.esep.intake.SubmissionSheet;
import org.jspecify.annotations.Nullable;

/**
 * Holds a submission against the one before, cell by cell. Rows are found by what tells them apart, wherever they stand; of several
 * with one key the first is held against the first, and so on. Rows that were left out are not known.
 */
final class SubmissionComparison {

    private static final String PASSPORT = "passport";

    private final Submission before;
    private final Submission now;
    private final List<CellChange> changes = new ArrayList<>();

    private SubmissionComparison(Submission before, Submission now) {
        this.before = before;
        this.now = now;
    }

    /** What {@code now} says otherwise than {@code before}, in the order of sheets and rows; rows that are gone stand last. */
    static List<CellChange> of(Submission before, Submission now) {
        SubmissionComparison comparison = new SubmissionComparison(before, now);
        comparison.states();
        for (String sheet : comparison.sheets()) {
            comparison.rows(sheet);
        }
        return comparison.changes;
    }

    private void states() {
        for (String sheet : SubmissionForm.STATED_SHEETS) {
            String old = before.identity().states().getOrDefault(sheet, "");
            String state = now.identity().states().getOrDefault(sheet, "");
            if (!old.equals(state)) {
                changes.add(new CellChange(PASSPORT, 0, sheet, sheet, old, state, CellChange.Kind.CELL));
            }
        }
    }

    private Set<String> sheets() {
        Set<String> sheets = new TreeSet<>(before.sheets().keySet());
        sheets.addAll(now.sheets().keySet());
        return sheets;
    }

    /** A row of a sheet under its key and its place among those with the same one. */
    private record Keyed(String key, int place) {}

    private void rows(String sheet) {
        Map<Keyed, SubmissionSheet.Row> old = keyed(sheet, before.findSheet(sheet));
        Map<Keyed, SubmissionSheet.Row> rows = keyed(sheet, now.findSheet(sheet));
        rows.forEach((key, row) -> {
            SubmissionSheet.Row earlier = old.remove(key);
            if (earlier == null) {
                changes.add(new CellChange(
                        sheet, row.number(), key.key(), "", "", content(row), CellChange.Kind.ROW_ADDED));
            } else {
                cells(sheet, key.key(), earlier, row);
            }
        });
        old.forEach((key, row) -> changes.add(
                new CellChange(sheet, row.number(), key.key(), "", content(row), "", CellChange.Kind.ROW_REMOVED)));
    }

    private static Map<Keyed, SubmissionSheet.Row> keyed(String sheet, Optional<SubmissionSheet> rows) {
        Map<Keyed, SubmissionSheet.Row> keyed = new LinkedHashMap<>();
        if (rows.isPresent()) {
            for (SubmissionSheet.Row row : rows.get().rows()) {
                String key = RowKeys.of(sheet, column -> shown(row.values().get(column)));
                int place = 0;
                while (keyed.putIfAbsent(new Keyed(key, place), row) != null) {
                    place++;
                }
            }
        }
        return keyed;
    }

    private void cells(String sheet, String key, SubmissionSheet.Row old, SubmissionSheet.Row row) {
        Set<String> columns = new TreeSet<>(old.values().keySet());
        columns.addAll(row.values().keySet());
        for (String column : columns) {
            String earlier = shown(old.values().get(column));
            String value = shown(row.values().get(column));
            if (!earlier.equals(value)) {
                changes.add(new CellChange(sheet, row.number(), key, column, earlier, value, CellChange.Kind.CELL));
            }
        }
    }

    private static String content(SubmissionSheet.Row row) {
        List<String> cells = new ArrayList<>();
        for (String column : new TreeSet<>(row.values().keySet())) {
            cells.add(column + "=" + shown(row.values().get(column)));
        }
        return String.join("; ", cells);
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof Boolean answer) {
            return answer ? "yes" : "no";
        }
        return value == null ? "" : value.toString();
    }
}
