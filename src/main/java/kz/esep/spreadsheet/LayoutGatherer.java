package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what a sheet part says of its layout. */
final class LayoutGatherer {

    private static final int LAST_COLUMN_OF_ALL = 16_383;

    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<SheetLayout.Validation> validations = new ArrayList<>();
    private boolean filtered;
    private boolean locked;

    /** Columns from {@code first} to {@code last}, both from 1, are not shown. */
    void hideColumns(int first, int last) {
        for (int column = Math.max(1, first); column <= Math.min(last, LAST_COLUMN_OF_ALL + 1); column++) {
            hiddenColumns.add(column - 1);
        }
    }

    void filter() {
        filtered = true;
    }

    void lock() {
        locked = true;
    }

    void merge(String range) {
        CellRange.of(range).ifPresent(merged::add);
    }

    /** A rule for typing in {@code ranges}, addresses with spaces between. */
    void validate(String type, String source, String ranges) {
        List<CellRange> cells = new ArrayList<>();
        for (String range : ranges.strip().split("\\s+", -1)) {
            CellRange.of(range).ifPresent(cells::add);
        }
        validations.add(new SheetLayout.Validation(type, source, cells));
    }

    SheetLayout layout() {
        return new SheetLayout(hiddenColumns, filtered, merged, validations, locked);
    }
}
