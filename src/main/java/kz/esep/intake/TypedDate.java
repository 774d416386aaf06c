package kz.esep.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Letters;
import kz.esep.language.MonthNames;

/**
 * A day typed as text. {@code 31.05.2026} and {@code 2026-05-31} are clear, and so are {@code 31 мая 2026 г.} and
 * {@code 2026 жылғы 31 мамыр}; {@code 5/31/2026} is too, for no month has the number 31; {@code 03/04/2026} is not and is
 * asked about. Full stops part day, month and year in this order, as official texts do.
 *
 * <p>A year of two digits is of this century up to 49 and of the last one from 50: {@code 26} is 2026, never 1926. Beside
 * a month's name it is a year only where it stands last, behind the month; {@code 15-16 декабря} are two days.
 */
public sealed interface TypedDate {

    /**
     * A clear day.
     *
     * @param usual whether it is written as forms ask for it, or as computers write it
     */
    record Day(LocalDate date, boolean usual) implements TypedDate {}

    /** A month whose day is missing. */
    record OnlyMonth(YearMonth month) implements TypedDate {}

    /** Day and month cannot be told apart. */
    record Ambiguous() implements TypedDate {}

    /** A day that no calendar has: 31 April. */
    record Impossible() implements TypedDate {}

    /** More days than one. */
    record Several() implements TypedDate {}

    /** Digits and letters that look like digits. */
    record WrongLetters(LocalDate meant) implements TypedDate {}

    /** No date. */
    record Unreadable() implements TypedDate {}

    /** Longer texts are no dates. */
    int LONGEST = 60;

    int LAST_SHORT_YEAR = 49;

    Pattern TIME = Pattern.compile("[t ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?(?:z|[+-]\\d{2}:?\\d{2}))?$");
    Pattern YEAR_WORD = Pattern.compile("(?<=\\d) ?(?:г|ж|год|года|жыл|жылы)\\.?$");
    Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?: ?\\. ?|,)(\\d{1,2})(?: ?\\. ?|,)(\\d{4}|\\d{2})\\.?");
    Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?[-./] ?(\\d{1,2}) ?[-./] ?(\\d{1,2})");
    Pattern EITHER_FIRST = Pattern.compile("(\\d{1,2}) ?([-/]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})");
    Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2}) ?[-./] ?(\\d{4})");
    Pattern MONTH_LAST = Pattern.compile("(\\d{4}) ?[-./] ?(\\d{1,2})");
    Pattern ONE_OF_SEVERAL = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}");
    Pattern DIGITS_OR_LIKE = Pattern.compile("[\\doоlіiзб|./-]*\\d[\\doоlіiзб|./-]*");
    /** {@code 15-16}, {@code 1, 5}: in front of a month's name or behind it these are days. */
    Pattern JOINED_DAYS = Pattern.compile("(?<!\\d)\\d{1,2} ?[-‐‑–—/,] ?\\d{1,2}(?!\\d)");

    /** {@code 16 дек. 21} and {@code 16-дек-21}, but not {@code 15 декабря - 16}; the first group is the word between. */
    Pattern SHORT_YEAR_LAST = Pattern.compile(
            "(?<!\\d)\\d{1,2}(?=\\P{L}+(\\p{L}+))(?:[ .»\"”]+\\p{L}+[ .]+| ?([-/]) ?\\p{L}+\\.? ?\\2 ?)\\d{2}(?!\\d)\\D*");

    Pattern USUAL = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}");
    Set<String> FILLERS =
            Set.of("г", "ж", "год", "года", "году", "жыл", "жылы", "жылғы", "ай", "айы", "айының", "за", "от", "күні");

    /** Reads {@code text}. */
    static TypedDate read(String text) {
        String key = Letters.key(text).replaceFirst("^[" + TypedNumber.APOSTROPHES + "]", "");
        if (key.length() > LONGEST) {
            return new Unreadable();
        }
        String bare = YEAR_WORD.matcher(TIME.matcher(key).replaceFirst("")).replaceFirst("");
        TypedDate typed = bare(bare);
        if (!(typed instanceof Unreadable)) {
            return typed;
        }
        if (ONE_OF_SEVERAL.matcher(key).results().count() > 1) {
            return new Several();
        }
        boolean mistyped = DIGITS_OR_LIKE.matcher(bare).matches();
        return mistyped && bare(TypedNumber.inDigits(bare)) instanceof Day meant
                ? new WrongLetters(meant.date())
                : typed;
    }

    private static TypedDate bare(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), text);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), text);
        }
        Matcher eitherFirst = EITHER_FIRST.matcher(text);
        if (eitherFirst.matches()) {
            return eitherFirst(eitherFirst, text);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        Matcher monthLast = MONTH_LAST.matcher(text);
        return monthLast.matches() ? month(monthLast.group(1), monthLast.group(2)) : inWords(text);
    }

    /** Without full stops Europeans begin with the day, Americans with the month, and some short forms with the year. */
    private static TypedDate eitherFirst(Matcher match, String text) {
        String first = match.group(1);
        String middle = match.group(3);
        String last = match.group(4);
        List<TypedDate> readings =
                new ArrayList<>(List.of(day(last, middle, first, text), day(last, first, middle, text)));
        if (match.group(2).equals("-") && last.length() == 2 && first.length() == 2) {
            readings.add(day(first, middle, last, text));
        }
        List<TypedDate> days =
                readings.stream().filter(Day.class::isInstance).distinct().toList();
        return switch (days.size()) {
            case 0 -> new Impossible();
            case 1 -> days.get(0);
            default -> new Ambiguous();
        };
    }

    private static TypedDate inWords(String text) {
        Optional<Month> month = Optional.empty();
        List<String> numbers = new ArrayList<>();
        String parted = text.replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " ");
        for (String word : parted.split("[ .,«»\"“”/‐‑–—-]+", -1)) {
            Optional<Month> named = MonthNames.find(word);
            if (named.isPresent() && month.isEmpty()) {
                month = named;
            } else if (word.matches("\\d{1,2}|\\d{4}")) {
                numbers.add(word);
            } else if (!word.isEmpty() && !FILLERS.contains(word)) {
                return new Unreadable();
            }
        }
        if (month.isPresent() && JOINED_DAYS.matcher(parted).find()) {
            return new Several();
        }
        if (month.isEmpty() || numbers.isEmpty() || numbers.size() > 2) {
            return new Unreadable();
        }
        String number = String.valueOf(month.get().getValue());
        String first = numbers.get(0);
        String last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 1) {
            return first.length() == 4 ? month(first, number) : new Unreadable();
        }
        if (first.length() == 4) {
            return day(first, number, last, text);
        }
        boolean yearIsClear = last.length() == 4 || endsWithShortYear(parted);
        return yearIsClear ? day(last, number, first, text) : new Unreadable();
    }

    private static boolean endsWithShortYear(String text) {
        Matcher matcher = SHORT_YEAR_LAST.matcher(text);
        return matcher.find()
                && matcher.end() == text.length()
                && MonthNames.find(matcher.group(1)).isPresent();
    }

    private static TypedDate month(String year, String month) {
        try {
            return new OnlyMonth(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
        } catch (DateTimeException e) {
            return new Impossible();
        }
    }

    private static TypedDate day(String year, String month, String day, String text) {
        try {
            LocalDate date = LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day));
            return new Day(date, USUAL.matcher(text).matches());
        } catch (DateTimeException e) {
            return new Impossible();
        }
    }

    private static int year(String typed) {
        int year = Integer.parseInt(typed);
        if (typed.length() == 4) {
            return year;
        }
        return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
    }
}
