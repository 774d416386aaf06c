package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/** A number as a part writes it, read exactly: up to 18 digits without detours, longer ones with them. */
final class CellNumber {

    /** Numbers of a spreadsheet go from 1E-308 to 1E308. */
    private static final int LARGEST_EXPONENT = 308;

    private static final int DIGITS_MOST = 18;
    private static final int SAFE_SCALE = 280;
    private static final int LONGEST = 400;

    private long unscaled;
    private int scale;
    private Optional<BigDecimal> large = Optional.empty();

    /** Whether {@code text}, spaces around it left out, is a number a spreadsheet could hold. */
    boolean read(TextBuffer text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        large = Optional.empty();
        return end > start && (isShort(text, start, end) || isLong(text, start, end));
    }

    private boolean isShort(TextBuffer text, int start, int end) {
        int index = start;
        boolean negative = text.charAt(start) == '-';
        if (negative || text.charAt(start) == '+') {
            index++;
        }
        long digits = 0;
        int count = 0;
        int point = -1;
        while (index < end) {
            char letter = text.charAt(index);
            if (letter >= '0' && letter <= '9') {
                digits = digits * 10 + letter - '0';
                count++;
            } else if (letter == '.' && point < 0) {
                point = count;
            } else {
                break;
            }
            index++;
        }
        int exponent = index < end ? exponent(text, index, end) : 0;
        unscaled = negative ? -digits : digits;
        scale = (point < 0 ? 0 : count - point) - exponent;
        return count > 0 && count <= DIGITS_MOST && Math.abs(scale) < SAFE_SCALE;
    }

    /** The exponent that begins at {@code start}; one out of all bounds when there is none. */
    private static int exponent(TextBuffer text, int start, int end) {
        int index = start + 1;
        boolean marked = text.charAt(start) == 'E' || text.charAt(start) == 'e';
        boolean negative = index < end && text.charAt(index) == '-';
        if (negative || (index < end && text.charAt(index) == '+')) {
            index++;
        }
        if (!marked || index == end || end - index > 3) {
            return LONGEST;
        }
        int exponent = 0;
        for (; index < end; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return LONGEST;
            }
            exponent = exponent * 10 + digit;
        }
        return negative ? -exponent : exponent;
    }

    private boolean isLong(TextBuffer text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        String written = text.toString().substring(start, end);
        if (!written.chars().allMatch(letter -> letter < 0x80)) {
            return false;
        }
        try {
            BigDecimal number = new BigDecimal(written);
            large = Optional.of(number);
            return Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT
                    && Math.abs(number.scale()) <= 2 * LARGEST_EXPONENT;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The number, no digit lost. */
    BigDecimal decimal() {
        return large.isPresent() ? large.get() : BigDecimal.valueOf(unscaled, scale);
    }

    /** The moment it names as a day. */
    Optional<LocalDateTime> moment(boolean from1904) {
        return large.isPresent()
                ? SerialDate.moment(large.get(), from1904)
                : SerialDate.moment(unscaled, scale, from1904);
    }

    /** The whole number it is; -1 when it is none from 0 on. */
    int index() {
        return large.isEmpty() && scale == 0 && unscaled >= 0 && unscaled <= Integer.MAX_VALUE ? (int) unscaled : -1;
    }
}
