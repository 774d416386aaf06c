package kz.esep.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The cases of Kazakh and Russian nouns, in the order of Kazakh grammars; those that answer the same questions are one. */
public enum GrammaticalCase {
    NOMINATIVE("nominative", "атау", "именительный"),
    GENITIVE("genitive", "ілік", "родительный"),
    DATIVE("dative", "барыс", "дательный"),
    ACCUSATIVE("accusative", "табыс", "винительный"),
    /** Where or when something is: {@code қарашада}, {@code (в) ноябре}; Russian calls it prepositional. */
    LOCATIVE("locative", "жатыс", "предложный"),
    /** From where; Russian has no such case. */
    ABLATIVE("ablative", "шығыс", ""),
    INSTRUMENTAL("instrumental", "көмектес", "творительный");

    private final String english;
    private final String kazakh;
    private final String russian;

    GrammaticalCase(String english, String kazakh, String russian) {
        this.english = english;
        this.kazakh = kazakh;
        this.russian = russian;
    }

    /** The case that {@code word} names in English, Kazakh or Russian: {@code genitive}, {@code ілік}, {@code родительный}. */
    public static Optional<GrammaticalCase> find(String word) {
        String folded = Letters.folded(word);
        if (folded.equals("prepositional")) {
            return Optional.of(LOCATIVE);
        }
        return Arrays.stream(values())
                .filter(one -> List.of(one.english, Letters.folded(one.kazakh), Letters.folded(one.russian))
                        .contains(folded))
                .filter(one -> !folded.isEmpty())
                .findFirst();
    }

    /** Whether {@code language} has it. */
    public boolean isOf(Language language) {
        return !name(language).isEmpty();
    }

    /** What it is called in {@code language}; empty when the language does not have it. */
    public String name(Language language) {
        return switch (language) {
            case KK -> kazakh;
            case RU -> russian;
        };
    }
}
