package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a cell holds, as the file says it: never guessed, never rounded. Blank cells are not values. */
public sealed interface CellValue {

    /** The value as a person would read it back. */
    String shown();

    /** Text as it was typed, escapes decoded, spaces kept. */
    record Text(String text) implements CellValue {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number without a date format.
     *
     * @param day the moment it would be with one, in the workbook's own date system; empty where it names no day
     */
    record Numeric(BigDecimal number, Optional<LocalDateTime> day) implements CellValue {
        @Override
        public String shown() {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }

    /** A number with a date format, rounded to the second. */
    record Moment(LocalDateTime moment) implements CellValue {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
        private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss");

        @Override
        public String shown() {
            boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
            return (midnight ? DAY : SECOND).format(moment);
        }
    }

    /** A logical value, TRUE or FALSE. */
    record Logical(boolean value) implements CellValue {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error of a formula, for example {@code #REF!}. */
    record Failure(String text) implements CellValue {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A formula whose result the file does not hold: it must be opened and saved in a spreadsheet program.
     *
     * @param day whether the result would be shown as a date
     */
    record Uncomputed(String formula, boolean day) implements CellValue {
        @Override
        public String shown() {
            return "=" + formula;
        }
    }

    /**
     * A text the workbook's table of texts does not have.
     *
     * @param index the number the cell gives
     */
    record Lost(String index) implements CellValue {
        @Override
        public String shown() {
            return "№ " + index;
        }
    }

    /** Two values under one address: programs disagree which of them the cell holds. */
    record Twice(CellValue first, CellValue second) implements CellValue {
        @Override
        public String shown() {
            return first.shown() + " | " + second.shown();
        }
    }
}
