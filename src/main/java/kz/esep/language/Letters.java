package kz.esep.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that look alike in Latin and Cyrillic. People type {@code Нұр-Cұлтан} with a Latin C and {@code шiлде} with a
 * Latin i without seeing it; a program that compares names must see through that.
 */
public final class Letters {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String LATIN = "ABCEHIKMOPTXYaceiopxyhəƏɵƟ";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУасеіорхуһәӘөӨ";

    /** Letters of other Cyrillic alphabets that machines know: nobody types them meaning anything but the Latin one. */
    private static final String RARE_CYRILLIC = "ѕјЅЈ";

    private static final String RARE_LATIN = "sjSJ";

    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String RUSSIAN = "агкноуухие";

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
     * {@code text} with every word in one script: Cyrillic where all its Latin letters have Cyrillic twins, else Latin
     * where it is the other way round. {@code сәуip} with a Latin i and p becomes Cyrillic, {@code nоtices} with a
     * Cyrillic о Latin; a word that can be neither stays.
     */
    public static String inOneScript(String text) {
        Matcher words = WORD.matcher(text);
        return words.replaceAll(word -> Matcher.quoteReplacement(inOneScriptWord(word.group())));
    }

    /**
     * {@code text} in lower case with a Latin letter for every Cyrillic one that looks like it, small or large: for
     * what can only be Latin, as a machine's code. {@code Рlасеd} with Cyrillic letters becomes {@code placed}.
     */
    public static String inLatin(String text) {
        String small = translated(text, CYRILLIC + RARE_CYRILLIC, LATIN + RARE_LATIN);
        return translated(small.toUpperCase(Locale.ROOT), CYRILLIC, LATIN).toLowerCase(Locale.ROOT);
    }

    /**
     * The key of {@code text} with Kazakh letters as people type them on a Russian keyboard: {@code қызылорда} and
     * {@code кызылорда} are the same. For looking up in lists only.
     */
    public static String folded(String text) {
        return translated(key(text), KAZAKH, RUSSIAN);
    }

    /**
     * {@code text} in NFC and in one line: invisible characters gone, every kind of space and line break plain, runs of
     * spaces made one, none at the ends.
     */
    public static String oneLine(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder line = new StringBuilder(composed.length());
        for (int index = 0; index < composed.length(); index++) {
            char letter = composed.charAt(index);
            if (isSpace(letter)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!isInvisible(letter)) {
                line.append(letter);
            }
        }
        return line.toString().strip();
    }

    /**
     * The key under which two spellings of a name are the same: NFC, lower case, look-alikes mended, every kind of
     * space and dash made plain, runs of spaces made one.
     */
    public static String key(String text) {
        StringBuilder plain = new StringBuilder(oneLine(text));
        for (int index = 0; index < plain.length(); index++) {
            if (isDash(plain.charAt(index))) {
                plain.setCharAt(index, '-');
            }
        }
        return withoutLookAlikes(plain.toString()).toLowerCase(Locale.ROOT);
    }

    /**
     * The key under which two spellings of a number are the same to the eye: besides what {@link #key} does, letters in
     * one script, O as zero, no spaces, no leading zeros. {@code 19-A05}, {@code 19 – А5} and {@code 19-АO5} are one. For
     * comparing only.
     */
    public static String numberKey(String text) {
        String oneScript =
                translated(key(text).toUpperCase(Locale.ROOT), LATIN, CYRILLIC).toLowerCase(Locale.ROOT);
        return LEADING_ZEROS
                .matcher(oneScript.replace(" ", "").replace('о', '0'))
                .replaceAll("");
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
        return has(word, Character.UnicodeScript.CYRILLIC) ? translated(word, LATIN, CYRILLIC) : word;
    }

    private static String inOneScriptWord(String word) {
        if (!has(word, Character.UnicodeScript.LATIN) || !has(word, Character.UnicodeScript.CYRILLIC)) {
            return word;
        }
        String cyrillic = translated(word, LATIN, CYRILLIC);
        if (!has(cyrillic, Character.UnicodeScript.LATIN)) {
            return cyrillic;
        }
        String latin = translated(word, CYRILLIC, LATIN);
        return has(latin, Character.UnicodeScript.CYRILLIC) ? word : latin;
    }

    private static boolean has(String word, Character.UnicodeScript script) {
        for (int index = 0; index < word.length(); index++) {
            if (Character.UnicodeScript.of(word.charAt(index)) == script) {
                return true;
            }
        }
        return false;
    }

    private static String translated(String text, String letters, String twins) {
        StringBuilder result = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            int place = letters.indexOf(text.charAt(index));
            result.append(place < 0 ? text.charAt(index) : twins.charAt(place));
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
