package kz.esep.aarhus.text;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.esep.aarhus.LegalAct;

/** By which words a sentence of either language shows of what kind the act is that it cites. */
final class ActKindWords {

    private static final Pattern LAW = pattern("заң(?!ды тұлға)|закон");
    private static final Pattern CODE = pattern("кодекс");
    private static final Pattern DECREE = pattern("жарлы|указ(?!ан)");
    private static final Pattern RESOLUTION = pattern("қаулы|постановлени");
    private static final Pattern ORDER = pattern("бұйры|приказ");
    private static final Pattern DECISION = pattern("шешім|решени");

    private ActKindWords() {}

    /** Whether {@code sentence} has a word for {@code kind}. */
    static boolean areIn(String sentence, LegalAct.Kind kind) {
        Pattern words = switch (kind) {
            case LAW -> LAW;
            case CODE -> CODE;
            case DECREE -> DECREE;
            case RESOLUTION, RULING -> RESOLUTION;
            case ORDER -> ORDER;
            case DECISION -> DECISION;
        };
        return words.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }

    private static Pattern pattern(String beginnings) {
        return Pattern.compile("(?<![\\p{L}])(?:" + beginnings + ")");
    }
}
