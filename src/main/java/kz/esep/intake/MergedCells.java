package kz.esep.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.SheetContent;

/**
 * The cells that a merged range covers. A range has one value, and it belongs to its top left cell; what a person sees
 * in the others was typed for one of them only.
 */
final class MergedCells {

    private final List<CellRange> filled;

    private MergedCells(List<CellRange> filled) {
        this.filled = filled;
    }

    /** The merged ranges of {@code content} that hold a value. */
    static MergedCells of(SheetContent content) {
        if (content.layout().merged().isEmpty()) {
            return new MergedCells(List.of());
        }
        Map<Integer, Set<Integer>> columnsByRow = new LinkedHashMap<>();
        for (SheetContent.Row row : content.rows()) {
            Set<Integer> columns = new HashSet<>();
            row.cells().stream().filter(cell -> !FoundSheet.isBlank(cell)).forEach(cell -> columns.add(cell.column()));
            columnsByRow.put(row.number(), columns);
        }
        return new MergedCells(content.layout().merged().stream()
                .filter(range ->
                        columnsByRow.getOrDefault(range.firstRow(), Set.of()).contains(range.firstColumn()))
                .toList());
    }

    /** The ranges that cover cells of the row {@code number}, by the columns (from 0) they cover. */
    Map<Integer, CellRange> covering(int number) {
        Map<Integer, CellRange> covered = new LinkedHashMap<>();
        for (CellRange range : filled) {
            if (number < range.firstRow() || number > range.lastRow()) {
                continue;
            }
            int first = number == range.firstRow() ? range.firstColumn() + 1 : range.firstColumn();
            for (int column = first; column <= range.lastColumn(); column++) {
                covered.put(column, range);
            }
        }
        return covered;
    }
}
