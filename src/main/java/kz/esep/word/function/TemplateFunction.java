package kz.esep.word.function;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.Language;

/**
 * A function templates may call.
 *
 * @param name in Latin letters, lower case
 * @param least how many values it needs
 * @param most how many it takes
 * @param kk what it gives, in Kazakh
 * @param ru the same in Russian
 * @param examples calls and what comes of them
 */
public record TemplateFunction(
        String name, Group group, int least, int most, String kk, String ru, List<Example> examples, Answer answer) {

    public TemplateFunction {
        examples = List.copyOf(examples);
    }

    /** What functions are about. */
    public enum Group {
        DATES("Күндер", "Даты"),
        SPANS("Айлар, тоқсандар, жартыжылдықтар, жылдар", "Месяцы, кварталы, полугодия, годы"),
        NUMBERS("Сандар", "Числа"),
        WORDS("Тізімдер мен сөздер", "Списки и слова"),
        REGIONS("Өңірлер", "Регионы");

        private final String kazakh;
        private final String russian;

        Group(String kazakh, String russian) {
            this.kazakh = kazakh;
            this.russian = russian;
        }

        /** Its heading. */
        public String title(Language language) {
            return switch (language) {
                case KK -> kazakh;
                case RU -> russian;
            };
        }
    }

    /**
     * A call and what comes of it; nothing in a language in which nobody would call it so.
     *
     * @param call {@code month("2021-11", "ілік")}; a case has its Kazakh name in it
     */
    public record Example(String call, String kk, String ru) {

        /** The call as somebody who speaks {@code language} would write it: {@code month("2021-11", "родительный")}. */
        public String call(Language language) {
            String written = call;
            for (GrammaticalCase one : GrammaticalCase.values()) {
                written = written.replace(quoted(one.name(Language.KK)), quoted(one.name(language)));
            }
            return written;
        }

        private static String quoted(String word) {
            return "\"" + word + "\"";
        }

        /** What comes of it in {@code language}. */
        public String result(Language language) {
            return switch (language) {
                case KK -> kk;
                case RU -> ru;
            };
        }
    }

    /** What a function does. */
    @FunctionalInterface
    interface Answer {
        String to(Arguments arguments) throws TemplateModelException;
    }

    /** What it gives, in {@code language}. */
    public String meaning(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
        };
    }

    /** A function that has no examples yet. */
    static TemplateFunction of(Group group, String name, int least, int most, String kk, String ru, Answer answer) {
        return new TemplateFunction(name, group, least, most, kk, ru, List.of(), answer);
    }

    /** The same with one example more. */
    TemplateFunction example(String call, String kazakh, String russian) {
        List<Example> more = new ArrayList<>(examples);
        more.add(new Example(call, kazakh, russian));
        return new TemplateFunction(name, group, least, most, kk, ru, more, answer);
    }

    /** The function as FreeMarker calls it, answering in {@code language}. */
    TemplateMethodModelEx in(Language language) {
        return values -> answer.to(new Arguments(name, language, (List<?>) values));
    }
}
