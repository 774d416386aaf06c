package kz.esep.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in a running text of either language: {@code 2020 жылғы 21 желтоқсандағы}, {@code 21 декабря 2020 года},
 * {@code 21.12.2020}, with or without its year.
 *
 * @param day of the month, as it is written
 * @param month its month
 * @param year its year; none where it is not written with it
 * @param start where it begins in the text
 * @param end where it ends there
 */
public record WrittenDate(int day, Month month, Optional<Integer> year, int start, int end) {

    private static final Pattern DIGITS =
            Pattern.compile("(?<![0-9.])(?<day>[0-9]{1,2})\\.(?<month>[0-9]{1,2})\\.(?<year>[0-9]{4})(?![0-9])");
    private static final Pattern WORDS = Pattern.compile(
            "(?=[0-9])(?:(?<![0-9])(?<before>[0-9]{4}) ?ж[\\p{L}.]* )?(?<![0-9.,])(?<day>[0-9]{1,2})(?:-?(?:го|ого|е)(?!\\p{L}))?"
                    + " ?-? ?(?<month>\\p{L}{3,})(?: (?<after>[0-9]{4})(?![0-9]))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may stand behind a Kazakh month, a possessive before the case: {@code қыркүйегіндегі}. */
    private static final Pattern KAZAKH_ENDING = Pattern.compile(
            "(?:[ыі]?н?(?:[ндт][ыі]ң|[ғгқк][ае]|[ндт][ыі]|[дт][ае]|[дтн][ае]н|[дт][ае]ғ[ыі]|[дт][ае]г[ыі]|[бпм]ен)?|[ыі]на|[ыі]не)");

    /** Those of {@code text} in their order. */
    public static List<WrittenDate> in(String text) {
        List<WrittenDate> dates = new ArrayList<>();
        for (Matcher found = DIGITS.matcher(text); found.find(); ) {
            int month = Integer.parseInt(found.group("month"));
            if (month >= 1 && month <= Month.values().length) {
                add(dates, found, Month.of(month), found.group("year"));
            }
        }
        Matcher found = WORDS.matcher(text);
        for (int from = 0; found.find(from); ) {
            Optional<Month> month = month(found.group("month").toLowerCase(Language.KK.locale()));
            String year = found.group("before") == null ? found.group("after") : found.group("before");
            month.ifPresent(one -> add(dates, found, one, year));
            from = month.isPresent() ? found.end() : found.start("month");
        }
        dates.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return dates;
    }

    /** The day of the calendar; none without a year, nor of 31 February. */
    public Optional<LocalDate> date() {
        try {
            return year.map(written -> LocalDate.of(written, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void add(List<WrittenDate> dates, Matcher found, Month month, String year) {
        int day = Integer.parseInt(found.group("day"));
        if (day >= 1 && day <= month.maxLength()) {
            Optional<Integer> written = Optional.ofNullable(year).map(Integer::valueOf);
            dates.add(new WrittenDate(day, month, written, found.start(), found.end()));
        }
    }

    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> word.equals(MonthNames.afterDay(Language.RU, month))
                        || isKazakh(word, MonthNames.afterDay(Language.KK, month)))
                .findFirst();
    }

    /** With the last letter softened before an ending too: {@code қыркүйек}, {@code қыркүйегіндегі}. */
    private static boolean isKazakh(String word, String month) {
        String soft = month.replaceFirst("к$", "г");
        return (word.startsWith(month) || word.startsWith(soft))
                && KAZAKH_ENDING.matcher(word.substring(month.length())).matches();
    }
}
