package kz.esep.letters;

import java.util.List;
import java.util.Locale;

/**
 * What both languages of a paragraph must name, or neither.
 *
 * @param kk beginnings of the Kazakh words
 * @param ru beginnings of the Russian words
 */
public record LetterTerm(List<String> kk, List<String> ru) {

    public LetterTerm {
        kk = List.copyOf(kk);
        ru = List.copyOf(ru);
    }

    boolean differsIn(String kazakh, String russian) {
        return isIn(kazakh, kk) != isIn(russian, ru);
    }

    private static boolean isIn(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
