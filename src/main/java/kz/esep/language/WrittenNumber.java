package kz.esep.language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in digits as both languages write them: groups of three apart, a decimal comma, a true minus sign. */
public final class WrittenNumber {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char MINUS = '\u2212';
    private static final int GROUP = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WrittenNumber() {}

    /** The number with all its digits: {@code 1 234 567,5}. */
    public static String of(BigDecimal number) {
        return written(number.stripTrailingZeros());
    }

    /** The number with so many digits behind the comma, a half rounded away from zero: {@code 2,50}. */
    public static String of(BigDecimal number, int places) {
        return written(number.setScale(places, RoundingMode.HALF_UP));
    }

    /** A difference: with its sign unless it is 0, {@code +3}, {@code −5}. */
    public static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + of(number);
    }

    /**
     * How many per cent {@code part} is of {@code whole}, cut to one decimal, not rounded, so that 89.99 never reads as
     * 90: {@code 89,9%} in Kazakh, {@code 89,9 %} in Russian.
     *
     * @param whole not 0
     */
    public static String percent(Language language, BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.DOWN);
        return of(percent, 1)
                + switch (language) {
                    case KK -> "%";
                    case RU -> NO_BREAK_SPACE + "%";
                };
    }

    private static String written(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? String.valueOf(MINUS) : "");
        for (int index = 0; index < whole.length(); index++) {
            if (index > 0 && (whole.length() - index) % GROUP == 0) {
                text.append(NO_BREAK_SPACE);
            }
            text.append(whole.charAt(index));
        }
        return text.append(point < 0 ? "" : "," + digits.substring(point + 1)).toString();
    }
}
