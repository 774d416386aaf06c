package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.finding.FindingCode;

/** Keeps the filled cells of one sheet as rows, each in its place whatever the order of the file. */
final class RowGatherer implements CellSink {

    /** More filled cells than twenty offices could type in a year. */
    private static final int CELLS_MOST = 4_000_000;

    private final List<SheetContent.Row> rows = new ArrayList<>();
    private final Map<Integer, List<SheetContent.Cell>> scattered = new TreeMap<>();
    private final Set<Integer> hiddenAgain = new HashSet<>();
    private List<SheetContent.Cell> cells = new ArrayList<>();
    private int number;
    private boolean hidden;
    private boolean ordered = true;
    private int count;

    @Override
    public void row(int nextNumber, boolean isHidden) {
        closeRow();
        ordered &= nextNumber > number;
        number = nextNumber;
        hidden = isHidden;
    }

    @Override
    public void cell(CurrentCell cell) throws UnreadableWorkbookException {
        if (++count > CELLS_MOST) {
            throw new UnreadableWorkbookException(FindingCode.Z009, String.valueOf(CELLS_MOST));
        }
        cells.add(new SheetContent.Cell(
                cell.column, cell.value(), cell.formula, cell.isStruck(), cell.format(), cell.sharedFrom));
    }

    private void closeRow() {
        if (!cells.isEmpty()) {
            rows.add(new SheetContent.Row(number, hidden, joined(cells)));
            cells = new ArrayList<>();
        }
    }

    /** The rows by number. */
    List<SheetContent.Row> rows() {
        closeRow();
        if (ordered) {
            return rows;
        }
        for (SheetContent.Row row : rows) {
            scattered.computeIfAbsent(row.number(), key -> new ArrayList<>()).addAll(row.cells());
            if (row.hidden()) {
                hiddenAgain.add(row.number());
            }
        }
        List<SheetContent.Row> result = new ArrayList<>(scattered.size());
        scattered.forEach(
                (key, found) -> result.add(new SheetContent.Row(key, hiddenAgain.contains(key), joined(found))));
        return result;
    }

    /** The cells of one row from left to right, those under one address made one. */
    private static List<SheetContent.Cell> joined(List<SheetContent.Cell> found) {
        boolean ascending = true;
        for (int index = 1; index < found.size(); index++) {
            ascending &= found.get(index - 1).column() < found.get(index).column();
        }
        if (ascending) {
            return found;
        }
        found.sort(Comparator.comparingInt(SheetContent.Cell::column));
        List<SheetContent.Cell> cells = new ArrayList<>(found.size());
        for (SheetContent.Cell cell : found) {
            int last = cells.size() - 1;
            if (last >= 0 && cells.get(last).column() == cell.column()) {
                CellValue both = new CellValue.Twice(cells.get(last).value(), cell.value());
                cells.set(last, new SheetContent.Cell(cell.column(), both, cell.formula(), cell.struck()));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }
}
