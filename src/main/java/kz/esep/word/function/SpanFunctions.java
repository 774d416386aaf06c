package kz.esep.word.function;

import freemarker.template.TemplateModelException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.esep.language.CalendarSpan;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.word.function.TemplateFunction.Group;

/** Functions of months, quarters, half-years and years: for each the same five, and the bare name of a month. */
final class SpanFunctions {

    /**
     * A span and its examples.
     *
     * @param typed what the examples are called with
     * @param kazakh the bare form, its genitive, and what {@link #PHRASES} give
     */
    private record Span(
            CalendarSpan span,
            String name,
            String typed,
            String kk,
            String ru,
            List<String> kazakh,
            List<String> russian) {}

    /** What a sentence makes of a span: the end of the function's name, what it answers, and its form. */
    private record Phrase(String ending, String kk, String ru, Form form) {}

    private interface Form {
        String of(CalendarSpan span, YearMonth month, Language language);
    }

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("_in", "қашан", "когда", CalendarSpan::within),
            new Phrase("_for", "қай уақыттағы", "за какое время", CalendarSpan::during),
            new Phrase("_since", "қай уақыттан бастап", "с какого времени", CalendarSpan::since),
            new Phrase("_until", "қай уақытқа дейін", "до какого времени", CalendarSpan::until));

    private static final List<Span> SPANS = List.of(
            new Span(
                    CalendarSpan.MONTH,
                    "month",
                    "2021-11",
                    "ай, жылымен бірге",
                    "месяц с годом",
                    List.of(
                            "2021 жылғы қараша",
                            "2021 жылғы қарашаның",
                            "2021 жылғы қарашада",
                            "2021 жылғы қараша айындағы",
                            "2021 жылғы қарашадан бастап",
                            "2021 жылғы қарашаға дейін"),
                    List.of(
                            "ноябрь 2021 года",
                            "ноября 2021 года",
                            "в ноябре 2021 года",
                            "за ноябрь 2021 года",
                            "с ноября 2021 года",
                            "до ноября 2021 года")),
            new Span(
                    CalendarSpan.QUARTER,
                    "quarter",
                    "2021-05",
                    "тоқсан, жылымен бірге",
                    "квартал с годом",
                    List.of(
                            "2021 жылғы II тоқсан",
                            "2021 жылғы II тоқсанның",
                            "2021 жылғы II тоқсанда",
                            "2021 жылғы II тоқсандағы",
                            "2021 жылғы II тоқсаннан бастап",
                            "2021 жылғы II тоқсанға дейін"),
                    List.of(
                            "II квартал 2021 года",
                            "II квартала 2021 года",
                            "во II квартале 2021 года",
                            "за II квартал 2021 года",
                            "со II квартала 2021 года",
                            "до II квартала 2021 года")),
            new Span(
                    CalendarSpan.HALF_YEAR,
                    "half_year",
                    "2021-05",
                    "жартыжылдық, жылымен бірге",
                    "полугодие с годом",
                    List.of(
                            "2021 жылғы I жартыжылдық",
                            "2021 жылғы I жартыжылдықтың",
                            "2021 жылғы I жартыжылдықта",
                            "2021 жылғы I жартыжылдықтағы",
                            "2021 жылғы I жартыжылдықтан бастап",
                            "2021 жылғы I жартыжылдыққа дейін"),
                    List.of(
                            "I полугодие 2021 года",
                            "I полугодия 2021 года",
                            "в I полугодии 2021 года",
                            "за I полугодие 2021 года",
                            "с I полугодия 2021 года",
                            "до I полугодия 2021 года")),
            new Span(
                    CalendarSpan.YEAR,
                    "year",
                    "2021",
                    "жыл",
                    "год",
                    List.of(
                            "2021 жыл",
                            "2021 жылдың",
                            "2021 жылы",
                            "2021 жылғы",
                            "2021 жылдан бастап",
                            "2021 жылға дейін"),
                    List.of("2021 год", "2021 года", "в 2021 году", "за 2021 год", "с 2021 года", "до 2021 года")));

    private SpanFunctions() {}

    static List<TemplateFunction> all() {
        List<TemplateFunction> all = new ArrayList<>();
        for (Span span : SPANS) {
            all.add(bare(span));
            for (int index = 0; index < PHRASES.size(); index++) {
                all.add(example(phrase(span, PHRASES.get(index)), span, "", index + 2));
            }
        }
        all.add(monthName());
        return all;
    }

    private static TemplateFunction bare(Span span) {
        TemplateFunction function = TemplateFunction.of(
                Group.SPANS,
                span.name(),
                1,
                2,
                span.kk() + "; септігін де айтуға болады",
                span.ru() + "; можно назвать падеж",
                given -> span.span().of(month(span, given), given.language(), given.grammaticalCase(1)));
        return example(example(function, span, "", 0), span, ", \"ілік\"", 1);
    }

    private static TemplateFunction phrase(Span span, Phrase phrase) {
        return TemplateFunction.of(
                Group.SPANS,
                span.name() + phrase.ending(),
                1,
                1,
                phrase.kk(),
                phrase.ru(),
                given -> phrase.form().of(span.span(), month(span, given), given.language()));
    }

    private static TemplateFunction monthName() {
        return TemplateFunction.of(
                        Group.SPANS,
                        "month_name",
                        1,
                        2,
                        "айдың атауы; септігін де айтуға болады",
                        "название месяца; можно назвать падеж",
                        given -> MonthNames.in(
                                given.grammaticalCase(1),
                                given.language(),
                                given.month(0).getMonth()))
                .example("month_name(\"2021-11\")", "қараша", "ноябрь")
                .example("month_name(\"2021-11\", \"жатыс\")", "қарашада", "ноябре");
    }

    private static YearMonth month(Span span, Arguments given) throws TemplateModelException {
        return span.span() == CalendarSpan.YEAR ? given.year(0) : given.month(0);
    }

    private static TemplateFunction example(TemplateFunction function, Span span, String more, int result) {
        return function.example(
                function.name() + "(\"" + span.typed() + "\"" + more + ")",
                span.kazakh().get(result),
                span.russian().get(result));
    }
}
