package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * Takes the filled cells of a workbook one by one, sheet after sheet, in the order of the file: mostly row by row and
 * from left to right, but a file may have them in any order and may name a cell twice. Columns count from 0, rows from 1.
 */
public interface CellVisitor {

    /** The cells that follow are on the sheet whose tab is {@code name}. */
    default void sheet(String name, boolean hidden) {}

    /** A text as it was typed. */
    void text(int row, int column, String text);

    /** A number without a date format, no digit lost. */
    void number(int row, int column, BigDecimal number);

    /** A number with a date format, rounded to the second. */
    void moment(int row, int column, LocalDateTime moment);

    /** A value of any other kind: logical, an error, a formula without its result. */
    void other(int row, int column, CellValue value);
}
