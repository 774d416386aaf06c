package kz.esep.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the pages themselves, from {@code dashboard_kk.properties} and its sisters. */
final class PageTexts {

    private final Map<String, Trilingual> texts;

    private PageTexts(Map<String, Trilingual> texts) {
        this.texts = texts;
    }

    static PageTexts load() {
        Properties kazakh = bundle("kk");
        Properties russian = bundle("ru");
        Properties english = bundle("en");
        Map<String, Trilingual> texts = new TreeMap<>();
        for (String key : kazakh.stringPropertyNames()) {
            texts.put(
                    key,
                    new Trilingual(
                            kazakh.getProperty(key), russian.getProperty(key, ""), english.getProperty(key, "")));
        }
        return new PageTexts(texts);
    }

    private static Properties bundle(String language) {
        String name = "dashboard_" + language + ".properties";
        Properties bundle = new Properties();
        try (InputStream stream = PageTexts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Resource is missing: " + name);
            }
            bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return bundle;
    }

    /** All by key. */
    Map<String, Trilingual> all() {
        return texts;
    }

    /** The text of {@code key}. */
    Trilingual get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No such text: " + key));
    }

    /** The text of {@code key}, for keys made of what tables and file names say. */
    Optional<Trilingual> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
