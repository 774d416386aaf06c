package kz.esep.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * What a sheet does with its cells, as far as it can mislead a person about what is read.
 *
 * @param hiddenColumns columns (from 0) that are not shown
 * @param filtered whether a filter stands on the sheet
 * @param merged ranges shown as one cell; only the top left one holds a value
 * @param validations what the sheet checks while a person types
 * @param locked whether the sheet is protected
 */
public record SheetLayout(
        Set<Integer> hiddenColumns,
        boolean filtered,
        List<CellRange> merged,
        List<Validation> validations,
        boolean locked) {

    /** A sheet that only has cells. */
    public static final SheetLayout PLAIN = new SheetLayout(Set.of(), false, List.of(), List.of(), false);

    public SheetLayout {
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
        validations = List.copyOf(validations);
    }

    /**
     * A rule for typing.
     *
     * @param type {@code list}, {@code date}, {@code whole} and so on, as the file says it
     * @param source the first formula: a dropdown's range
     * @param ranges the cells it holds for
     */
    public record Validation(String type, String source, List<CellRange> ranges) {

        public Validation {
            ranges = List.copyOf(ranges);
        }
    }
}
