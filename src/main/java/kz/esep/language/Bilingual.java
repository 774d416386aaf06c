package kz.esep.language;

/**
 * The same said in both languages.
 *
 * @param kk in Kazakh
 * @param ru in Russian
 */
public record Bilingual(String kk, String ru) {

    /** What is written alike in both: a name, a tag, a number. */
    public static Bilingual alike(String text) {
        return new Bilingual(text, text);
    }

    /** The words in {@code language}. */
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
        };
    }
}
