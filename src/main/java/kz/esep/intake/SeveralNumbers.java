package kz.esep.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kz.esep.language.Letters;

/**
 * Tells {@code 19-103, 19-104} and {@code 19-103/19-104} from a single number that has a stroke or a comma in it, such as
 * {@code 12/2021}.
 */
final class SeveralNumbers {

    private static final Pattern LINES = Pattern.compile("\\R|;");
    private static final Pattern WORDS = Pattern.compile(", | и | және | and | & | \\+ ");
    private static final Pattern SIGNS = Pattern.compile("[,/&+]| - |\\.\\.\\.?|…");

    /** A number: letters, digits and strokes, a digit among them, none at the ends. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:№ ?)?(?=[\\p{L}\\d/-]*\\d)[\\p{L}\\d]+(?:[-/][\\p{L}\\d]+)*");

    private static final Pattern COMPOSED = Pattern.compile("(?:№ ?)?[\\p{L}\\d]*\\d(?:-[\\p{L}\\d]*\\d)+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int DIGITS_OF_A_YEAR = 4;

    private SeveralNumbers() {}

    /** Whether {@code text} holds two numbers or more. */
    static boolean isIn(String text) {
        List<String> lines = parts(LINES, text);
        return (lines.size() > 1 && lines.stream().allMatch(part -> isAll(NUMBER, part)))
                || areLike(parts(WORDS, Letters.key(text)))
                || areComposed(parts(SIGNS, Letters.key(text)));
    }

    private static List<String> parts(Pattern separator, String text) {
        return Arrays.stream(separator.split(text))
                .map(Letters::key)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Behind a comma and a space or an "and" stands the next number, whole or its end: {@code 19-103, 104}. */
    private static boolean areLike(List<String> parts) {
        if (parts.size() < 2 || !parts.stream().allMatch(part -> isAll(NUMBER, part))) {
            return false;
        }
        String first = shape(parts.get(0));
        return parts.stream()
                .skip(1)
                .allMatch(
                        part -> shape(part).equals(first) || (isAll(DIGITS, part) && part.length() < DIGITS_OF_A_YEAR));
    }

    private static boolean areComposed(List<String> parts) {
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> isAll(COMPOSED, part) && shape(part).equals(shape(parts.get(0))));
    }

    private static boolean isAll(Pattern pattern, String part) {
        return pattern.matcher(part).matches();
    }

    /** {@code 9-9} for {@code 19-103}. */
    private static String shape(String number) {
        return number.replaceFirst("^№ ?", "").replaceAll("\\d+", "9").replaceAll("\\p{L}+", "a");
    }
}
