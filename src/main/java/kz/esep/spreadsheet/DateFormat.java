package kz.esep.spreadsheet;

import java.util.Locale;
import java.util.Set;

/** Tells formats of dates and times from formats of numbers. */
final class DateFormat {

    /** Some programs write the name of the general format as their screen shows it. */
    private static final Set<String> GENERAL_IN_OTHER_LANGUAGES = Set.of("general", "основной", "стандарт", "standard");

    /** The letters of day, month, year, hour, minute and second, as English and Russian programs write them. */
    private static final String LETTERS = "dmyhsдмгчс";

    private DateFormat() {}

    /** Whether the format of that number, which needs no code, shows dates; the list is in ECMA-376, 18.8.30. */
    static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** Whether a format code has a letter of a date outside quotes, brackets and escapes; only its first section counts. */
    static boolean shows(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (GENERAL_IN_OTHER_LANGUAGES.contains(lower)) {
            return false;
        }
        int index = 0;
        while (index < lower.length() && lower.charAt(index) != ';') {
            char letter = lower.charAt(index);
            if (letter == '"' || letter == '[') {
                int end = lower.indexOf(letter == '"' ? '"' : ']', index + 1);
                if (letter == '[' && end > index && isElapsed(lower.substring(index + 1, end))) {
                    return true;
                }
                index = end < 0 ? lower.length() : end;
            } else if (letter == '\\' || letter == '_' || letter == '*') {
                index++;
            } else if (LETTERS.indexOf(letter) >= 0) {
                return true;
            } else if (lower.startsWith("general", index)) {
                return false;
            }
            index++;
        }
        return false;
    }

    private static boolean isElapsed(String bracket) {
        return !bracket.isEmpty() && bracket.chars().allMatch(letter -> "hmsчмс".indexOf(letter) >= 0);
    }
}
