package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.word.markup.Element;

/**
 * A cell and the columns of its table's grid that it stands over.
 *
 * @param from the first of them, from 0
 * @param to the one after the last
 */
record GridCell(Element cell, int from, int to) {

    /** The cells of {@code row} in their order. */
    static List<GridCell> of(Element row) {
        List<GridCell> cells = new ArrayList<>();
        int at = number(row, "trPr", "gridBefore", 0);
        for (Element cell : WordXml.descendants(row, "tc")) {
            if (WordXml.enclosing(cell, "tr").equals(Optional.of(row))) {
                int to = at + number(cell, "tcPr", "gridSpan", 1);
                cells.add(new GridCell(cell, at, to));
                at = to;
            }
        }
        return cells;
    }

    /** The rows of {@code table}, not those of the tables within. */
    static List<Element> rows(Element table) {
        return WordXml.descendants(table, "tr").stream()
                .filter(row -> WordXml.enclosing(row, "tbl").equals(Optional.of(table)))
                .toList();
    }

    boolean covers(GridCell other) {
        return from <= other.from && to >= other.to;
    }

    boolean meets(GridCell other) {
        return from < other.to && to > other.from;
    }

    int width() {
        return to - from;
    }

    private static int number(Element owner, String properties, String name, int otherwise) {
        return WordXml.children(owner, properties).stream()
                .flatMap(all -> WordXml.children(all, name).stream())
                .flatMap(property -> property.own("val").stream())
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(otherwise);
    }
}
