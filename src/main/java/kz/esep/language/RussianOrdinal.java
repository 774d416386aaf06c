package kz.esep.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Russian ordinal numbers in the three genders: in words up to 99, {@code двадцать шестого}, and in digits with the
 * ending that the last word has, {@code 26-го}.
 */
public enum RussianOrdinal {
    MASCULINE("masculine", "мужской", "ый ого ому ый ым ом", "ий ьего ьему ий ьим ьем"),
    FEMININE("feminine", "женский", "ая ой ой ую ой ой", "ья ьей ьей ью ьей ьей"),
    NEUTER("neuter", "средний", "ое ого ому ое ым ом", "ье ьего ьему ье ьим ьем");

    /** The largest number that has words. */
    public static final int LARGEST_IN_WORDS = 99;

    private static final List<GrammaticalCase> ORDER = List.of(
            GrammaticalCase.NOMINATIVE,
            GrammaticalCase.GENITIVE,
            GrammaticalCase.DATIVE,
            GrammaticalCase.ACCUSATIVE,
            GrammaticalCase.INSTRUMENTAL,
            GrammaticalCase.LOCATIVE);
    private static final List<String> ONES =
            words("нулев перв втор трет четвёрт пят шест седьм восьм девят десят одиннадцат"
                    + " двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат");
    private static final List<String> TENS =
            words("– – двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност");
    private static final List<String> CARDINAL_TENS =
            words("– – двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто");
    private static final List<String> STRESSED_AT_THE_END = words("нулев втор шест седьм восьм сороков");
    private static final String THIRD = "трет";

    private final String english;
    private final String russian;
    private final String endings;
    private final String endingsOfThird;

    RussianOrdinal(String english, String russian, String endings, String endingsOfThird) {
        this.english = english;
        this.russian = russian;
        this.endings = endings;
        this.endingsOfThird = endingsOfThird;
    }

    /** The gender that {@code word} names in English or Russian. */
    public static Optional<RussianOrdinal> find(String word) {
        String folded = Letters.folded(word);
        return Arrays.stream(values())
                .filter(gender -> gender.english.equals(folded) || gender.russian.equals(folded))
                .findFirst();
    }

    /** The ending behind digits in {@code wanted} with its hyphen, {@code -го}; all numbers have the same. */
    public String ending(GrammaticalCase wanted) {
        String whole = in(endings, wanted);
        int last = whole.length() - 1;
        boolean afterVowel = "аоуы".indexOf(whole.charAt(last - 1)) >= 0;
        return "-" + whole.substring(afterVowel ? last : last - 1);
    }

    /**
     * The number in words: {@code первый}, {@code двадцать шестого}.
     *
     * @param number from 0 to {@link #LARGEST_IN_WORDS}
     */
    public String words(int number, GrammaticalCase wanted) {
        if (number < ONES.size()) {
            return declined(ONES.get(number), wanted);
        }
        int tens = number / 10;
        return number % 10 == 0
                ? declined(TENS.get(tens), wanted)
                : CARDINAL_TENS.get(tens) + " " + declined(ONES.get(number % 10), wanted);
    }

    private String declined(String stem, GrammaticalCase wanted) {
        String ending = in(stem.equals(THIRD) ? endingsOfThird : endings, wanted);
        return stem + (ending.equals("ый") && STRESSED_AT_THE_END.contains(stem) ? "ой" : ending);
    }

    private static String in(String endings, GrammaticalCase wanted) {
        int place = ORDER.indexOf(wanted);
        if (place < 0) {
            throw new IllegalArgumentException("Russian has no " + wanted);
        }
        return words(endings).get(place);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
