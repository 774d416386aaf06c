package kz.esep.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kz.esep.finding.FindingCode;
import kz.esep.form.Choices;
import kz.esep.form.ValueType;
import kz.esep.language.Letters;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.DisplayFormat;

/**
 * Holds what a cell shows against what it holds. The office goes by what it sees: a format that shows 19-007 for 7 or
 * 100 % for 1 makes them two values. A number of hearings is read as it is seen where all its digits are seen; everything
 * else is asked about.
 */
final class ShownValue {

    private ShownValue() {}

    /** {@code cell} with the value to be read; empty when it was refused. */
    static Optional<FilledCell> of(FilledCell cell, String format) {
        if (format.isEmpty()) {
            return Optional.of(cell);
        }
        Optional<DisplayFormat.Shown> shown = DisplayFormat.of(cell.value(), format);
        if (shown.isEmpty() || isAlike(cell, shown.get().text())) {
            return Optional.of(cell);
        }
        boolean free = cell.column().type() == ValueType.TEXT
                && !cell.column().isKey()
                && !cell.column().isFigure();
        if (Letters.trimmed(shown.get().text()).isEmpty()) {
            return free ? noted(cell, "") : cell.refuse(FindingCode.C059);
        }
        if (cell.column().isKey() || free) {
            return key(cell, shown.get(), free);
        }
        return cell.refuse(FindingCode.C058, "read", line(shown.get().text()));
    }

    private static Optional<FilledCell> key(FilledCell cell, DisplayFormat.Shown shown, boolean free) {
        String seen = line(shown.text());
        boolean whole = shown.text().contains(cell.value().shown());
        if (cell.value() instanceof CellValue.Numeric number) {
            Optional<String> padded = padded(number.number(), shown);
            if (padded.isPresent()) {
                boolean alike = free || padded.get().equals(number.shown());
                return alike ? Optional.of(cell) : read(cell, padded.get(), FindingCode.C060);
            }
            whole = shown.isWhole(number.number()) && number.number().signum() >= 0;
        }
        if (whole) {
            return read(cell, seen, FindingCode.C061);
        }
        return free ? noted(cell, seen) : cell.refuse(FindingCode.C058, "read", seen);
    }

    /** What is seen if it is the number and at most zeros more; decimals that are all zeros are no part of it. */
    private static Optional<String> padded(BigDecimal number, DisplayFormat.Shown shown) {
        String seen = line(shown.text()).replace(" ", "").replace(',', '.').replaceFirst("(?<=\\d)\\.0+$", "");
        boolean alone = seen.matches("\\d+(?:\\.\\d+)?") && shown.isWhole(number);
        return alone && new BigDecimal(seen).compareTo(number) == 0 ? Optional.of(seen) : Optional.empty();
    }

    private static String line(String text) {
        return Letters.oneLine(text);
    }

    private static Optional<FilledCell> read(FilledCell cell, String seen, FindingCode code) {
        cell.report(code, "read", seen);
        return Optional.of(cell.holding(new CellValue.Text(seen)));
    }

    private static Optional<FilledCell> noted(FilledCell cell, String seen) {
        cell.report(seen.isEmpty() ? FindingCode.C065 : FindingCode.C066, "read", seen);
        return Optional.of(cell);
    }

    /** Whether {@code shown} says the same as the value to whoever reads it. */
    private static boolean isAlike(FilledCell cell, String shown) {
        if (line(shown).equals(line(cell.value().shown()))) {
            return true;
        }
        if (cell.value() instanceof CellValue.Text text) {
            return cell.column().type() != ValueType.TEXT && isWithWords(text.text(), shown);
        }
        if (cell.value() instanceof CellValue.Moment moment) {
            return cell.column().type() != ValueType.DATE
                    || shown.contains(cell.value().shown())
                    || (TypedDate.read(shown) instanceof TypedDate.Day day
                            && day.date().equals(moment.moment().toLocalDate()));
        }
        BigDecimal number = cell.value() instanceof CellValue.Numeric numeric ? numeric.number() : BigDecimal.ZERO;
        return switch (cell.column().type()) {
            case COUNT, DATE -> isAlike(number, shown);
            case TEXT -> cell.column().isFigure() && isAlike(number, shown);
            case YES_NO, CHOICE -> isAlike(number, shown) || isSameChoice(cell, shown);
        };
    }

    /** Whether {@code shown} is {@code text} with words and no digits around it. */
    private static boolean isWithWords(String text, String shown) {
        int start = text.isEmpty() ? -1 : shown.indexOf(text);
        String rest = start < 0 ? "0" : shown.substring(0, start) + shown.substring(start + text.length());
        return rest.chars().noneMatch(Character::isDigit);
    }

    /** Numbers may be shown rounded, with a unit, and 0 as a dash. */
    private static boolean isAlike(BigDecimal number, String shown) {
        String plain = Letters.key(shown);
        if (number.signum() == 0 && plain.matches("[^\\p{L}\\d]*-[^\\p{L}\\d]*")) {
            return true;
        }
        boolean bracketed = plain.startsWith("(") && plain.endsWith(")");
        String bare = bracketed ? "-" + plain.substring(1, plain.length() - 1).strip() : plain;
        TypedNumber typed = TypedNumber.read(bare);
        if (typed instanceof TypedNumber.Ambiguous two) {
            return isRounded(number, two.decimal()) || isRounded(number, two.whole());
        }
        if (typed instanceof TypedNumber.WithWords words) {
            return isRounded(number.abs(), words.meant());
        }
        return typed instanceof TypedNumber.Read read && isRounded(number, read.number());
    }

    private static boolean isRounded(BigDecimal number, BigDecimal shown) {
        int places = Math.max(0, shown.scale());
        return number.setScale(places, RoundingMode.HALF_UP).compareTo(shown) == 0;
    }

    private static boolean isSameChoice(FilledCell cell, String shown) {
        Choices choices = cell.column().choices().orElseThrow();
        return choices.find(shown).equals(choices.find(cell.value().shown()))
                && choices.find(shown).isPresent();
    }
}
