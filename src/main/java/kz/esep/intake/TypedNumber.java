package kz.esep.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Letters;

/**
 * A number typed as text. Thousands may be parted by spaces or apostrophes, by commas before a decimal point or by full
 * stops before a decimal comma. {@code 1.234} and {@code 1,234} may be thousands or decimals and are asked about.
 */
sealed interface TypedNumber {

    /** A clear number. */
    record Read(BigDecimal number) implements TypedNumber {}

    /** Two numbers it may be. */
    record Ambiguous(BigDecimal whole, BigDecimal decimal) implements TypedNumber {}

    /** More numbers than one: {@code 5; 7}, {@code 10-12}. */
    record Several() implements TypedNumber {}

    /** A percentage. */
    record Percent() implements TypedNumber {}

    /** Digits and letters that look like digits: {@code 1О}. */
    record WrongLetters(BigDecimal meant) implements TypedNumber {}

    /** A number with words or signs: {@code 15 шт.}, {@code 5 млн}, {@code ~10}. */
    record WithWords(BigDecimal meant) implements TypedNumber {}

    /** No number. */
    record Unreadable() implements TypedNumber {}

    /** Longer texts are no numbers. */
    int LONGEST = 60;

    String APOSTROPHES = "'’‘ʼ`´";
    Pattern GROUPED_BY_SPACES = Pattern.compile("(\\d{1,3}(?:[ " + APOSTROPHES + "]\\d{3})+)(?:[.,](\\d+))?");
    Pattern GROUPED_BY_STOPS = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+),(\\d+)|(\\d{1,3}(?:\\.\\d{3}){2,})");
    Pattern GROUPED_BY_COMMAS = Pattern.compile("(\\d{1,3}(?:,\\d{3})+)\\.(\\d+)|(\\d{1,3}(?:,\\d{3}){2,})");
    Pattern ONE_SEPARATOR = Pattern.compile("(\\d+)[.,](\\d+)");
    Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    Pattern DIGITS_OR_LIKE = Pattern.compile("[\\doоlіiзб|.,]*\\d[\\doоlіiзб|.,]*|[oо]");
    Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[ " + APOSTROPHES + "]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*");
    Map<String, Integer> ZEROS = Map.of("тыс", 3, "тысяч", 3, "мың", 3, "млн", 6, "млрд", 9);

    /** Reads {@code text}. */
    static TypedNumber read(String text) {
        String key = Letters.key(text);
        if (key.length() > LONGEST) {
            return new Unreadable();
        }
        Optional<TypedNumber> plain = plain(key);
        if (plain.isPresent()) {
            return plain.get();
        }
        if (key.contains("%") || key.contains("пайыз") || key.contains("процент")) {
            return new Percent();
        }
        if (DIGITS_OR_LIKE.matcher(key).matches()
                && plain(inDigits(key)).orElse(new Unreadable()) instanceof Read meant) {
            return new WrongLetters(meant.number());
        }
        return withWords(key);
    }

    /** {@code text} with the letters people take for digits made digits. */
    static String inDigits(String text) {
        return text.replaceAll("[oOоО]", "0")
                .replaceAll("[lIiіІ|]", "1")
                .replaceAll("[зЗ]", "3")
                .replaceAll("[бБ]", "6");
    }

    private static TypedNumber withWords(String key) {
        List<String> numbers =
                NUMBER.matcher(key).results().map(MatchResult::group).toList();
        if (numbers.size() > 1) {
            return new Several();
        }
        if (numbers.isEmpty() || !(plain(numbers.get(0)).orElse(new Unreadable()) instanceof Read read)) {
            return new Unreadable();
        }
        int zeros = 0;
        for (String word : key.split("[^\\p{L}]+", -1)) {
            zeros += ZEROS.getOrDefault(word, 0);
        }
        return new WithWords(read.number().scaleByPowerOfTen(zeros));
    }

    private static Optional<TypedNumber> plain(String key) {
        String unsigned = key.replaceFirst("^[" + APOSTROPHES + "]", "");
        boolean negative = unsigned.startsWith("-");
        String body = unsigned.replaceFirst("^[+-] ?", "");
        return unsigned(body).map(number -> negative ? negated(number) : number);
    }

    private static TypedNumber negated(TypedNumber number) {
        if (number instanceof Ambiguous two) {
            return new Ambiguous(two.whole().negate(), two.decimal().negate());
        }
        return number instanceof Read read ? new Read(read.number().negate()) : number;
    }

    private static Optional<TypedNumber> unsigned(String body) {
        if (body.matches("\\d+")) {
            return Optional.of(new Read(new BigDecimal(body)));
        }
        for (Pattern grouped : List.of(GROUPED_BY_SPACES, GROUPED_BY_STOPS, GROUPED_BY_COMMAS)) {
            Matcher match = grouped.matcher(body);
            if (match.matches()) {
                String whole = Optional.ofNullable(match.group(1)).orElseGet(() -> match.group(3));
                return Optional.of(new Read(number(whole, Optional.ofNullable(match.group(2)))));
            }
        }
        Matcher decimal = ONE_SEPARATOR.matcher(body);
        if (!decimal.matches()) {
            return Optional.empty();
        }
        BigDecimal read = number(decimal.group(1), Optional.of(decimal.group(2)));
        return Optional.of(
                THOUSANDS_OR_DECIMALS.matcher(body).matches()
                        ? new Ambiguous(number(decimal.group(1) + decimal.group(2), Optional.empty()), read)
                        : new Read(read));
    }

    private static BigDecimal number(String whole, Optional<String> decimals) {
        String digits = whole.replaceAll("\\D", "");
        return new BigDecimal(decimals.map(part -> digits + "." + part).orElse(digits));
    }
}
