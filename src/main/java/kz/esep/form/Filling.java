package kz.esep.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.spreadsheet.SheetDesign;

/**
 * What a person would type into a blank workbook, collected before the workbook is written.
 *
 * <pre>{@code
 * new Filling().line("passport", "executor", "Бас маман").cell("notices", 3, "hearing_no", "N1");
 * }</pre>
 */
public final class Filling {

    private final Map<String, Map<String, Object>> lines = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Map<String, Object>>> cells = new LinkedHashMap<>();

    /** Fills the line {@code code} of a sheet whose codes stand in column A, as the passport's do. */
    public Filling line(String sheet, String code, Object value) {
        lines.computeIfAbsent(sheet, one -> new LinkedHashMap<>()).put(code, value);
        return this;
    }

    /**
     * Fills a cell.
     *
     * @param number the row, from 1
     * @param value a {@link String}, an {@link Integer} or a {@link java.time.LocalDate}
     */
    public Filling cell(String sheet, int number, String column, Object value) {
        cells.computeIfAbsent(sheet, one -> new TreeMap<>())
                .computeIfAbsent(number, one -> new LinkedHashMap<>())
                .put(column, value);
        return this;
    }

    Optional<Object> line(String sheet, String code) {
        return Optional.ofNullable(lines.getOrDefault(sheet, Map.of()).get(code));
    }

    /** {@code rows} of a blank data sheet with what was filled in, in the looks of its columns. */
    List<SheetDesign.Row> into(List<SheetDesign.Row> rows, Sheet sheet, List<SheetDesign.Column> looks) {
        Map<Integer, SheetDesign.Row> merged = new TreeMap<>();
        rows.forEach(row -> merged.put(row.number(), row));
        cells.getOrDefault(sheet.code(), Map.of()).forEach((number, values) -> {
            SheetDesign.Row blank = merged.getOrDefault(number, new SheetDesign.Row(number, 0, false, List.of()));
            Map<Integer, SheetDesign.Cell> byColumn = new TreeMap<>();
            blank.cells().forEach(cell -> byColumn.put(cell.column(), cell));
            values.forEach((code, value) -> {
                int place = 1 + sheet.columns().indexOf(sheet.getColumn(code));
                byColumn.put(
                        place,
                        new SheetDesign.Cell(place, value, looks.get(place).look()));
            });
            merged.put(
                    number,
                    new SheetDesign.Row(number, blank.height(), blank.hidden(), new ArrayList<>(byColumn.values())));
        });
        return List.copyOf(merged.values());
    }
}
