package kz.esep.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.form.Column;
import kz.esep.form.ValueType;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellValue;

/**
 * Turns what a cell holds into a value of its column's type. What was repaired and what could not be understood becomes
 * a finding; nothing is guessed.
 */
final class CellInterpreter {

    private static final Set<String> NO_DATA_MARKS =
            Set.of("-", "--", "н/д", "нд", "нет данных", "мәлімет жоқ", "x", "х");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final Consumer<Finding> findings;

    CellInterpreter(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** The value of {@code value} for {@code column}; empty when the cell counts as blank or is in error. */
    Optional<Object> interpret(Column column, CellValue value, Place place) {
        if (value instanceof CellValue.Failure) {
            return unreadable(column, FindingCode.C005, place, value);
        }
        if (value instanceof CellValue.Uncomputed) {
            return unreadable(column, FindingCode.C006, place, value);
        }
        if (value instanceof CellValue.Twice) {
            return unreadable(column, FindingCode.C015, place, value);
        }
        if (Letters.trimmed(value.shown()).isEmpty()) {
            return Optional.empty();
        }
        return switch (column.type()) {
            case TEXT -> text(column, value, place);
            case DATE -> date(value, place);
            case COUNT -> count(value, place);
            case YES_NO -> choice(column, value, place, FindingCode.C003).map(code -> code.equals("yes"));
            case CHOICE -> choice(column, value, place, FindingCode.C004).map(code -> code);
        };
    }

    private Optional<Object> unreadable(Column column, FindingCode code, Place place, CellValue value) {
        boolean descriptive = column.type() == ValueType.TEXT && !column.required();
        findings.accept(Finding.of(descriptive ? FindingCode.C013 : code, place, value.shown()));
        return Optional.empty();
    }

    private Optional<Object> text(Column column, CellValue value, Place place) {
        if (value instanceof CellValue.Moment && column.required()) {
            findings.accept(Finding.of(FindingCode.C014, place, value.shown()));
        }
        return Optional.of(Letters.trimmed(value.shown()));
    }

    private Optional<String> choice(Column column, CellValue value, Place place, FindingCode code) {
        Optional<String> found = column.choices().orElseThrow().find(value.shown());
        if (found.isEmpty()) {
            String expected = String.join("; ", column.choices().orElseThrow().shown());
            findings.accept(Finding.of(code, place, value.shown()).with("expected", expected));
        }
        return found;
    }

    private Optional<Object> count(CellValue value, Place place) {
        String digits = Letters.key(value.shown()).replace(" ", "");
        if (!digits.matches("[0-9]{1,9}")) {
            findings.accept(Finding.of(FindingCode.C010, place, value.shown()));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(digits));
    }

    private Optional<Object> date(CellValue value, Place place) {
        if (value instanceof CellValue.Moment moment) {
            return bounded(moment.moment().toLocalDate(), value, place);
        }
        if (value instanceof CellValue.Numeric number) {
            return serial(number, place);
        }
        String text = Letters.key(value.shown());
        if (NO_DATA_MARKS.contains(text)) {
            findings.accept(Finding.of(FindingCode.C012, place, value.shown()));
            return Optional.empty();
        }
        TypedDate typed = TypedDate.read(text);
        if (typed.date().isEmpty()) {
            FindingCode code = typed.ambiguous() ? FindingCode.C007 : FindingCode.C002;
            findings.accept(Finding.of(code, place, value.shown()));
            return Optional.empty();
        }
        Optional<Object> bounded = bounded(typed.date().get(), value, place);
        bounded.ifPresent(date -> findings.accept(Finding.of(FindingCode.C009, place, value.shown())));
        return bounded;
    }

    private Optional<Object> serial(CellValue.Numeric value, Place place) {
        Optional<LocalDateTime> moment = value.day();
        if (moment.isEmpty()) {
            findings.accept(Finding.of(FindingCode.C008, place, value.shown()));
            return Optional.empty();
        }
        Optional<Object> bounded = bounded(moment.get().toLocalDate(), value, place);
        bounded.ifPresent(date -> findings.accept(Finding.of(FindingCode.C011, place, value.shown())
                .with("read", new CellValue.Moment(moment.get()).shown())));
        return bounded;
    }

    private Optional<Object> bounded(LocalDate date, CellValue value, Place place) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            findings.accept(Finding.of(FindingCode.C008, place, value.shown()));
            return Optional.empty();
        }
        return Optional.of(date);
    }
}
