package kz.esep.language;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * Names of months as official texts use them. The JDK knows Kazakh month names too, but not in every locale provider,
 * so the tables are our own and a test holds them against the JDK's.
 */
public final class MonthNames {

    private static final List<String> KAZAKH = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
    private static final List<String> RUSSIAN = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> RUSSIAN_GENITIVE = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    private static final int SHORTEST_ABBREVIATION = 3;

    private MonthNames() {}

    /**
     * The month of {@code word}: its name in either language, in the nominative or behind a day, whole or cut to three
     * letters or more, in any case, with Kazakh letters or the Russian ones people type for them. {@code нояб},
     * {@code қар} and {@code караша} are all November.
     */
    public static Optional<Month> find(String word) {
        String folded = Letters.folded(word);
        if (folded.length() < SHORTEST_ABBREVIATION) {
            return Optional.empty();
        }
        return Arrays.stream(Month.values())
                .filter(month -> Stream.of(KAZAKH, RUSSIAN, RUSSIAN_GENITIVE)
                        .map(names -> Letters.folded(names.get(month.getValue() - 1)))
                        .anyMatch(name -> name.startsWith(folded)))
                .findFirst();
    }

    /** The name in the nominative, lower case: {@code қараша}, {@code ноябрь}. */
    public static String nominative(Language language, Month month) {
        return switch (language) {
            case KK -> KAZAKH.get(month.getValue() - 1);
            case RU -> RUSSIAN.get(month.getValue() - 1);
        };
    }

    /** The form that follows a day of the month: {@code қараша}, {@code ноября}. */
    public static String afterDay(Language language, Month month) {
        return switch (language) {
            case KK -> KAZAKH.get(month.getValue() - 1);
            case RU -> RUSSIAN_GENITIVE.get(month.getValue() - 1);
        };
    }

    /** The month with its year: {@code 2021 жылғы қараша}, {@code ноябрь 2021 года}. */
    public static String withYear(Language language, YearMonth month) {
        String name = nominative(language, month.getMonth());
        return switch (language) {
            case KK -> month.getYear() + " жылғы " + name;
            case RU -> name + " " + month.getYear() + " года";
        };
    }

    /** The form of a document's title: {@code 2021 жылғы қараша айындағы}, {@code за ноябрь 2021 года}. */
    public static String inTitle(Language language, YearMonth month) {
        return switch (language) {
            case KK -> withYear(language, month) + " айындағы";
            case RU -> "за " + withYear(language, month);
        };
    }

    /** The label of a totals row: {@code Қараша айының қорытындысы}, {@code Итого за ноябрь}. */
    public static String totalLabel(Language language, Month month) {
        String name = nominative(language, month);
        return switch (language) {
            case KK -> StringUtils.capitalize(name) + " айының қорытындысы";
            case RU -> "Итого за " + name;
        };
    }
}
