package kz.esep.intake;

import java.util.Optional;
import java.util.function.Consumer;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.form.Choices;
import kz.esep.form.Column;
import kz.esep.form.ValueType;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;

/**
 * Turns what a cell holds into a value of its column's type. What was repaired and what could not be understood becomes
 * a finding; nothing is guessed.
 */
final class CellInterpreter {

    private final Consumer<Finding> findings;

    CellInterpreter(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** The value of {@code cell} for {@code column}; empty when the cell counts as blank or is in error. */
    Optional<Object> interpret(Column column, SheetContent.Cell cell, Place place) {
        FilledCell filled = new FilledCell(column, cell.value(), place, findings);
        if (cell.value() instanceof CellValue.Failure) {
            return unreadable(FindingCode.C005, filled, cell.formula());
        }
        if (cell.value() instanceof CellValue.Uncomputed) {
            return unreadable(FindingCode.C006, filled, "");
        }
        if (cell.value() instanceof CellValue.Lost) {
            return unreadable(FindingCode.C019, filled, "");
        }
        if (cell.value() instanceof CellValue.Twice) {
            return unreadable(FindingCode.C015, filled, "");
        }
        if (Letters.trimmed(cell.value().shown()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> value = value(filled);
        if (value.isPresent() && cell.struck()) {
            filled.report(FindingCode.C049);
        }
        if (value.isPresent()) {
            FormulaSource.doubt(cell.formula()).ifPresent(code -> filled.report(code, "detail", "=" + cell.formula()));
        }
        return value;
    }

    private static Optional<Object> value(FilledCell cell) {
        return switch (cell.column().type()) {
            case TEXT -> text(cell);
            case DATE -> DateCells.date(cell);
            case COUNT -> NumberCells.count(cell);
            case YES_NO -> choice(cell, FindingCode.C003).map(code -> code.equals("yes"));
            case CHOICE -> choice(cell, FindingCode.C004).map(code -> code);
        };
    }

    private static Optional<Object> text(FilledCell cell) {
        if (cell.column().isFigure()) {
            return NumberCells.figure(cell);
        }
        return cell.column().isKey() ? TextCells.key(cell) : TextCells.free(cell);
    }

    /** What no program could read; the formula behind an error shows where it comes from. */
    private Optional<Object> unreadable(FindingCode code, FilledCell cell, String formula) {
        boolean descriptive =
                cell.column().type() == ValueType.TEXT && !cell.column().required();
        String shown = formula.isEmpty() ? cell.shown() : cell.shown() + " (=" + formula + ")";
        findings.accept(Finding.of(descriptive ? FindingCode.C013 : code, cell.place(), shown));
        return Optional.empty();
    }

    private static Optional<String> choice(FilledCell cell, FindingCode unknown) {
        Choices choices = cell.column().choices().orElseThrow();
        String typed = cell.value().shown();
        Optional<String> found = choices.find(typed);
        if (found.isPresent()) {
            if (!Letters.withoutLookAlikes(typed).equals(typed)) {
                cell.report(FindingCode.C052, "read", choices.shown(found.get()));
            }
            return found;
        }
        if (NoDataMark.isMark(typed)) {
            return cell.refuse(FindingCode.C012);
        }
        Optional<String> near = choices.nearest(typed);
        if (near.isPresent()) {
            return cell.refuse(FindingCode.C053, "expected", near.get());
        }
        return cell.refuse(unknown, "expected", String.join("; ", choices.shown()));
    }
}
