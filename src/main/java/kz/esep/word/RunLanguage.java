package kz.esep.word;

import kz.esep.language.Language;
import kz.esep.word.markup.Element;

/** Tells Word in which language a run is, so that it checks its spelling and breaks its words by the right rules. */
final class RunLanguage {

    private RunLanguage() {}

    static void set(Element run, Language spoken) {
        if (!WordXml.is(run, "r")) {
            return;
        }
        Element properties = ChildOrder.properties(run, "rPr");
        Element language = WordXml.children(properties, "lang").stream()
                .findFirst()
                .orElseGet(() -> {
                    Element fresh = properties.alike("lang");
                    ChildOrder.RUN.put(properties, "lang", fresh);
                    return fresh;
                });
        language.setOwn("val", tag(spoken));
    }

    private static String tag(Language language) {
        return switch (language) {
            case KK -> "kk-KZ";
            case RU -> "ru-RU";
        };
    }
}
