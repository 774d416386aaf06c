package kz.esep.hearings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.form.WorkbookPlaces;

/**
 * The words rules are written in as formulas: the cells of one row of a sheet, and questions about them. All functions are
 * known to Excel 2010 and LibreOffice 7.
 */
final class RowFormulas {

    private final DocumentKind kind;
    private final WorkbookPlaces places;
    private final LocalDate asOf;
    private final boolean backdatingCounts;

    /** For the rows of documents of {@code kind} as they stand at the end of {@code asOf}. */
    RowFormulas(DocumentKind kind, WorkbookPlaces places, LocalDate asOf, boolean backdatingCounts) {
        this.kind = kind;
        this.places = places;
        this.asOf = asOf;
        this.backdatingCounts = backdatingCounts;
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean backdatingCounts() {
        return backdatingCounts;
    }

    /** A day: {@code DATE(2021,11,30)}. */
    static String date(LocalDate day) {
        return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    /** A text. */
    static String text(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** The cell of {@code field}. */
    String cell(Field field) {
        return column(field.code());
    }

    /** The cell of the column {@code code}. */
    String column(String code) {
        return places.cell(kind.sheet(), code);
    }

    /** Whether nothing stands in {@code field}. */
    String isBlank(Field field) {
        return isBlank(field.code());
    }

    /** Whether nothing stands in the column {@code code}. */
    String isBlank(String code) {
        return "TRIM(" + column(code) + ")=\"\"";
    }

    /** Whether a day stands in {@code field}. */
    String isDate(Field field) {
        return "ISNUMBER(" + cell(field) + ")";
    }

    /** Whether {@code field} is answered no. */
    String isNo(Field field) {
        return isChoice(field.code(), "yes_no", "no");
    }

    /** Whether the document was placed. */
    String isPlaced() {
        return isChoice("placed", "yes_no", "yes");
    }

    /** Whether the hearing has the form {@code form}. */
    String isForm(String form) {
        return isChoice("form", "hearing_form", form);
    }

    /** Whether {@code choice} of {@code choices} stands in {@code column}, in any of its spellings. */
    String isChoice(String column, String choices, String choice) {
        return "ISNUMBER(MATCH(TRIM(" + column(column) + ")," + places.spellings(choices, choice) + ",0))";
    }

    /** Whether the page shows a day before the one the document was first seen on. */
    String isBackdated() {
        return "AND(" + isDate(Field.PLACED_ON) + "," + isDate(Field.FIRST_SEEN_ON) + "," + cell(Field.PLACED_ON) + "<"
                + cell(Field.FIRST_SEEN_ON) + ")";
    }

    /** The day the document was really placed on; an error value where none is known. */
    String effectiveDate() {
        String shown = "IF(" + isDate(Field.PLACED_ON) + "," + cell(Field.PLACED_ON) + ",NA())";
        return backdatingCounts ? "IF(" + isBackdated() + "," + cell(Field.FIRST_SEEN_ON) + "," + shown + ")" : shown;
    }

    /** The last day of a term of working days: looked up in the table of all working days, transferred ones included. */
    String plusWorkingDays(String day, int days) {
        return "INDEX(" + places.workingDays() + "," + workingDayNumber(day) + "+" + days + ")";
    }

    /** The number of the last working day up to {@code day}. */
    String workingDayNumber(String day) {
        return "MATCH(" + day + "," + places.workingDays() + ",1)";
    }

    String plusDays(String day, int days) {
        return "(" + day + (days < 0 ? "" : "+") + days + ")";
    }

    /** {@code condition}, or false where it cannot be computed. */
    String safely(String condition) {
        return "IFERROR(" + condition + ",FALSE)";
    }

    /** One question about each of {@code fields}, with commas between. */
    String each(List<Field> fields, Function<Field, String> question) {
        return fields.stream().map(question).collect(Collectors.joining(","));
    }
}
