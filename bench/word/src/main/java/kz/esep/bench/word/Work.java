package kz.esep.bench.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be put into a document: ten values and a table. Always the same for the same size.
 *
 * @param values by name, from {@code v0} to {@code v9}
 * @param rows each with its cells by name, from {@code c0} on
 */
record Work(Map<String, Object> values, List<Map<String, Object>> rows) {

    static Work of(int rows, int columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int value = 0; value < 10; value++) {
            values.put("v" + value, "Қарағанды облысы & " + value * 37);
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (int column = 0; column < columns; column++) {
                cells.put("c" + column, column == 0 ? "облыс " + row : String.valueOf(row * 7919L % 1000 + column));
            }
            all.add(cells);
        }
        return new Work(values, all);
    }

    int columns() {
        return rows.get(0).size();
    }

    /** Values and rows in one map. */
    Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>(values);
        model.put("rows", rows);
        return model;
    }
}
