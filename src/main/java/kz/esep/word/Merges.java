package kz.esep.word;

import java.util.HashMap;
import java.util.Map;

/** Which cells of the tables of one part go on from the cell above, because that has the same value. */
final class Merges {

    private final Map<Integer, OfTable> tables = new HashMap<>();

    /** The table begins, for the first time or once more. */
    void tableBegins(int table) {
        tables.put(table, new OfTable());
    }

    /** Its next row begins. */
    void rowBegins(int table) {
        OfTable rows = ofTable(table);
        rows.row++;
        rows.turns.clear();
    }

    /**
     * Whether the cell at {@code column} of the template has the value of the cell above it. A column that is repeated
     * asks once for each turn.
     */
    boolean goesOn(int table, int column, String value) {
        OfTable rows = ofTable(table);
        int turn = rows.turns.merge(column, 1, Integer::sum);
        Cell above = rows.last.put(new Place(column, turn), new Cell(value, rows.row));
        return above != null && above.row() == rows.row - 1 && above.value().equals(value);
    }

    private OfTable ofTable(int table) {
        return tables.computeIfAbsent(table, any -> new OfTable());
    }

    private record Place(int column, int turn) {}

    private record Cell(String value, int row) {}

    private static final class OfTable {
        private final Map<Place, Cell> last = new HashMap<>();
        private final Map<Integer, Integer> turns = new HashMap<>();
        private int row;
    }
}
