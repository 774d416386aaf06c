package kz.esep.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.spreadsheet.CellValue;

/** Cells of counts and figures. */
final class NumberCells {

    private static final BigDecimal LARGEST_COUNT = new BigDecimal("999999999");
    private static final BigDecimal LARGEST_FIGURE = new BigDecimal("999999999999999");

    /** What calculations with fractions leave beside a whole number: 0.1 + 0.2 + 2.7 is 2.9999999999999996. */
    private static final BigDecimal RESIDUE = new BigDecimal("1E-9");

    private NumberCells() {}

    /** The count in {@code cell}, from 0 to 999,999,999. */
    static Optional<Object> count(FilledCell cell) {
        return number(cell, FindingCode.C010).flatMap(number -> {
            BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
            if (number.subtract(whole).abs().compareTo(RESIDUE) > 0 || whole.signum() < 0) {
                return cell.refuse(FindingCode.C010);
            }
            if (whole.compareTo(LARGEST_COUNT) > 0) {
                return cell.refuse(FindingCode.C036, "expected", shown(LARGEST_COUNT));
            }
            if (number.compareTo(whole) != 0) {
                cell.report(FindingCode.C038, "read", shown(whole));
            }
            noteText(cell, whole);
            return Optional.of(whole.intValueExact());
        });
    }

    /** The figure in {@code cell} as its digits, with a full stop before decimals. */
    static Optional<Object> figure(FilledCell cell) {
        return number(cell, FindingCode.C041).flatMap(number -> {
            if (number.abs().compareTo(LARGEST_FIGURE) > 0) {
                return cell.refuse(FindingCode.C036, "expected", shown(LARGEST_FIGURE));
            }
            noteText(cell, number);
            return Optional.of(shown(number));
        });
    }

    /** A spreadsheet's own sums pass over a number typed as text: the office should know. */
    private static void noteText(FilledCell cell, BigDecimal number) {
        if (cell.value() instanceof CellValue.Text) {
            cell.report(FindingCode.C030, "read", shown(number));
        }
    }

    private static Optional<BigDecimal> number(FilledCell cell, FindingCode unreadable) {
        if (cell.value() instanceof CellValue.Numeric numeric) {
            return Optional.of(numeric.number());
        }
        if (cell.value() instanceof CellValue.Moment moment) {
            return cell.refuse(FindingCode.C039, "expected", beforeItWasADate(moment.moment()));
        }
        String text = cell.value().shown();
        if (NoDataMark.isMark(text) || NoDataMark.isCross(text)) {
            return cell.refuse(FindingCode.C012);
        }
        if (NoDataMark.isNo(text)) {
            return cell.refuse(FindingCode.C037);
        }
        return typed(cell, TypedNumber.read(text), unreadable);
    }

    private static Optional<BigDecimal> typed(FilledCell cell, TypedNumber typed, FindingCode unreadable) {
        if (typed instanceof TypedNumber.Read read) {
            return Optional.of(read.number());
        }
        if (typed instanceof TypedNumber.Ambiguous two) {
            cell.findings()
                    .accept(Finding.of(FindingCode.C033, cell.place(), cell.shown())
                            .with("read", shown(two.whole()))
                            .with("expected", shown(two.decimal())));
            return Optional.empty();
        }
        if (typed instanceof TypedNumber.WrongLetters letters) {
            return cell.refuse(FindingCode.C032, "expected", shown(letters.meant()));
        }
        if (typed instanceof TypedNumber.WithWords words) {
            return cell.refuse(FindingCode.C031, "expected", shown(words.meant()));
        }
        if (typed instanceof TypedNumber.Several) {
            return cell.refuse(FindingCode.C034);
        }
        return cell.refuse(typed instanceof TypedNumber.Percent ? FindingCode.C035 : unreadable);
    }

    /** What was typed before a program made a day of it: {@code 15-6} or {@code 6-15} for 15 June. */
    static String beforeItWasADate(LocalDateTime moment) {
        return moment.getDayOfMonth() + "-" + moment.getMonthValue() + " / " + moment.getMonthValue() + "-"
                + moment.getDayOfMonth();
    }

    private static String shown(BigDecimal number) {
        return new CellValue.Numeric(number, Optional.empty()).shown();
    }
}
