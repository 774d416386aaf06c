package kz.esep.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.form.Column;
import kz.esep.form.RowKeys;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.form.ValueType;
import kz.esep.spreadsheet.SheetContent;

/**
 * Where the columns of the form stand on a sheet.
 *
 * @param form the sheet as the form has it
 * @param byIndex the columns that are there, by their place (from 0), in the order of the codes
 */
record ColumnMap(Sheet form, Map<Integer, Column> byIndex) {

    ColumnMap {
        byIndex = Collections.unmodifiableMap(new LinkedHashMap<>(byIndex));
    }

    /** The columns of {@code form} whose codes {@code sheet} bears, spelling aside; what is wrong with them is not told. */
    static ColumnMap of(FoundSheet sheet, Sheet form) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        sheet.codeByColumn()
                .forEach((index, code) -> form.findColumn(code).ifPresent(column -> columns.put(index, column)));
        return new ColumnMap(form, columns);
    }

    /** The column at {@code index}; none where the office put something of its own. */
    Optional<Column> at(int index) {
        return Optional.ofNullable(byIndex.get(index));
    }

    /** The places of all columns (from 0), by code. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        byIndex.forEach((index, column) -> places.put(column.code(), index));
        return Map.copyOf(places);
    }

    /** What tells {@code row} from others, as {@link RowKeys} says. */
    String key(SheetContent.Row row) {
        return RowKeys.of(
                form.code(),
                code -> byIndex.entrySet().stream()
                        .filter(column -> column.getValue().code().equals(code))
                        .findFirst()
                        .map(column -> shown(row, column.getKey()))
                        .orElse(""));
    }

    /** What {@code rows} are and what they hold in the column {@code index}, row by row. */
    List<String> values(List<SheetContent.Row> rows, int index) {
        return rows.stream().map(row -> key(row) + ": " + shown(row, index)).toList();
    }

    private static String shown(SheetContent.Row row, int index) {
        return row.findCell(index).map(cell -> cell.value().shown()).orElse("");
    }

    /** The cells of {@code row} that hold something in a column of the form, from left to right. */
    List<SheetContent.Cell> filled(SheetContent.Row row) {
        return row.cells().stream()
                .filter(cell -> byIndex.containsKey(cell.column()) && !FoundSheet.isBlank(cell))
                .toList();
    }

    /** Whether figures would be silently wrong without the column: a blank date or place counts as a violation. */
    boolean isNeeded(Column column) {
        return column.required()
                || (SubmissionForm.STATED_SHEETS.contains(form.code())
                        && (column.type() != ValueType.TEXT || column.code().equals("venue")));
    }
}
