package kz.esep.word.function;

import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.MonthNames;
import kz.esep.language.OfficialDate;
import kz.esep.word.function.TemplateFunction.Answer;
import kz.esep.word.function.TemplateFunction.Group;

/** Functions of days. */
final class DateFunctions {

    private DateFunctions() {}

    static List<TemplateFunction> all() {
        return List.of(
                one(
                                "date",
                                2,
                                "күн сөзбен; септігін де айтуға болады",
                                "дата словами; можно назвать падеж",
                                DateFunctions::date)
                        .example("date(\"2021-08-03\")", "2021 жылғы 3 тамыз", "3 августа 2021 года")
                        .example("date(\"2021-08-03\", \"барыс\")", "2021 жылғы 3 тамызға", ""),
                one(
                                "date_of",
                                1,
                                "құжаттың күні",
                                "дата документа",
                                given -> OfficialDate.ofDocument(given.language(), given.date(0)))
                        .example("date_of(\"2021-08-03\")", "2021 жылғы 3 тамыздағы", "от 3 августа 2021 года"),
                one("date_on", 1, "қай күні", "в какой день", given -> OfficialDate.on(given.language(), given.date(0)))
                        .example("date_on(\"2021-08-03\")", "2021 жылғы 3 тамызда", "3 августа 2021 года"),
                one(
                                "date_since",
                                1,
                                "қай күннен бастап",
                                "с какого дня",
                                given -> OfficialDate.since(given.language(), given.date(0)))
                        .example("date_since(\"2021-08-03\")", "2021 жылғы 3 тамыздан бастап", "с 3 августа 2021 года")
                        .example(
                                "date_since(\"2021-08-02\")", "2021 жылғы 2 тамыздан бастап", "со 2 августа 2021 года"),
                one(
                                "date_until",
                                1,
                                "қай күнге дейін",
                                "до какого дня",
                                given -> OfficialDate.until(given.language(), given.date(0)))
                        .example("date_until(\"2021-08-03\")", "2021 жылғы 3 тамызға дейін", "до 3 августа 2021 года"),
                one("date_digits", 1, "күн цифрмен", "дата цифрами", given -> OfficialDate.inDigits(given.date(0)))
                        .example("date_digits(\"2021-08-03\")", "03.08.2021", "03.08.2021"),
                TemplateFunction.of(
                                Group.DATES,
                                "period",
                                2,
                                2,
                                "екі күннің немесе екі айдың арасы, екеуі де кіреді",
                                "от дня до дня или от месяца до месяца, оба включительно",
                                DateFunctions::period)
                        .example(
                                "period(\"2021-08-03\", \"2021-09-17\")",
                                "2021 жылғы 3 тамыз бен 17 қыркүйек аралығында",
                                "с 3 августа по 17 сентября 2021 года")
                        .example(
                                "period(\"2021-11-01\", \"2021-11-30\")",
                                "2021 жылғы 1–30 қараша аралығында",
                                "с 1 по 30 ноября 2021 года")
                        .example(
                                "period(\"2021-01\", \"2021-11\")",
                                "2021 жылғы қаңтар–қараша",
                                "январь–ноябрь 2021 года"));
    }

    private static TemplateFunction one(String name, int most, String kk, String ru, Answer answer) {
        return TemplateFunction.of(Group.DATES, name, 1, most, kk, ru, answer);
    }

    private static String date(Arguments given) throws TemplateModelException {
        return OfficialDate.in(given.grammaticalCase(1), given.language(), given.date(0));
    }

    private static String period(Arguments given) throws TemplateModelException {
        if (!given.isDate(0)) {
            return months(given);
        }
        LocalDate first = given.date(0);
        LocalDate last = given.date(1);
        if (last.isBefore(first)) {
            throw given.refusal(1, Wanted.LATER);
        }
        return first.equals(last)
                ? OfficialDate.in(GrammaticalCase.LOCATIVE, given.language(), first)
                : OfficialDate.between(given.language(), first, last);
    }

    private static String months(Arguments given) throws TemplateModelException {
        YearMonth first = given.month(0);
        YearMonth last = given.month(1);
        if (last.isBefore(first)) {
            throw given.refusal(1, Wanted.LATER);
        }
        return MonthNames.between(given.language(), first, last);
    }
}
