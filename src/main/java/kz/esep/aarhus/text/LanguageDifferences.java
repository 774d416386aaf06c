package kz.esep.aarhus.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kz.esep.aarhus.text.NumbersInText.Figure;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.language.OfficialDate;
import kz.esep.language.WrittenDate;

/**
 * Where the two languages of one answer do not say the same: days, years, numbers, percentages, list items, lines. Forms may
 * differ: {@code 2020 жылғы 21 желтоқсандағы № 327-Ө} and {@code от 21.12.2020 № 327-П} are one.
 */
public final class LanguageDifferences {

    private LanguageDifferences() {}

    /** Those of {@code text}; a text that is in one language alone has none. */
    public static List<TextDoubt> between(Bilingual text) {
        if (text.kk().isBlank() || text.ru().isBlank()) {
            return List.of();
        }
        NumbersInText kazakh = new NumbersInText(text.kk());
        NumbersInText russian = new NumbersInText(text.ru());
        List<TextDoubt> doubts = new ArrayList<>();
        days(kazakh, russian).ifPresent(doubts::add);
        difference(TextDoubtKind.YEARS_DIFFER, kazakh, russian, NumbersInText::years)
                .ifPresent(doubts::add);
        Optional<TextDoubt> numbers = numbers(kazakh, russian);
        numbers.or(() -> percentages(kazakh, russian)).ifPresent(doubts::add);
        lines(text).ifPresent(doubts::add);
        return doubts;
    }

    /** Days without years first; where both have as many whole dates, these too. */
    private static Optional<TextDoubt> days(NumbersInText kazakh, NumbersInText russian) {
        return difference(TextDoubtKind.DATES_DIFFER, kazakh, russian, NumbersInText::days)
                .or(() -> dates(kazakh).size() == dates(russian).size()
                        ? difference(TextDoubtKind.DATES_DIFFER, kazakh, russian, LanguageDifferences::dates)
                        : Optional.empty());
    }

    private static List<Figure> dates(NumbersInText text) {
        List<Figure> dates = new ArrayList<>();
        for (WrittenDate written : text.dates()) {
            Optional<LocalDate> date = written.date();
            date.ifPresent(day -> dates.add(new Figure(OfficialDate.inDigits(day), written.start(), written.end())));
        }
        return dates;
    }

    /** What differs in every way in which the texts can be read. */
    private static Optional<TextDoubt> numbers(NumbersInText kazakh, NumbersInText russian) {
        List<Optional<TextDoubt>> readings = new ArrayList<>();
        for (boolean enumerators : new boolean[] {false, true}) {
            readings.add(
                    difference(TextDoubtKind.NUMBERS_DIFFER, kazakh, russian, numbers -> numbers.numbers(enumerators)));
            readings.add(
                    difference(TextDoubtKind.NUMBERS_DIFFER, kazakh, russian, numbers -> numbers.digits(enumerators)));
        }
        return readings.stream().allMatch(Optional::isPresent) ? readings.get(0) : Optional.empty();
    }

    private static Optional<TextDoubt> percentages(NumbersInText kazakh, NumbersInText russian) {
        Set<String> ofKazakh = new TreeSet<>(kazakh.percentages());
        Set<String> ofRussian = new TreeSet<>(russian.percentages());
        ofKazakh.removeAll(russian.percentages());
        ofRussian.removeAll(kazakh.percentages());
        if (ofKazakh.isEmpty() && ofRussian.isEmpty()) {
            return Optional.empty();
        }
        String number = (ofKazakh.isEmpty() ? ofRussian : ofKazakh).iterator().next();
        return Optional.of(kazakh.numbers(true).stream()
                .filter(figure -> figure.value().equals(number))
                .findFirst()
                .map(figure -> TextDoubt.excerpt(kazakh.text(), figure.start(), figure.end()))
                .map(excerpt ->
                        new TextDoubt(TextDoubtKind.PERCENTAGES_DIFFER, percent(ofKazakh), percent(ofRussian), excerpt))
                .orElseGet(() ->
                        new TextDoubt(TextDoubtKind.PERCENTAGES_DIFFER, percent(ofKazakh), percent(ofRussian), "")));
    }

    private static String percent(Collection<String> numbers) {
        return String.join(", ", numbers.stream().map(number -> number + "%").toList());
    }

    private static Optional<TextDoubt> difference(
            TextDoubtKind kind,
            NumbersInText kazakh,
            NumbersInText russian,
            Function<NumbersInText, List<Figure>> reading) {
        List<Figure> inKazakh = reading.apply(kazakh);
        List<Figure> inRussian = reading.apply(russian);
        List<Figure> onlyKazakh = only(inKazakh, inRussian, russian.text(), Language.RU);
        List<Figure> onlyRussian = only(inRussian, inKazakh, kazakh.text(), Language.KK);
        if (onlyKazakh.isEmpty() && onlyRussian.isEmpty()) {
            return Optional.empty();
        }
        boolean showsKazakh = !onlyKazakh.isEmpty();
        Figure first = (showsKazakh ? onlyKazakh : onlyRussian).get(0);
        String excerpt = TextDoubt.excerpt((showsKazakh ? kazakh : russian).text(), first.start(), first.end());
        return Optional.of(new TextDoubt(kind, listed(onlyKazakh), listed(onlyRussian), excerpt));
    }

    /** The figures without a counterpart, neither in digits nor in words. */
    private static List<Figure> only(List<Figure> figures, List<Figure> others, String otherText, Language language) {
        List<String> left = new ArrayList<>(others.stream().map(Figure::value).toList());
        return figures.stream()
                .filter(figure -> !left.remove(figure.value()))
                .filter(figure -> !SpokenNumber.isIn(otherText, figure.value(), language))
                .toList();
    }

    private static String listed(List<Figure> figures) {
        return String.join(", ", figures.stream().map(Figure::value).toList());
    }

    private static Optional<TextDoubt> lines(Bilingual text) {
        List<String> kazakh = text.kk().lines().toList();
        List<String> russian = text.ru().lines().toList();
        return counted(TextDoubtKind.LIST_ITEMS_DIFFER, text, items(kazakh), items(russian))
                .or(() -> counted(TextDoubtKind.LINES_DIFFER, text, kazakh.size(), russian.size()));
    }

    private static long items(List<String> lines) {
        return lines.stream().filter(ListMarker::isItem).count();
    }

    private static Optional<TextDoubt> counted(TextDoubtKind kind, Bilingual text, long kazakh, long russian) {
        return kazakh == russian
                ? Optional.empty()
                : Optional.of(new TextDoubt(
                        kind, String.valueOf(kazakh), String.valueOf(russian), TextDoubt.excerpt(text.kk(), 0, 0)));
    }
}
