package kz.esep.language;

import java.util.Locale;

/** The two languages in which everything of Esep speaks. Kazakh comes first, as the state language. */
public enum Language {
    KK("kk", "kk-KZ"),
    RU("ru", "ru-KZ");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The two-letter code used in file names ({@code analysis.kk.docx}) and bundles. */
    public String code() {
        return code;
    }

    /** The JDK locale; the country is set because a bare {@code kk} would start the week on Sunday. */
    public Locale locale() {
        return locale;
    }

    /** The language of {@code code}, for example {@code kk}. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Language must be kk or ru: " + code);
    }
}
