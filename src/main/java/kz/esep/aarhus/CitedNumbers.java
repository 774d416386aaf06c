package kz.esep.aarhus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;

/** The numbers of acts in a text, each with the date that stands nearest to it. */
final class CitedNumbers {

    /** How far a date may stand from its number, in characters. */
    private static final int FAR = 60;

    /** Behind a sign, which may be a Latin letter; a law's number shows itself by the convocation of parliament: 383-V. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:№|(?<![\\p{L}])n(?:o\\.?)?) ?(?<signed>[0-9]+)|(?<![\\p{L}0-9-])(?<law>[0-9]+)-[ivx]+(?![\\p{L}])");

    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern KAZAKH = Pattern.compile("(?<![0-9])([0-9]{4}) ?ж[\\p{L}.]* ([0-9]{1,2}) ([\\p{L}]+)");
    private static final Pattern RUSSIAN = Pattern.compile("(?<![0-9])([0-9]{1,2}) ([\\p{L}]+) ([0-9]{4})(?![0-9])");

    private CitedNumbers() {}

    /**
     * A number with its date.
     *
     * @param act what it says
     * @param place where the number stands in the text
     */
    record Cited(ActReference act, int place) {}

    /** A date and where it begins and ends. */
    private record Dated(LocalDate date, int start, int end) {

        int distance(Matcher number) {
            return number.start() >= end ? number.start() - end : Math.max(0, start - number.end());
        }
    }

    /** Those of {@code text}, a key in lower case; a number without a date near it is passed over. */
    static List<Cited> of(String text) {
        List<Dated> dates = dates(text);
        List<Cited> cited = new ArrayList<>();
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            dates.stream()
                    .filter(date -> date.distance(number) <= FAR)
                    .min(Comparator.comparingInt(date -> date.distance(number)))
                    .ifPresent(date ->
                            cited.add(new Cited(new ActReference(date.date(), digits(number)), number.start())));
        }
        return cited;
    }

    private static String digits(Matcher number) {
        String signed = number.group("signed");
        return signed == null ? number.group("law") : signed;
    }

    private static List<Dated> dates(String text) {
        List<Dated> dates = new ArrayList<>();
        for (Matcher date = DIGITS.matcher(text); date.find(); ) {
            add(dates, date, date.group(3), Integer.parseInt(date.group(2)), date.group(1));
        }
        for (Matcher date = KAZAKH.matcher(text); date.find(); ) {
            Matcher found = date;
            month(Language.KK, date.group(3))
                    .ifPresent(month -> add(dates, found, found.group(1), month, found.group(2)));
        }
        for (Matcher date = RUSSIAN.matcher(text); date.find(); ) {
            Matcher found = date;
            month(Language.RU, date.group(2))
                    .ifPresent(month -> add(dates, found, found.group(3), month, found.group(1)));
        }
        return dates;
    }

    private static void add(List<Dated> dates, Matcher found, String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            dates.add(new Dated(date, found.start(), found.end()));
        } catch (DateTimeException e) {
            // 31.02.2020 is no date, and no act has it
        }
    }

    /** In Kazakh a month has endings: 8 сәуірдегі. */
    private static Optional<Integer> month(Language language, String word) {
        return Arrays.stream(Month.values())
                .filter(month -> switch (language) {
                    case KK -> word.startsWith(voiced(MonthNames.afterDay(Language.KK, month), word));
                    case RU -> word.equals(MonthNames.afterDay(Language.RU, month));
                })
                .map(Month::getValue)
                .findFirst();
    }

    /** {@code month} as {@code word} begins where its ending softens the last letter: қыркүйек, қыркүйегіндегі. */
    private static String voiced(String month, String word) {
        String soft = month.replaceFirst("к$", "г");
        return word.startsWith(soft) ? soft : month;
    }
}
