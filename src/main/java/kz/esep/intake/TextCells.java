package kz.esep.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellValue;

/** Cells of texts: free ones are kept as they were typed, keys are brought into one form. */
final class TextCells {

    /** The most characters a spreadsheet's cell holds. */
    private static final int LONGEST = 32_767;

    /** So many digits of a number a spreadsheet keeps. */
    private static final int DIGITS_KEPT = 15;

    /** From so many digits on the general format shows 8.80101E+11. */
    private static final int DIGITS_SHOWN = 11;

    private static final Pattern POWER_OF_TEN = Pattern.compile("\\d[.,]\\d+[eе][+-]?\\d+");
    private static final Pattern LEADING_APOSTROPHE = Pattern.compile("^[" + TypedNumber.APOSTROPHES + "](?=.)");

    private TextCells() {}

    /** The text in {@code cell}, without spaces at its ends. */
    static Optional<Object> free(FilledCell cell) {
        String text = Letters.trimmed(cell.value().shown());
        if (isTooLong(text, cell)) {
            return Optional.empty();
        }
        if (NoDataMark.isMark(text) || (NoDataMark.isNo(text) && !cell.column().isAnswer())) {
            return cell.refuse(FindingCode.C012);
        }
        if (cell.value() instanceof CellValue.Moment && cell.column().required()) {
            cell.report(FindingCode.C014);
        }
        return Optional.of(text);
    }

    /** The key in {@code cell}: in one line, every word in one script, nothing of a number lost. */
    static Optional<Object> key(FilledCell cell) {
        if (cell.value() instanceof CellValue.Moment moment) {
            return cell.refuse(FindingCode.C039, "expected", NumberCells.beforeItWasADate(moment.moment()));
        }
        if (cell.value() instanceof CellValue.Numeric numeric) {
            return number(numeric.number(), cell);
        }
        if (cell.value() instanceof CellValue.Logical) {
            return cell.refuse(FindingCode.C062);
        }
        String text = cell.value().shown();
        if (isTooLong(text, cell)) {
            return Optional.empty();
        }
        if (NoDataMark.isMark(text) || NoDataMark.isNo(text)) {
            return cell.refuse(FindingCode.C012);
        }
        if (cell.column().isNumber() && SeveralNumbers.isIn(text)) {
            return cell.refuse(FindingCode.C063);
        }
        if (POWER_OF_TEN.matcher(Letters.key(text)).matches()) {
            return cell.refuse(FindingCode.C047);
        }
        String line = LEADING_APOSTROPHE.matcher(Letters.oneLine(text)).replaceFirst("");
        if (!line.equals(text)) {
            cell.report(FindingCode.C043, "read", line);
        }
        String mended = Letters.inOneScript(line);
        if (!mended.equals(line)) {
            cell.report(FindingCode.C044, "read", mended);
        }
        return Optional.of(mended);
    }

    private static Optional<Object> number(BigDecimal number, FilledCell cell) {
        BigDecimal plain = number.stripTrailingZeros();
        int whole = plain.precision() - plain.scale();
        if (whole > DIGITS_KEPT || plain.precision() > DIGITS_KEPT) {
            return cell.refuse(FindingCode.C047);
        }
        String digits = cell.value().shown();
        if (plain.scale() > 0) {
            cell.report(FindingCode.C048);
        } else if (whole > DIGITS_SHOWN) {
            cell.report(FindingCode.C046, "read", digits);
        }
        return Optional.of(digits);
    }

    private static boolean isTooLong(String text, FilledCell cell) {
        if (text.length() <= LONGEST) {
            return false;
        }
        cell.findings()
                .accept(Finding.of(FindingCode.C045, cell.place(), cell.shown())
                        .with("read", String.valueOf(text.length()))
                        .with("expected", String.valueOf(LONGEST)));
        return true;
    }
}
