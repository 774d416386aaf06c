package kz.esep.word.function;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.KazakhNumber;
import kz.esep.language.Language;
import kz.esep.language.RussianOrdinal;
import org.jspecify.annotations.Nullable;

/** What a function was called with. Whatever does not fit is refused with the words of {@link Wanted}. */
final class Arguments {

    private static final int MOST_PLACES = 6;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d{1,30}(\\.\\d{1,30})?");

    private final String function;
    private final Language language;
    private final List<?> values;

    Arguments(String function, Language language, List<?> values) {
        this.function = function;
        this.language = language;
        this.values = values;
    }

    /** The language in which the function is to answer. */
    Language language() {
        return language;
    }

    boolean has(int index) {
        return index < values.size();
    }

    /** A day, from a text such as {@code 2021-08-03}. */
    LocalDate date(int index) throws TemplateModelException {
        return parsed(index, DATE, LocalDate::parse).orElseThrow(() -> refusal(index, Wanted.DATE));
    }

    /** A day, where one is given. */
    Optional<LocalDate> dateIfAny(int index) throws TemplateModelException {
        return has(index) ? Optional.of(date(index)) : Optional.empty();
    }

    /** A month, from a text such as {@code 2021-11} or from one of its days. */
    YearMonth month(int index) throws TemplateModelException {
        Optional<YearMonth> month = parsed(index, MONTH, YearMonth::parse);
        return month.isPresent()
                ? month.get()
                : parsed(index, DATE, LocalDate::parse)
                        .map(YearMonth::from)
                        .orElseThrow(() -> refusal(index, Wanted.MONTH));
    }

    /** A year as its first month, from a text or number such as {@code 2021} or from a month or day in it. */
    YearMonth year(int index) throws TemplateModelException {
        Optional<Year> year = parsed(index, YEAR, Year::parse);
        if (year.isPresent()) {
            return year.get().atMonth(1);
        }
        Optional<YearMonth> month = parsed(index, MONTH, YearMonth::parse);
        return month.isPresent()
                ? month.get()
                : parsed(index, DATE, LocalDate::parse)
                        .map(YearMonth::from)
                        .orElseThrow(() -> refusal(index, Wanted.YEAR));
    }

    /** Whether a day is given, not a month. */
    boolean isDate(int index) throws TemplateModelException {
        return parsed(index, DATE, LocalDate::parse).isPresent();
    }

    /** A number, also one in digits with a decimal point. */
    BigDecimal number(int index) throws TemplateModelException {
        Optional<BigDecimal> number = parsed(index, NUMBER, text -> new BigDecimal(text.replace('\u2212', '-')));
        return number.orElseThrow(() -> refusal(index, Wanted.NUMBER));
    }

    /** A whole number. */
    long wholeNumber(int index) throws TemplateModelException {
        try {
            return number(index).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
        } catch (ArithmeticException e) {
            throw refusal(index, Wanted.WHOLE_NUMBER);
        }
    }

    /** A whole number that both languages have in words. */
    int smallNumber(int index) throws TemplateModelException {
        long number = wholeNumber(index);
        if (number < 1 || number > Math.min(KazakhNumber.LARGEST_IN_WORDS, RussianOrdinal.LARGEST_IN_WORDS)) {
            throw refusal(index, Wanted.SMALL_NUMBER);
        }
        return (int) number;
    }

    /** Whether the value is a number in itself, not a text. */
    boolean isNumber(int index) {
        return has(index) && values.get(index) instanceof TemplateNumberModel;
    }

    /** Whether the value is just the text {@code letters}. */
    boolean isText(int index, String letters) throws TemplateModelException {
        return textIn(value(index)).filter(letters::equals).isPresent();
    }

    /** How many digits are to stand behind the comma. */
    int places(int index) throws TemplateModelException {
        long places = wholeNumber(index);
        if (places < 0 || places > MOST_PLACES) {
            throw refusal(index, Wanted.PLACES);
        }
        return (int) places;
    }

    String text(int index) throws TemplateModelException {
        return textIn(value(index)).orElseThrow(() -> refusal(index, Wanted.TEXT));
    }

    /** The items of a list of texts or numbers. */
    List<String> list(int index) throws TemplateModelException {
        if (!(value(index) instanceof TemplateSequenceModel list)) {
            throw refusal(index, Wanted.LIST);
        }
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            items.add(textIn(item).orElseThrow(() -> refusal(Wanted.LIST, item)));
        }
        return items;
    }

    /** The case that is named; the nominative where none is. */
    GrammaticalCase grammaticalCase(int index) throws TemplateModelException {
        if (!has(index)) {
            return GrammaticalCase.NOMINATIVE;
        }
        return textIn(value(index))
                .flatMap(GrammaticalCase::find)
                .filter(found -> found.isOf(language))
                .orElseThrow(() -> refusal(index, Wanted.CASE));
    }

    /** The gender that is named; masculine where none is. */
    RussianOrdinal gender(int index) throws TemplateModelException {
        if (!has(index)) {
            return RussianOrdinal.MASCULINE;
        }
        return textIn(value(index)).flatMap(RussianOrdinal::find).orElseThrow(() -> refusal(index, Wanted.GENDER));
    }

    FunctionRefusal refusal(int index, Wanted wanted) {
        return refusal(wanted, value(index));
    }

    private FunctionRefusal refusal(Wanted wanted, @Nullable Object value) {
        return new FunctionRefusal(function, wanted, Given.of(value));
    }

    private @Nullable Object value(int index) {
        return has(index) ? values.get(index) : null;
    }

    /** What a text or number of the form {@code shape} means; nothing where it is none or there is no such day. */
    private <T> Optional<T> parsed(int index, Pattern shape, Function<String, T> parse) throws TemplateModelException {
        Optional<String> text = textIn(value(index))
                .map(String::strip)
                .filter(one -> shape.matcher(one).matches());
        try {
            return text.map(parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> textIn(@Nullable Object value) throws TemplateModelException {
        if (value instanceof TemplateNumberModel number) {
            return Optional.of(new BigDecimal(number.getAsNumber().toString()).toPlainString());
        }
        return value instanceof TemplateScalarModel text ? Optional.of(text.getAsString()) : Optional.empty();
    }
}
