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
    private static final List<RussianNoun> RUSSIAN = List.of(
            new RussianNoun("январь", "января", "январю", "январём", "январе"),
            new RussianNoun("февраль", "февраля", "февралю", "февралём", "феврале"),
            new RussianNoun("март", "марта", "марту", "мартом", "марте"),
            new RussianNoun("апрель", "апреля", "апрелю", "апрелем", "апреле"),
            new RussianNoun("май", "мая", "маю", "маем", "мае"),
            new RussianNoun("июнь", "июня", "июню", "июнем", "июне"),
            new RussianNoun("июль", "июля", "июлю", "июлем", "июле"),
            new RussianNoun("август", "августа", "августу", "августом", "августе"),
            new RussianNoun("сентябрь", "сентября", "сентябрю", "сентябрём", "сентябре"),
            new RussianNoun("октябрь", "октября", "октябрю", "октябрём", "октябре"),
            new RussianNoun("ноябрь", "ноября", "ноябрю", "ноябрём", "ноябре"),
            new RussianNoun("декабрь", "декабря", "декабрю", "декабрём", "декабре"));

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
                .filter(month -> Stream.of(
                                kazakh(month),
                                russian(month).nominative(),
                                russian(month).genitive())
                        .anyMatch(name -> Letters.folded(name).startsWith(folded)))
                .findFirst();
    }

    /** The name in the nominative, lower case: {@code қараша}, {@code ноябрь}. */
    public static String nominative(Language language, Month month) {
        return in(GrammaticalCase.NOMINATIVE, language, month);
    }

    /** The name in a case that {@code language} has: {@code қарашадан}, {@code ноябре}. */
    public static String in(GrammaticalCase wanted, Language language, Month month) {
        return switch (language) {
            case KK -> new KazakhWord(kazakh(month)).in(wanted);
            case RU -> russian(month).in(wanted);
        };
    }

    /** The form that follows a day of the month: {@code қараша}, {@code ноября}. */
    public static String afterDay(Language language, Month month) {
        return switch (language) {
            case KK -> kazakh(month);
            case RU -> russian(month).genitive();
        };
    }

    /** The month with its year: {@code 2021 жылғы қараша}, {@code ноябрь 2021 года}. */
    public static String withYear(Language language, YearMonth month) {
        return CalendarSpan.MONTH.of(month, language, GrammaticalCase.NOMINATIVE);
    }

    /**
     * From a month to a later one, both counted: {@code 2021 жылғы қаңтар–қараша}, {@code январь–ноябрь 2021 года};
     * months of two years stand apart, each with its own.
     */
    public static String between(Language language, YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return withYear(language, first);
        }
        if (first.getYear() != last.getYear()) {
            return withYear(language, first) + " – " + withYear(language, last);
        }
        return switch (language) {
            case KK -> withYear(language, first) + "–" + nominative(language, last.getMonth());
            case RU -> nominative(language, first.getMonth()) + "–" + withYear(language, last);
        };
    }

    /** The form of a document's title: {@code 2021 жылғы қараша айындағы}, {@code за ноябрь 2021 года}. */
    public static String inTitle(Language language, YearMonth month) {
        return CalendarSpan.MONTH.during(month, language);
    }

    /** The label of a totals row: {@code Қараша айының қорытындысы}, {@code Итого за ноябрь}. */
    public static String totalLabel(Language language, Month month) {
        String name = nominative(language, month);
        return switch (language) {
            case KK -> StringUtils.capitalize(name) + " айының қорытындысы";
            case RU -> "Итого за " + name;
        };
    }

    static String kazakh(Month month) {
        return KAZAKH.get(month.getValue() - 1);
    }

    static RussianNoun russian(Month month) {
        return RUSSIAN.get(month.getValue() - 1);
    }
}
