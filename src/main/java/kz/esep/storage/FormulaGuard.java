package kz.esep.storage;

/**
 * Text from outside that a spreadsheet program would take for a formula: {@code =cmd|...}, {@code @SUM}, {@code +7 701}.
 * Numbers ({@code -5}, {@code +1.5}) are no danger.
 */
public final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r";

    private FormulaGuard() {}

    /** Whether a spreadsheet program might run {@code text}. */
    public static boolean isDangerous(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
    }

    /** {@code text}, with an apostrophe before it where it is dangerous: shown as text by every program. */
    public static String guarded(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** {@code text} as it was before it was {@link #guarded}: without an apostrophe that stands before a dangerous text. */
    public static String unguarded(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isNumber(String text) {
        boolean digits = false;
        boolean point = false;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter >= '0' && letter <= '9') {
                digits = true;
            } else if (letter == '.' && !point) {
                point = true;
            } else if (index > 0 || (letter != '-' && letter != '+')) {
                return false;
            }
        }
        return digits;
    }
}
