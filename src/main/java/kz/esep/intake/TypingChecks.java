package kz.esep.intake;

import java.util.List;
import java.util.Map;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.BlankWorkbook;
import kz.esep.form.Column;
import kz.esep.form.ValueType;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.SheetLayout.Validation;

/**
 * Compares a sheet's dropdowns and checks while typing with those of the blank workbook. Pasting over a cell removes
 * them; the values are checked again anyway, but nobody warned the person who typed the next one.
 */
final class TypingChecks {

    private final List<Validation> validations;
    private final Place place;
    private final FindingLog findings;

    TypingChecks(List<Validation> validations, Place place, FindingLog findings) {
        this.validations = validations;
        this.place = place;
        this.findings = findings;
    }

    /** Tells, once a column, in which rows of {@code area} the check is gone. */
    void report(DataArea area, ColumnMap columns) {
        int last = BlankWorkbook.LAST_ROW + area.headingRow() - BlankWorkbook.HEADING_ROW;
        for (Map.Entry<Integer, Column> column : columns.byIndex().entrySet()) {
            if (column.getValue().type() == ValueType.TEXT) {
                continue;
            }
            int index = column.getKey();
            List<CellRange> checked = checked(kind(column.getValue().type()), index);
            List<SheetContent.Row> bare = area.rows().stream()
                    .filter(row -> row.number() <= last
                            && checked.stream().noneMatch(range -> range.contains(index, row.number())))
                    .toList();
            if (!bare.isEmpty()) {
                List<Integer> numbers =
                        bare.stream().map(SheetContent.Row::number).toList();
                findings.add(
                        Finding.of(FindingCode.S028, place, RowNumbers.shown(numbers, CellAddress.columnLetters(index)))
                                .with("expected", column.getValue().label())
                                .restingOn(columns.values(bare, index)));
            }
        }
    }

    private List<CellRange> checked(String kind, int index) {
        return validations.stream()
                .filter(validation -> validation.type().equals(kind))
                .flatMap(validation -> validation.ranges().stream())
                .filter(range -> range.firstColumn() <= index && range.lastColumn() >= index)
                .toList();
    }

    private static String kind(ValueType type) {
        return switch (type) {
            case DATE -> "date";
            case COUNT -> "whole";
            case YES_NO, CHOICE -> "list";
            case TEXT -> "";
        };
    }
}
