package kz.esep.word.function;

import freemarker.template.TemplateModelException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.esep.language.CalendarSpan;
import kz.esep.language.MonthNames;
import kz.esep.word.function.TemplateFunction.Answer;
import kz.esep.word.function.TemplateFunction.Group;

/** Functions of months, quarters, half-years and years: for each the same five, and the bare name of a month. */
final class SpanFunctions {

    /** What the five give of one span, first in Kazakh, then in Russian. */
    private record Forms(CalendarSpan span, String name, String typed, String kk, String ru, List<String> results) {}

    private static final List<Forms> SPANS = List.of(
            new Forms(
                    CalendarSpan.MONTH,
                    "month",
                    "2021-11",
                    "ай, жылымен бірге",
                    "месяц с годом",
                    List.of(
                            "2021 жылғы қараша",
                            "ноябрь 2021 года",
                            "2021 жылғы қарашаның",
                            "ноября 2021 года",
                            "2021 жылғы қарашада",
                            "в ноябре 2021 года",
                            "2021 жылғы қараша айындағы",
                            "за ноябрь 2021 года",
                            "2021 жылғы қарашадан бастап",
                            "с ноября 2021 года",
                            "2021 жылғы қарашаға дейін",
                            "до ноября 2021 года")),
            new Forms(
                    CalendarSpan.QUARTER,
                    "quarter",
                    "2021-05",
                    "тоқсан, жылымен бірге",
                    "квартал с годом",
                    List.of(
                            "2021 жылғы II тоқсан",
                            "II квартал 2021 года",
                            "2021 жылғы II тоқсанның",
                            "II квартала 2021 года",
                            "2021 жылғы II тоқсанда",
                            "во II квартале 2021 года",
                            "2021 жылғы II тоқсандағы",
                            "за II квартал 2021 года",
                            "2021 жылғы II тоқсаннан бастап",
                            "со II квартала 2021 года",
                            "2021 жылғы II тоқсанға дейін",
                            "до II квартала 2021 года")),
            new Forms(
                    CalendarSpan.HALF_YEAR,
                    "half_year",
                    "2021-05",
                    "жартыжылдық, жылымен бірге",
                    "полугодие с годом",
                    List.of(
                            "2021 жылғы I жартыжылдық",
                            "I полугодие 2021 года",
                            "2021 жылғы I жартыжылдықтың",
                            "I полугодия 2021 года",
                            "2021 жылғы I жартыжылдықта",
                            "в I полугодии 2021 года",
                            "2021 жылғы I жартыжылдықтағы",
                            "за I полугодие 2021 года",
                            "2021 жылғы I жартыжылдықтан бастап",
                            "с I полугодия 2021 года",
                            "2021 жылғы I жартыжылдыққа дейін",
                            "до I полугодия 2021 года")),
            new Forms(
                    CalendarSpan.YEAR,
                    "year",
                    "2021",
                    "жыл",
                    "год",
                    List.of(
                            "2021 жыл",
                            "2021 год",
                            "2021 жылдың",
                            "2021 года",
                            "2021 жылы",
                            "в 2021 году",
                            "2021 жылғы",
                            "за 2021 год",
                            "2021 жылдан бастап",
                            "с 2021 года",
                            "2021 жылға дейін",
                            "до 2021 года")));

    private SpanFunctions() {}

    static List<TemplateFunction> all() {
        List<TemplateFunction> all = new ArrayList<>();
        SPANS.forEach(forms -> all.addAll(five(forms)));
        all.add(of(
                        "month_name",
                        2,
                        "айдың атауы; септігін де айтуға болады",
                        "название месяца; можно назвать падеж",
                        given -> MonthNames.in(
                                given.grammaticalCase(1),
                                given.language(),
                                given.month(0).getMonth()))
                .example("month_name(\"2021-11\")", "қараша", "ноябрь")
                .example("month_name(\"2021-11\", \"жатыс\")", "қарашада", "ноябре"));
        return all;
    }

    private static List<TemplateFunction> five(Forms forms) {
        CalendarSpan span = forms.span();
        return List.of(
                example(
                        example(
                                of(
                                        forms.name(),
                                        2,
                                        forms.kk() + "; септігін де айтуға болады",
                                        forms.ru() + "; можно назвать падеж",
                                        given -> span.of(
                                                month(span, given), given.language(), given.grammaticalCase(1))),
                                forms,
                                "",
                                0),
                        forms,
                        ", \"ілік\"",
                        2),
                example(
                        of(
                                forms.name() + "_in",
                                1,
                                "қашан",
                                "когда",
                                given -> span.within(month(span, given), given.language())),
                        forms,
                        "",
                        4),
                example(
                        of(
                                forms.name() + "_for",
                                1,
                                "қай уақыттағы",
                                "за какое время",
                                given -> span.during(month(span, given), given.language())),
                        forms,
                        "",
                        6),
                example(
                        of(
                                forms.name() + "_since",
                                1,
                                "қай уақыттан бастап",
                                "с какого времени",
                                given -> span.since(month(span, given), given.language())),
                        forms,
                        "",
                        8),
                example(
                        of(
                                forms.name() + "_until",
                                1,
                                "қай уақытқа дейін",
                                "до какого времени",
                                given -> span.until(month(span, given), given.language())),
                        forms,
                        "",
                        10));
    }

    private static YearMonth month(CalendarSpan span, Arguments given) throws TemplateModelException {
        return span == CalendarSpan.YEAR ? given.year(0) : given.month(0);
    }

    private static TemplateFunction of(String name, int most, String kk, String ru, Answer answer) {
        return TemplateFunction.of(Group.SPANS, name, 1, most, kk, ru, answer);
    }

    private static TemplateFunction example(TemplateFunction function, Forms forms, String more, int result) {
        return function.example(
                function.name() + "(\"" + forms.typed() + "\"" + more + ")",
                forms.results().get(result),
                forms.results().get(result + 1));
    }
}
