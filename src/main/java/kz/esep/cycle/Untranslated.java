package kz.esep.cycle;

import kz.esep.language.Bilingual;

/** Shows what is there in one language only in the other one, too, with a mark that nobody overlooks. */
public final class Untranslated {

    private Untranslated() {}

    /** {@code text} with the other language's words, marked, where one is missing. */
    public static Bilingual marked(Bilingual text) {
        Bilingual mark = Words.of("untranslated");
        if (text.kk().isEmpty() && !text.ru().isEmpty()) {
            return new Bilingual(mark.kk() + " " + text.ru(), text.ru());
        }
        return text.ru().isEmpty() && !text.kk().isEmpty()
                ? new Bilingual(text.kk(), mark.ru() + " " + text.kk())
                : text;
    }
}
