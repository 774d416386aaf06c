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
    private final StoredResults.Row formulas;
    private final boolean rowStruck;

    /** For cells whose formulas nobody can reckon, in a row that is not struck through. */
    CellInterpreter(Consumer<Finding> findings) {
        this(findings, StoredResults.Row.UNKNOWN, false);
    }

    /**
     * @param formulas what the formulas of the row give
     * @param rowStruck whether it was said of the whole row that it is struck through
     */
    CellInterpreter(Consumer<Finding> findings, StoredResults.Row formulas, boolean rowStruck) {
        this.findings = findings;
        this.formulas = formulas;
        this.rowStruck = rowStruck;
    }

    /** The value of {@code cell} for {@code column}; empty when the cell counts as blank or is in error. */
    Optional<Object> interpret(Column column, SheetContent.Cell cell, Place place) {
        FilledCell filled = new FilledCell(column, cell.value(), place, findings);
        if (cell.value() instanceof CellValue.Failure) {
            return unreadable(FindingCode.C005, filled, cell.formula());
        }
        if (cell.value() instanceof CellValue.Lost) {
            return unreadable(FindingCode.C019, filled, "");
        }
        if (cell.value() instanceof CellValue.Twice) {
            return unreadable(FindingCode.C015, filled, "");
        }
        return cell.formula().isEmpty() && !(cell.value() instanceof CellValue.Uncomputed)
                ? checked(filled, cell)
                : reckoned(filled, cell);
    }

    /** What a formula gives: stored and reckoned again it must be the same. */
    private Optional<Object> reckoned(FilledCell filled, SheetContent.Cell cell) {
        Optional<CellValue> result = cell.formula().isEmpty() ? Optional.empty() : formulas.result(cell);
        if (cell.value() instanceof CellValue.Uncomputed) {
            if (result.isEmpty()) {
                return unreadable(FindingCode.C006, filled, "");
            }
            filled.report(FindingCode.C057, "read", quoted(result.get()));
            return checked(filled.holding(result.get()), cell);
        }
        if (result.isPresent() && !StoredResults.isSame(cell.value(), result.get())) {
            findings.accept(Finding.of(
                            isDescriptive(filled) ? FindingCode.C055 : FindingCode.C054,
                            filled.place(),
                            quoted(cell.value()))
                    .with("read", quoted(result.get()))
                    .with("detail", "=" + cell.formula()));
            return isDescriptive(filled) ? checked(filled, cell) : Optional.empty();
        }
        Optional<Object> value = checked(filled, cell);
        if (value.isPresent() && result.isEmpty()) {
            FindingCode doubt = FormulaSource.doubt(cell.formula()).orElse(FindingCode.C056);
            filled.report(doubt, "detail", "=" + cell.formula());
        }
        return value;
    }

    private Optional<Object> checked(FilledCell filled, SheetContent.Cell cell) {
        if (Letters.trimmed(filled.value().shown()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> value = ShownValue.of(filled, cell.format()).flatMap(CellInterpreter::value);
        if (value.isPresent() && cell.struck() && !rowStruck) {
            filled.report(FindingCode.C049);
        }
        return value;
    }

    /** A result that is no text would leave a gap in the sentence. */
    private static String quoted(CellValue value) {
        String shown = Letters.oneLine(value.shown());
        return shown.isEmpty() ? "–" : shown.substring(0, Math.min(shown.length(), FilledCell.SHOWN_MOST));
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
        String shown = formula.isEmpty() ? cell.shown() : cell.shown() + " (=" + formula + ")";
        findings.accept(Finding.of(isDescriptive(cell) ? FindingCode.C013 : code, cell.place(), shown));
        return Optional.empty();
    }

    private static boolean isDescriptive(FilledCell cell) {
        return cell.column().type() == ValueType.TEXT && !cell.column().required();
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
