package kz.esep.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters that look alike in Latin and Cyrillic. People type {@code Нұр-Cұлтан} with a Latin C and {@code шiлде} with a
 * Latin i without seeing it; a program that compares names must see through that.
 */
public final class Letters {

    private static final String LATIN = "ABCEHIKMOPTXYaceiopxyhəƏ";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУасеіорхуһәӘ";

    private Letters() {}

    /**
     * {@code text} with Latin look-alikes turned into Cyrillic in every word that has a Cyrillic letter; words wholly
     * in Latin (addresses, Roman numerals) stay.
     */
    public static String withoutLookAlikes(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int index = 0;
        while (index < text.length()) {
            int end = index;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            result.append(mended(text.substring(index, end)));
            if (end < text.length()) {
                result.append(text.charAt(end));
            }
            index = end + 1;
        }
        return result.toString();
    }

    /**
     * The key under which two spellings of a name are the same: NFC, lower case, look-alikes mended, every kind of
     * space and dash made plain, runs of spaces made one.
     */
    public static String key(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int index = 0; index < composed.length(); index++) {
            char letter = composed.charAt(index);
            if (isSpace(letter)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (!isInvisible(letter)) {
                plain.append(isDash(letter) ? '-' : letter);
            }
        }
        return withoutLookAlikes(plain.toString()).toLowerCase(Locale.ROOT).strip();
    }

    /** {@code text} in NFC, without spaces of any kind at its ends and without invisible characters. */
    public static String trimmed(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        int begin = 0;
        int end = composed.length();
        while (begin < end && isBlank(composed.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(composed.charAt(end - 1))) {
            end--;
        }
        return composed.substring(begin, end);
    }

    private static String mended(String word) {
        if (word.chars().noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
            return word;
        }
        StringBuilder result = new StringBuilder(word.length());
        for (int index = 0; index < word.length(); index++) {
            int place = LATIN.indexOf(word.charAt(index));
            result.append(place < 0 ? word.charAt(index) : CYRILLIC.charAt(place));
        }
        return result.toString();
    }

    private static boolean isBlank(char letter) {
        return isSpace(letter) || isInvisible(letter);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isInvisible(char letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    private static boolean isDash(char letter) {
        return Character.getType(letter) == Character.DASH_PUNCTUATION || letter == '\u2212';
    }
}
