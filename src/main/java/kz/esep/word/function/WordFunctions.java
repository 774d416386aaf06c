package kz.esep.word.function;

import freemarker.core.Environment;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.language.Enumeration;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.Language;
import kz.esep.reference.Region;
import kz.esep.word.function.TemplateFunction.Answer;
import kz.esep.word.function.TemplateFunction.Group;

/** Functions of lists and of regions. */
final class WordFunctions {

    private WordFunctions() {}

    static List<TemplateFunction> all() {
        return List.of(
                TemplateFunction.of(
                                Group.WORDS,
                                "joined",
                                1,
                                1,
                                "тізімдегі сөздер үтірмен және «және» шылауымен қосылады",
                                "слова списка соединяются запятыми и союзом «и»",
                                given -> Enumeration.of(given.language(), given.list(0)))
                        .example("joined([\"Абай\", \"Шымкент\"])", "Абай және Шымкент", "Абай и Шымкент")
                        .example(
                                "joined([\"Абай\", \"Шымкент\", \"Астана\"])",
                                "Абай, Шымкент және Астана",
                                "Абай, Шымкент и Астана"),
                region(
                                "region",
                                3,
                                "толық атауы; септігі мен күнін де айтуға болады",
                                "полное название; можно назвать падеж и день",
                                given -> form(given, names(given, 2).in(given.grammaticalCase(1))))
                        .example("region(\"KZ-35\")", "Қарағанды облысы", "Карагандинская область")
                        .example("region(\"KZ-35\", \"ілік\")", "Қарағанды облысының", "Карагандинской области")
                        .example(
                                "region(\"KZ-71\", \"атау\", \"2020-07-31\")", "Нұр-Сұлтан қаласы", "город Нур-Султан"),
                region(
                                "region_label",
                                2,
                                "кестедегі қысқа атауы",
                                "короткое название для таблиц",
                                given -> names(given, 1).label())
                        .example("region_label(\"KZ-35\")", "Қарағанды", "Карагандинская"),
                region(
                                "region_in",
                                2,
                                "қайда",
                                "где",
                                given -> form(given, names(given, 1).where()))
                        .example("region_in(\"KZ-35\")", "Қарағанды облысында", "в Карагандинской области"),
                region("region_by", 2, "қай өңір бойынша", "по какому региону", WordFunctions::by)
                        .example("region_by(\"KZ-35\")", "Қарағанды облысы бойынша", "по Карагандинской области"),
                region("region_from", 2, "қайдан", "откуда", WordFunctions::from)
                        .example("region_from(\"KZ-35\")", "Қарағанды облысынан", "из Карагандинской области"));
    }

    private static TemplateFunction region(String name, int most, String kk, String ru, Answer answer) {
        return TemplateFunction.of(Group.REGIONS, name, 1, most, kk, ru, answer);
    }

    private static String by(Arguments given) throws TemplateModelException {
        Region.Names names = names(given, 1);
        return switch (given.language()) {
            case KK -> names.full() + " бойынша";
            case RU -> "по " + form(given, names.in(GrammaticalCase.DATIVE));
        };
    }

    private static String from(Arguments given) throws TemplateModelException {
        Region.Names names = names(given, 1);
        return switch (given.language()) {
            case KK -> form(given, names.in(GrammaticalCase.ABLATIVE));
            case RU -> "из " + form(given, names.in(GrammaticalCase.GENITIVE));
        };
    }

    private static String form(Arguments given, Optional<String> form) throws TemplateModelException {
        return form.orElseThrow(() -> given.refusal(0, Wanted.FORM_OF_REGION));
    }

    /** The names of the region whose code stands first, on the day that stands at {@code day}, where one does. */
    private static Region.Names names(Arguments given, int day) throws TemplateModelException {
        Language language = given.language();
        Optional<LocalDate> when = given.dateIfAny(day);
        return Functions.regionsOf(Environment.getCurrentEnvironment())
                .find(given.text(0), when)
                .orElseThrow(() -> given.refusal(0, Wanted.REGION))
                .names(language);
    }
}
