package kz.esep.aarhus.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.WrittenDate;

/** The figures of a text, told apart: days, years, numbers, percentages. */
final class NumbersInText {

    /** {@code 1 780}, {@code 215,88}; the suffix of an act and the ending of an ordinal are left behind. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}0-9])(?:[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+)(?:[.,][0-9]+)?");

    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}0-9])[0-9]+");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}0-9.,/№])(?<!№ )(?:19|20)[0-9]{2}(?![0-9/]|[.,][0-9])");
    private static final Pattern ENUMERATOR = Pattern.compile("(?m)^[0-9]{1,2}[.)](?= )");

    /** The sign behind a list or a range holds for all of its numbers: {@code 40–50 %}. */
    private static final Pattern PERCENTAGES = Pattern.compile("(?<![0-9.,])[0-9]++(?:[.,][0-9]++)?+"
            + "(?:(?: ?[-–—,] ?| (?:және|мен|бен|пен|и|до) | )[0-9]++(?:[.,][0-9]++)?+)*+"
            + "(?=(?:-?[\\p{L}]{1,4})? ?(?:%|пайыз|процент))");

    private final String text;
    private final List<WrittenDate> dates;
    private final String withoutDates;

    NumbersInText(String text) {
        this.text = text;
        String plain = Addresses.blanked(text);
        this.dates = WrittenDate.in(plain);
        StringBuilder rest = new StringBuilder(plain);
        dates.forEach(date -> blank(rest, date.start(), date.end()));
        this.withoutDates = rest.toString();
    }

    /** A figure and its place. */
    record Figure(String value, int start, int end) {}

    List<WrittenDate> dates() {
        return dates;
    }

    /** Days and months without their years, which one language may name once for several. */
    List<Figure> days() {
        return dates.stream()
                .map(date -> new Figure(
                        "%02d.%02d".formatted(date.day(), date.month().getValue()), date.start(), date.end()))
                .toList();
    }

    /** Each year once. */
    List<Figure> years() {
        Set<String> seen = new LinkedHashSet<>();
        List<Figure> years = new ArrayList<>();
        for (WrittenDate date : dates) {
            date.year()
                    .map(String::valueOf)
                    .filter(seen::add)
                    .ifPresent(year -> years.add(new Figure(year, date.start(), date.end())));
        }
        for (Figure year : found(YEAR, withoutDates)) {
            if (seen.add(year.value())) {
                years.add(year);
            }
        }
        return years;
    }

    /** Neither days nor years. {@code enumerators} tells whether the numbers of list items count. */
    List<Figure> numbers(boolean enumerators) {
        return found(NUMBER, rest(enumerators)).stream()
                .map(figure -> new Figure(plain(figure.value()), figure.start(), figure.end()))
                .toList();
    }

    /** The same as runs of digits: {@code 2,3} may be a number or two. */
    List<Figure> digits(boolean enumerators) {
        return found(DIGITS, rest(enumerators)).stream()
                .map(figure -> new Figure(plain(figure.value()), figure.start(), figure.end()))
                .toList();
    }

    /** The numbers that are per cent, each once. */
    Set<String> percentages() {
        Set<String> percentages = new TreeSet<>();
        for (Matcher run = PERCENTAGES.matcher(withoutDates); run.find(); ) {
            found(NUMBER, run.group()).forEach(figure -> percentages.add(plain(figure.value())));
        }
        return percentages;
    }

    String text() {
        return text;
    }

    private String rest(boolean enumerators) {
        StringBuilder rest = new StringBuilder(withoutDates);
        found(YEAR, withoutDates).forEach(year -> blank(rest, year.start(), year.end()));
        if (!enumerators) {
            found(ENUMERATOR, withoutDates).forEach(one -> blank(rest, one.start(), one.end()));
        }
        return rest.toString();
    }

    private static List<Figure> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(one -> new Figure(one.group(), one.start(), one.end()))
                .toList();
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, "|".repeat(end - start));
    }

    private static String plain(String number) {
        return new BigDecimal(number.replace(" ", "").replace(',', '.'))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
