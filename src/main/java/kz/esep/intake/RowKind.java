package kz.esep.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.form.Column;
import kz.esep.form.ValueType;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;

/** What a row below the headings is: offices put totals, remarks and signatures under their tables. */
enum RowKind {
    BLANK,
    DATA,
    /** A total of the office's own, by its label or by its formula. */
    TOTAL,
    /** A remark or a signature. */
    NOTE;

    private static final Pattern NOTE_LABEL = Pattern.compile("(\\*|(примечание|прим|справочно|источник|исполнитель"
            + "|руководитель|подпись|ескертпе|ескерту|анықтама|дереккөз|орындаушы|орындаған|басшы|қолы)(?!\\p{L})).*");
    private static final Pattern SUM =
            Pattern.compile("(?i)[ +]*(SUM|SUBTOTAL|COUNT|COUNTA|COUNTIFS?|SUMIFS?|AGGREGATE)\\(.*", Pattern.DOTALL);

    /** A remark is a sentence; a number or a name typed into a row just begun is shorter. */
    private static final int WORDS_OF_A_REMARK = 3;

    private static final int CELLS_OF_A_NOTE = 3;

    /**
     * What {@code row} is. A row whose required cells are all filled is data, whatever it says, and so is one with a day,
     * an answer or a choice in a column of such: nothing of it may be lost as a total or a remark.
     *
     * @param numbers the column (from 0) of the row numbers, where labels are typed too
     */
    static RowKind of(SheetContent.Row row, ColumnMap columns, int numbers) {
        List<SheetContent.Cell> filled = columns.filled(row);
        if (isComplete(filled, columns) || filled.stream().anyMatch(cell -> isOwn(cell, columns))) {
            return DATA;
        }
        String label = label(row, columns, numbers).map(Letters::key).orElse("");
        if (TotalLabel.isOne(label) || isSummedUp(filled, columns)) {
            return TOTAL;
        }
        return isNote(label, filled, columns) ? NOTE : filled.isEmpty() ? BLANK : DATA;
    }

    /** The leftmost text of the row: in the column of numbers or in a column of the form. */
    static Optional<String> label(SheetContent.Row row, ColumnMap columns, int numbers) {
        return row.cells().stream()
                .filter(cell ->
                        cell.column() == numbers || columns.at(cell.column()).isPresent())
                .filter(cell -> cell.value() instanceof CellValue.Text && !FoundSheet.isBlank(cell))
                .map(cell -> Letters.trimmed(cell.value().shown()))
                .findFirst();
    }

    private static boolean isOwn(SheetContent.Cell cell, ColumnMap columns) {
        return !isSum(cell)
                && columns.at(cell.column())
                        .map(column -> OwnKind.isHeld(column, cell))
                        .orElse(false);
    }

    private static boolean isSum(SheetContent.Cell cell) {
        return SUM.matcher(cell.formula()).matches();
    }

    /** A sum in a column of numbers beside one label at most, or a sum anywhere beside no text. */
    private static boolean isSummedUp(List<SheetContent.Cell> filled, ColumnMap columns) {
        long texts = filled.stream()
                .filter(cell -> cell.formula().isEmpty() && cell.value() instanceof CellValue.Text)
                .count();
        return filled.stream()
                .filter(RowKind::isSum)
                .anyMatch(cell -> columns.at(cell.column())
                        .map(column -> texts <= (column.type() == ValueType.COUNT || column.isFigure() ? 1 : 0))
                        .orElse(false));
    }

    private static boolean isComplete(List<SheetContent.Cell> filled, ColumnMap columns) {
        Set<Column> held = filled.stream()
                .flatMap(cell -> columns.at(cell.column()).stream())
                .collect(Collectors.toSet());
        List<Column> required =
                columns.form().columns().stream().filter(Column::required).toList();
        return !filled.isEmpty() && held.containsAll(required);
    }

    private static boolean isNote(String label, List<SheetContent.Cell> filled, ColumnMap columns) {
        boolean onlyTexts = filled.stream().allMatch(cell -> cell.value() instanceof CellValue.Text);
        if (NOTE_LABEL.matcher(label).matches() && onlyTexts && filled.size() <= CELLS_OF_A_NOTE) {
            return true;
        }
        int leftmost = columns.byIndex().keySet().stream().min(Integer::compare).orElse(0);
        boolean alone = filled.isEmpty()
                || (filled.size() == 1 && onlyTexts && filled.get(0).column() == leftmost);
        return alone && !isNumbered(filled, columns) && label.split(" ", -1).length >= WORDS_OF_A_REMARK;
    }

    /** Whether a number stands first in the column of numbers: {@code 19-106 Карьер}, with the rest still to be typed. */
    private static boolean isNumbered(List<SheetContent.Cell> filled, ColumnMap columns) {
        return filled.stream()
                .anyMatch(cell -> columns.at(cell.column())
                        .map(column -> column.isKey()
                                && OwnKind.beginsWithNumber(cell.value().shown()))
                        .orElse(false));
    }
}
