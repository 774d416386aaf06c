package kz.esep.word.function;

import freemarker.template.TemplateModelException;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.esep.language.Language;

/** A function was given what it cannot take. */
public final class FunctionRefusal extends TemplateModelException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    private final String function;
    private final Wanted wanted;
    private final transient Given given;

    FunctionRefusal(String function, Wanted wanted, Given given) {
        super(Arrays.stream(Language.values())
                .map(language -> sentence(language, function, wanted, given))
                .collect(Collectors.joining(" / ")));
        this.function = function;
        this.wanted = wanted;
        this.given = given;
    }

    /** The function's name. */
    public String function() {
        return function;
    }

    /** What it needs. */
    public Wanted wanted() {
        return wanted;
    }

    /** What it was given, in words of {@code language}. */
    public String given(Language language) {
        return given.words(language);
    }

    /** Both in one sentence: {@code Функции date нужно: дата вида «2021-08-03», а дано: «3 августа».} */
    public String sentence(Language language) {
        return sentence(language, function, wanted, given);
    }

    private static String sentence(Language language, String function, Wanted wanted, Given given) {
        String needed = wanted.words(language);
        String had = given.words(language);
        return switch (language) {
            case KK -> function + " функциясына керегі: " + needed + "; берілгені: " + had + ".";
            case RU -> "Функции " + function + " нужно: " + needed + "; дано: " + had + ".";
        };
    }
}
