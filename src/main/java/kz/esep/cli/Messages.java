package kz.esep.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import kz.esep.language.Language;

/** The sentences of the screen in one language. */
final class Messages {

    private final ResourceBundle bundle;
    private final Language language;

    private Messages(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    static Messages in(Language language) {
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Locale locale = Locale.forLanguageTag(language.code());
        return new Messages(ResourceBundle.getBundle("kz.esep.cli.messages", locale, exactly), language);
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The sentence of {@code key} with its gaps filled in order. */
    String text(String key, Object... facts) {
        return String.format(Locale.ROOT, bundle.getString(key), facts);
    }

    /** The sentence of {@code key}, for keys made of what staff write into tables. */
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
