package kz.esep.intake;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Optional;
import kz.esep.formula.SheetFormulas;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SerialDate;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.WorkbookContent;

/**
 * What the formulas in cells of data give when they are reckoned again. A file keeps a result beside each formula; one made
 * by a program that does not reckon, or while reckoning was switched off, keeps an old one or none. A sheet without such
 * formulas costs nothing.
 */
final class StoredResults {

    /** Numbers with fractions differ so much from program to program. */
    private static final BigDecimal PRECISION = new BigDecimal("1E-9");

    /** A second, to which moments are rounded, as a part of a day. */
    private static final BigDecimal SECOND = new BigDecimal("0.0000116");

    private final boolean from1904;
    private final boolean calculatedByHand;
    private final IdentityHashMap<SheetContent, SheetFormulas> sheets = new IdentityHashMap<>();

    /** Of the formulas in {@code workbook}. */
    StoredResults(WorkbookContent workbook) {
        this.from1904 = workbook.from1904();
        this.calculatedByHand = workbook.calculatedByHand();
    }

    /** Whether formulas were met in cells of data of a workbook that reckons only when it is told to. */
    boolean areCalculatedByHand() {
        return calculatedByHand && !sheets.isEmpty();
    }

    /** The results for the row {@code number} of {@code sheet}. */
    Row row(SheetContent sheet, int number) {
        return cell -> sheets.computeIfAbsent(sheet, one -> new SheetFormulas(one, from1904))
                .result(number, cell)
                .map(result -> asShown(result, cell.value()));
    }

    /** The results for one row. */
    interface Row {

        /** The results of a sheet nobody knows. */
        Row UNKNOWN = cell -> Optional.empty();

        /** What the formula of {@code cell} gives; empty where it cannot be reckoned. */
        Optional<CellValue> result(SheetContent.Cell cell);
    }

    /** A number is a day where the cell shows days. */
    private static CellValue asShown(CellValue result, CellValue stored) {
        boolean day = stored instanceof CellValue.Moment || (stored instanceof CellValue.Uncomputed none && none.day());
        if (day && result instanceof CellValue.Numeric number) {
            return SerialDate.moment(number.number(), false)
                    .<CellValue>map(CellValue.Moment::new)
                    .orElse(result);
        }
        return result;
    }

    /** Whether {@code stored} is what a program keeps for {@code result}. A blank cell may be kept as 0 or as no text. */
    static boolean isSame(CellValue stored, CellValue result) {
        if (stored instanceof CellValue.Moment moment && result instanceof CellValue.Moment other) {
            return SerialDate.serial(moment.moment(), false)
                    .flatMap(one -> SerialDate.serial(other.moment(), false).map(two -> one.subtract(two)))
                    .map(difference -> difference.abs().compareTo(SECOND) <= 0)
                    .orElse(true);
        }
        if (stored instanceof CellValue.Numeric number && result instanceof CellValue.Numeric other) {
            BigDecimal size = number.number().abs().max(other.number().abs()).max(BigDecimal.ONE);
            return number.number().subtract(other.number()).abs().compareTo(size.multiply(PRECISION)) <= 0;
        }
        String one = Letters.oneLine(stored.shown());
        String two = Letters.oneLine(result.shown());
        return one.equals(two) || (one.isEmpty() && two.equals("0")) || (one.equals("0") && two.isEmpty());
    }
}
