package kz.esep.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.storage.CsvLine;

/**
 * Where the fields of a layout stand in one file.
 *
 * @param layout the layout
 * @param header the headings of the file
 * @param columns the columns of the fields, from 0
 */
record ExportColumns(ExportLayout layout, List<String> header, Map<ExportField, Integer> columns) {

    ExportColumns {
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
    }

    /** Whether a column has {@code field}. */
    boolean has(ExportField field) {
        return columns.containsKey(field);
    }

    /** Whether all that a line needs is there. */
    boolean isWhole() {
        return Arrays.stream(ExportField.values())
                .allMatch(field ->
                        !field.isNeeded() || has(field) || layout.fixed().containsKey(field));
    }

    /** How many columns there are, up to the last that has a heading. */
    int width() {
        int width = header.size();
        while (width > 0 && header.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** How many columns there are up to the last without which no line counts. */
    int neededWidth() {
        return columns.entrySet().stream()
                .filter(field -> field.getKey().isNeeded())
                .mapToInt(field -> field.getValue() + 1)
                .max()
                .orElse(0);
    }

    /** The code that holds for all lines. */
    Optional<String> fixed(ExportField field) {
        return has(field)
                ? Optional.empty()
                : Optional.ofNullable(layout.fixed().get(field));
    }

    /** What {@code line} has for {@code field}; empty without such a column. */
    String text(CsvLine line, ExportField field) {
        Integer column = columns.get(field);
        return column == null ? "" : line.cell(column);
    }

    /** The heading of {@code field} as it stands in the file. */
    String heading(ExportField field) {
        Integer column = columns.get(field);
        return column == null ? field.code() : header.get(column);
    }
}
