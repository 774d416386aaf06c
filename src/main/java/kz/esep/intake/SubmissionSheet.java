package kz.esep.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.form.RowKeys;
import kz.esep.spreadsheet.CellAddress;

/**
 * A sheet's filled rows, every value of its column's type.
 *
 * @param code the sheet's code
 * @param tab the tab's text in this file
 * @param rows its rows, those with an error left out
 * @param leftOut how many rows were left out
 */
public record SubmissionSheet(String code, String tab, List<Row> rows, int leftOut) {

    public SubmissionSheet {
        rows = List.copyOf(rows);
    }

    /** How many rows the office filled, those left out included. */
    public int filled() {
        return rows.size() + leftOut;
    }

    /** What tells its rows from others, row by row. */
    List<String> keys() {
        return rows.stream().map(row -> RowKeys.of(code, row::shown)).toList();
    }

    /**
     * A row.
     *
     * @param number from 1, as the program shows it
     * @param values by column code: {@link String} (texts and the codes of choices), {@link LocalDate}, {@link Boolean}
     *     or {@link Integer}
     * @param columns the place (from 0) by column code, also of those that are blank in it; the rows of a sheet share it
     */
    public record Row(int number, Map<String, Object> values, Map<String, Integer> columns) {

        public Row {
            values = Map.copyOf(values);
            columns = Map.copyOf(columns);
        }

        /** The text, or the code of a choice; empty when blank. */
        public String text(String column) {
            return values.get(column) instanceof String text ? text : "";
        }

        /** The value as a text; empty when blank. */
        private String shown(String column) {
            return Optional.ofNullable(values.get(column)).map(Object::toString).orElse("");
        }

        /** The day, if the cell is filled. */
        public Optional<LocalDate> date(String column) {
            return values.get(column) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
        }

        /** Yes or no, if the cell is filled. */
        public Optional<Boolean> answer(String column) {
            return values.get(column) instanceof Boolean answer ? Optional.of(answer) : Optional.empty();
        }

        /** The number, if the cell is filled. */
        public Optional<Integer> count(String column) {
            return values.get(column) instanceof Integer count ? Optional.of(count) : Optional.empty();
        }

        /** The address of the cell in {@code column}, or the row's number when the sheet lacks the column. */
        public String cell(String column) {
            Integer place = columns.get(column);
            return place == null ? String.valueOf(number) : CellAddress.of(place, number);
        }
    }
}
