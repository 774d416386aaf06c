package kz.esep.word;

import java.util.Optional;
import java.util.Set;
import kz.esep.language.Language;
import kz.esep.word.markup.Element;

/** Tells Word in which language a run is, so that it checks its spelling and breaks its words by the right rules. */
final class RunLanguage {

    /** What the format wants behind the language in the properties of a run. */
    private static final Set<String> BEHIND = Set.of("eastAsianLayout", "specVanish", "oMath", "rPrChange");

    private RunLanguage() {}

    static void set(Element run, Language language) {
        if (!WordXml.is(run, "r")) {
            return;
        }
        Element properties = WordXml.children(run, "rPr").stream().findFirst().orElseGet(() -> added(run));
        WordXml.children(properties, "lang").stream()
                .findFirst()
                .orElseGet(() -> addedLanguage(properties))
                .setOwn("val", tag(language));
    }

    private static String tag(Language language) {
        return switch (language) {
            case KK -> "kk-KZ";
            case RU -> "ru-RU";
        };
    }

    private static Element added(Element run) {
        Element properties = run.alike("rPr");
        run.first().ifPresentOrElse(first -> first.insertBefore(properties), () -> run.append(properties));
        return properties;
    }

    private static Element addedLanguage(Element properties) {
        Element language = properties.alike("lang");
        Optional<Element> behind = properties.children().stream()
                .filter(child -> !WordXml.isOfWord(child) || BEHIND.contains(child.name()))
                .findFirst();
        behind.ifPresentOrElse(child -> child.insertBefore(language), () -> properties.append(language));
        return language;
    }
}
