package kz.esep.language;

import java.util.Arrays;
import java.util.Optional;

/** Endings of Russian ordinal numbers in digits: {@code 5-й}, {@code 5-го}, {@code 5-е}. All numbers have the same. */
public enum RussianOrdinal {
    /** {@code 5-й квартал}. */
    MASCULINE("masculine", "мужской", "й", "го", "му", "й", "м", "м"),
    /** {@code 5-я строка}. */
    FEMININE("feminine", "женский", "я", "й", "й", "ю", "й", "й"),
    /** {@code 5-е полугодие}. */
    NEUTER("neuter", "средний", "е", "го", "му", "е", "м", "м");

    private final String english;
    private final String russian;
    private final String nominative;
    private final String genitive;
    private final String dative;
    private final String accusative;
    private final String instrumental;
    private final String prepositional;

    RussianOrdinal(
            String english,
            String russian,
            String nominative,
            String genitive,
            String dative,
            String accusative,
            String instrumental,
            String prepositional) {
        this.english = english;
        this.russian = russian;
        this.nominative = nominative;
        this.genitive = genitive;
        this.dative = dative;
        this.accusative = accusative;
        this.instrumental = instrumental;
        this.prepositional = prepositional;
    }

    /** The gender that {@code word} names in English or Russian. */
    public static Optional<RussianOrdinal> find(String word) {
        String folded = Letters.folded(word);
        return Arrays.stream(values())
                .filter(gender -> gender.english.equals(folded) || gender.russian.equals(folded))
                .findFirst();
    }

    /** The ending in {@code wanted} with its hyphen: {@code -го}. */
    public String ending(GrammaticalCase wanted) {
        return "-"
                + switch (wanted) {
                    case NOMINATIVE -> nominative;
                    case GENITIVE -> genitive;
                    case DATIVE -> dative;
                    case ACCUSATIVE -> accusative;
                    case INSTRUMENTAL -> instrumental;
                    case LOCATIVE -> prepositional;
                    case ABLATIVE -> throw new IllegalArgumentException("Russian has no ablative");
                };
    }
}
