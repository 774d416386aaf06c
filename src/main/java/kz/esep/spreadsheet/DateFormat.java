package kz.esep.spreadsheet;

import java.util.Locale;
import java.util.Set;

/** Tells formats of dates and times from formats of numbers. */
final class DateFormat {

    /** Some programs write the name of the general format as their screen shows it. */
    private static final Set<String> GENERAL_IN_OTHER_LANGUAGES = Set.of("general", "основной", "стандарт", "standard");

    /** The letters of day, month, year, hour, minute and second in a file. */
    private static final String LETTERS = "dmyhs";

    /** The same as Russian programs show them and some also write them; behind digits they are words, as in {@code 0 дн.} */
    private static final String RUSSIAN_LETTERS = "дмгчс";

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
        boolean digits = false;
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
            } else if (LETTERS.indexOf(letter) >= 0 || (!digits && RUSSIAN_LETTERS.indexOf(letter) >= 0)) {
                return true;
            } else if (lower.startsWith("general", index)) {
                return false;
            }
            digits |= letter == '0' || letter == '#';
            index++;
        }
        return false;
    }

    /** {@code [h]}, {@code [mm]} and the like: hours, minutes or seconds beyond a day. */
    private static boolean isElapsed(String bracket) {
        return !bracket.isEmpty()
                && "hmsчмс".indexOf(bracket.charAt(0)) >= 0
                && bracket.chars().allMatch(letter -> letter == bracket.charAt(0));
    }
}
