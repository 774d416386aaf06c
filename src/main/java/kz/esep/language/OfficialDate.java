package kz.esep.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as official documents write them. */
public final class OfficialDate {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private OfficialDate() {}

    /** {@code 30.11.2021}, the form of letters and tables in both languages. */
    public static String inDigits(LocalDate date) {
        return DIGITS.format(date);
    }

    /** {@code 2021 жылғы 30 қараша}, {@code 30 ноября 2021 года}. */
    public static String inWords(Language language, LocalDate date) {
        return in(GrammaticalCase.NOMINATIVE, language, date);
    }

    /** In a case, which shows in Kazakh alone: {@code 2021 жылғы 30 қарашаға}, {@code 30 ноября 2021 года}. */
    public static String in(GrammaticalCase wanted, Language language, LocalDate date) {
        return switch (language) {
            case KK ->
                kazakhYear(date) + date.getDayOfMonth() + " " + MonthNames.in(wanted, Language.KK, date.getMonth());
            case RU -> dayAndMonth(date) + " " + date.getYear() + " года";
        };
    }

    /** Of a document: {@code 2021 жылғы 3 тамыздағы}, {@code от 3 августа 2021 года}. */
    public static String ofDocument(Language language, LocalDate date) {
        return switch (language) {
            case KK ->
                kazakhYear(date)
                        + date.getDayOfMonth()
                        + " "
                        + new KazakhWord(MonthNames.kazakh(date.getMonth())).attribute();
            case RU -> "от " + inWords(language, date);
        };
    }

    /** When something was: {@code 2021 жылғы 3 тамызда}, {@code 3 августа 2021 года}. */
    public static String on(Language language, LocalDate date) {
        return in(GrammaticalCase.LOCATIVE, language, date);
    }

    /** {@code 2021 жылғы 3 тамыздан бастап}, {@code с 3 августа 2021 года}. */
    public static String since(Language language, LocalDate date) {
        return switch (language) {
            case KK -> in(GrammaticalCase.ABLATIVE, language, date) + " бастап";
            case RU -> from(date) + inWords(language, date);
        };
    }

    /** {@code 2021 жылғы 3 тамызға дейін}, {@code до 3 августа 2021 года}. */
    public static String until(Language language, LocalDate date) {
        return switch (language) {
            case KK -> in(GrammaticalCase.DATIVE, language, date) + " дейін";
            case RU -> "до " + inWords(language, date);
        };
    }

    /**
     * From a day to a later one, both counted: {@code 2021 жылғы 3 тамыз бен 17 қыркүйек аралығында}, {@code с 3 августа
     * по 17 сентября 2021 года}; what both have in common is said once.
     */
    public static String between(Language language, LocalDate first, LocalDate last) {
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        return switch (language) {
            case KK -> {
                String month = MonthNames.kazakh(first.getMonth());
                String end = last.getDayOfMonth() + " " + MonthNames.kazakh(last.getMonth()) + " аралығында";
                yield kazakhYear(first)
                        + first.getDayOfMonth()
                        + (sameMonth ? "–" : " " + month + " " + new KazakhWord(month).with() + " ")
                        + (sameYear ? end : kazakhYear(last) + end);
            }
            case RU ->
                from(first)
                        + (sameMonth
                                ? String.valueOf(first.getDayOfMonth())
                                : sameYear ? dayAndMonth(first) : inWords(language, first))
                        + " по "
                        + inWords(language, last);
        };
    }

    private static String kazakhYear(LocalDate date) {
        return date.getYear() + " жылғы ";
    }

    private static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + MonthNames.afterDay(Language.RU, date.getMonth());
    }

    /** {@code со второго} is spoken with a vowel. */
    private static String from(LocalDate date) {
        return date.getDayOfMonth() == 2 ? "со " : "с ";
    }
}
