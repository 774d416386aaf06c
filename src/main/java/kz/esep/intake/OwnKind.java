package kz.esep.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import kz.esep.form.Column;
import kz.esep.form.ValueType;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;

/** Tells cells that hold what belongs into their column from headings, totals and remarks that only stand in it. */
final class OwnKind {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2099;

    /** The number of a hearing or a case: {@code 19-106}, {@code №2021-09-001}; shorter ones may be {@code 10-15 days}. */
    private static final Pattern NUMBER =
            Pattern.compile("(?=(?:\\D*\\d){5})(?:№ ?)?(?:\\p{L}{1,4}-?)?\\d+(?:[-/]\\d+)+");

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}[-/](?:19|20)\\d{2}");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d \u00a0\u202f]*(?:[.,]\\d+)?");
    private static final Pattern WORD_WITH_DIGIT = Pattern.compile("[^ ]*\\d[^ ]*");

    private OwnKind() {}

    /** Whether {@code cell} holds a day, an answer or a choice, as {@code column} asks for it; of other columns none does. */
    static boolean isHeld(Column column, SheetContent.Cell cell) {
        return switch (column.type()) {
            case DATE -> isDay(cell.value());
            case YES_NO, CHOICE -> isChoice(column, cell.value());
            case TEXT, COUNT -> false;
        };
    }

    /** Whether {@code text} begins with a number as hearings and cases bear it; a month or years are none. */
    static boolean beginsWithNumber(String text) {
        String first = Letters.key(text).replaceFirst("^№ ", "№").split(" ", 2)[0];
        boolean ofTime = YEARS.matcher(first).matches()
                || TypedDate.read(first) instanceof TypedDate.Day
                || (TypedDate.read(first) instanceof TypedDate.OnlyMonth only
                        && isOurs(only.month().getYear()));
        return NUMBER.matcher(first).matches() && !ofTime;
    }

    /** Whether any of {@code filled} holds a value: a heading is neither a day nor a number nor one word with a digit. */
    static boolean isAnyAmong(List<SheetContent.Cell> filled, ColumnMap columns) {
        return filled.stream()
                .anyMatch(cell -> columns.at(cell.column())
                        .map(column -> isHeld(column, cell) || isNumber(column, cell.value()))
                        .orElse(false));
    }

    private static boolean isNumber(Column column, CellValue value) {
        if (column.type() == ValueType.COUNT || column.isFigure()) {
            return value instanceof CellValue.Numeric
                    || DIGITS.matcher(Letters.trimmed(value.shown())).matches();
        }
        return column.isKey()
                && WORD_WITH_DIGIT.matcher(Letters.trimmed(value.shown())).matches();
    }

    private static boolean isDay(CellValue value) {
        if (value instanceof CellValue.Moment moment) {
            return isOurs(moment.moment().getYear());
        }
        if (value instanceof CellValue.Numeric number) {
            return number.day()
                    .map(LocalDateTime::getYear)
                    .filter(OwnKind::isOurs)
                    .isPresent();
        }
        return value instanceof CellValue.Text text && !(TypedDate.read(text.text()) instanceof TypedDate.Unreadable);
    }

    /** The digits of {@code 1} and {@code 0} are answers too, but in a total they are counts. */
    private static boolean isChoice(Column column, CellValue value) {
        boolean inWords = value instanceof CellValue.Logical
                || (value instanceof CellValue.Text text && text.text().chars().anyMatch(Character::isLetter));
        return inWords
                && column.choices()
                        .flatMap(choices -> choices.find(value.shown()))
                        .isPresent();
    }

    private static boolean isOurs(int year) {
        return year >= EARLIEST && year <= LATEST;
    }
}
