package kz.esep.word.function;

import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.List;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.KazakhNumber;
import kz.esep.language.RussianOrdinal;
import kz.esep.language.RussianPlural;
import kz.esep.language.WrittenNumber;
import kz.esep.word.function.TemplateFunction.Group;

/** Functions of numbers. */
final class NumberFunctions {

    /** What tables show where there are no data; it is no number and stays as it is. */
    private static final String NO_DATA = "-";

    private NumberFunctions() {}

    static List<TemplateFunction> all() {
        return List.of(
                TemplateFunction.of(
                                Group.NUMBERS,
                                "number",
                                1,
                                2,
                                "сан; үтірден кейін неше цифр болатынын не септігін айтуға болады; «-» сол күйінде қалады",
                                "число; можно указать, сколько цифр после запятой, или назвать падеж; «-» остаётся как есть",
                                NumberFunctions::number)
                        .example("number(1234567)", "1\u00A0234\u00A0567", "1\u00A0234\u00A0567")
                        .example("number(-2.5)", "−2,5", "−2,5")
                        .example("number(2.5, 2)", "2,50", "2,50")
                        .example("number(5, \"шығыс\")", "5-тен", "")
                        .example("number(6, \"барыс\")", "6-ға", "6"),
                TemplateFunction.of(
                                Group.NUMBERS,
                                "signed",
                                1,
                                1,
                                "өзгеріс + немесе − таңбасымен; «-» сол күйінде қалады",
                                "изменение со знаком + или −; «-» остаётся как есть",
                                NumberFunctions::signed)
                        .example("signed(3)", "+3", "+3")
                        .example("signed(-5)", "−5", "−5"),
                TemplateFunction.of(
                                Group.NUMBERS,
                                "percent",
                                2,
                                2,
                                "бірінші сан екінші санның неше пайызы; үтірден кейін бір цифр, дөңгелектенбейді",
                                "сколько процентов от второго числа составляет первое; одна цифра после запятой, без округления",
                                NumberFunctions::percent)
                        .example("percent(2, 3)", "66,6%", "66,6\u00A0%"),
                TemplateFunction.of(
                                Group.NUMBERS,
                                "ordinal",
                                1,
                                3,
                                "реттік сан; орыс тілінде септігі мен роды да айтылады",
                                "порядковое число; можно назвать падеж и род",
                                NumberFunctions::ordinal)
                        .example("ordinal(5)", "5-ші", "5-й")
                        .example("ordinal(6)", "6-шы", "6-й")
                        .example("ordinal(5, \"родительный\")", "", "5-го")
                        .example("ordinal(5, \"предложный\", \"женский\")", "", "5-й"),
                TemplateFunction.of(
                                Group.NUMBERS,
                                "ordinal_word",
                                1,
                                3,
                                "реттік сан сөзбен, 1-ден 99-ға дейін",
                                "порядковое число словами, от 1 до 99; можно назвать падеж и род",
                                NumberFunctions::ordinalWord)
                        .example("ordinal_word(26)", "жиырма алтыншы", "двадцать шестой")
                        .example("ordinal_word(3, \"предложный\", \"средний\")", "", "третьем"),
                TemplateFunction.of(
                                Group.NUMBERS,
                                "plural",
                                4,
                                4,
                                "орыс тілінде санмен қиысатын сөз (қазақ тілінде қажет емес)",
                                "слово, согласованное с числом: как после 1, 2 и 5",
                                NumberFunctions::plural)
                        .example("plural(21, \"нарушение\", \"нарушения\", \"нарушений\")", "", "нарушение"));
    }

    private static String number(Arguments given) throws TemplateModelException {
        if (given.isText(0, NO_DATA)) {
            return NO_DATA;
        }
        if (!given.has(1)) {
            return WrittenNumber.of(given.number(0));
        }
        if (given.isNumber(1)) {
            return WrittenNumber.of(given.number(0), given.places(1));
        }
        GrammaticalCase wanted = given.grammaticalCase(1);
        long number = given.wholeNumber(0);
        String written = WrittenNumber.of(BigDecimal.valueOf(number));
        return switch (given.language()) {
            case KK -> written + KazakhNumber.ending(number, wanted);
            case RU -> written;
        };
    }

    private static String signed(Arguments given) throws TemplateModelException {
        return given.isText(0, NO_DATA) ? NO_DATA : WrittenNumber.signed(given.number(0));
    }

    private static String percent(Arguments given) throws TemplateModelException {
        BigDecimal part = given.number(0);
        BigDecimal whole = given.number(1);
        if (whole.signum() == 0) {
            throw given.refusal(1, Wanted.NOT_ZERO);
        }
        return WrittenNumber.percent(given.language(), part, whole);
    }

    private static String ordinal(Arguments given) throws TemplateModelException {
        long number = given.wholeNumber(0);
        GrammaticalCase wanted = given.grammaticalCase(1);
        RussianOrdinal gender = given.gender(2);
        return switch (given.language()) {
            case KK -> number + KazakhNumber.ordinalEnding(number);
            case RU -> number + gender.ending(wanted);
        };
    }

    private static String ordinalWord(Arguments given) throws TemplateModelException {
        int number = given.smallNumber(0);
        GrammaticalCase wanted = given.grammaticalCase(1);
        RussianOrdinal gender = given.gender(2);
        return switch (given.language()) {
            case KK -> KazakhNumber.ordinalWords(number);
            case RU -> gender.words(number, wanted);
        };
    }

    private static String plural(Arguments given) throws TemplateModelException {
        return RussianPlural.of(given.wholeNumber(0), given.text(1), given.text(2), given.text(3));
    }
}
