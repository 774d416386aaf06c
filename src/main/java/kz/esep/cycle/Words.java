package kz.esep.cycle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.language.Sentences;

/** What the report says in words of its own, from the bundles {@code cycle_kk.properties} and {@code cycle_ru.properties}. */
final class Words {

    private Words() {}

    /** The words of {@code key}. */
    static Bilingual of(String key) {
        return of(key, Map.of());
    }

    /** The words of each of {@code keys}, in their order: the headings of a table. */
    static List<Bilingual> all(String... keys) {
        return Stream.of(keys).map(Words::of).toList();
    }

    /** The words of {@code key} with its gaps filled. */
    static Bilingual of(String key, Map<String, Bilingual> facts) {
        return new Bilingual(in(Language.KK, key, facts), in(Language.RU, key, facts));
    }

    private static String in(Language language, String key, Map<String, Bilingual> facts) {
        Map<String, String> told = facts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().in(language)));
        return Sentences.of(Words.class, "cycle", language).filled(key, told);
    }
}
