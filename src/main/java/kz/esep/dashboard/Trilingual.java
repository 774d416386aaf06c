package kz.esep.dashboard;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
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

    /** Whether the Russian words stand for the English ones. */
    boolean isWithoutEnglish() {
        return en.isEmpty();
    }

    /** All three as the pages have them, of which style shows one; the words themselves where one text does for all. */
    public TemplateHTMLOutputModel html() {
        StringBuilder html = new StringBuilder();
        if (kk.equals(ru) && ru.equals(en)) {
            html.append(escaped(kk));
        } else {
            html.append("<span lang=\"kk\">").append(escaped(kk)).append("</span><span lang=\"ru\"");
            html.append(isWithoutEnglish() ? " class=\"for-english\">" : ">")
                    .append(escaped(ru))
                    .append("</span>");
            if (!isWithoutEnglish()) {
                html.append("<span lang=\"en\">").append(escaped(en)).append("</span>");
            }
        }
        return Pages.markup(html.toString());
    }

    private static String escaped(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
}
