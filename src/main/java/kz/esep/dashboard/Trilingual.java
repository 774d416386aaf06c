package kz.esep.dashboard;

import kz.esep.language.Bilingual;

/**
 * The same said in the three languages of the pages.
 *
 * @param kk in Kazakh
 * @param ru in Russian
 * @param en in English; empty where nobody has said it in English, then the Russian words stand for it
 */
public record Trilingual(String kk, String ru, String en) {

    /** Nothing. */
    static final Trilingual NOTHING = alike("");

    /** What is written alike in all: a code, a number. */
    static Trilingual alike(String text) {
        return new Trilingual(text, text, text);
    }

    /** What is known in two languages only. */
    static Trilingual of(Bilingual text) {
        return new Trilingual(text.kk(), text.ru(), "");
    }

    /** This and {@code more} with a space between. */
    Trilingual and(Trilingual more) {
        return new Trilingual(
                kk + " " + more.kk, ru + " " + more.ru, en.isEmpty() || more.en.isEmpty() ? "" : en + " " + more.en);
    }

    /** Whether one text does for all. */
    public boolean isAlike() {
        return kk.equals(ru) && ru.equals(en);
    }

    /** Whether the Russian words stand for the English ones. */
    public boolean isWithoutEnglish() {
        return en.isEmpty();
    }
}
