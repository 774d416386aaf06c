package kz.esep.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kz.esep.language.Language;

/**
 * The sentences of the finding codes, one bundle a language. {@code C001.message} says what is wrong,
 * {@code C001.mend} the one step that mends it; {@code {value}} and other names in braces are filled from the finding.
 */
public final class FindingSentences {

    private final Properties sentences;

    private FindingSentences(Properties sentences) {
        this.sentences = sentences;
    }

    /** The sentences in {@code language}. */
    public static FindingSentences in(Language language) {
        String resource = "findings_" + language.code() + ".properties";
        Properties sentences = new Properties();
        try (InputStream stream = FindingSentences.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Resource is missing: " + resource);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                sentences.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new FindingSentences(sentences);
    }

    /** What is wrong and how to mend it, as one text of two sentences. */
    public String of(Finding finding) {
        return message(finding) + " " + mend(finding);
    }

    /** What is wrong. */
    public String message(Finding finding) {
        return filled(finding, finding.code() + ".message");
    }

    /** The one step that mends it. */
    public String mend(Finding finding) {
        return filled(finding, finding.code() + ".mend");
    }

    private String filled(Finding finding, String key) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("No sentence for " + key);
        }
        Map<String, String> facts = new HashMap<>(finding.arguments());
        facts.put("value", finding.value());
        facts.put("file", finding.place().file());
        facts.put("sheet", finding.place().sheet());
        facts.put("cell", finding.place().cell());
        return filled(pattern, facts);
    }

    /** Fills the names in braces in one pass: what a value contains is never read as a name again. */
    private static String filled(String pattern, Map<String, String> facts) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int index = 0;
        while (index < pattern.length()) {
            int open = pattern.indexOf('{', index);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                return text.append(pattern, index, pattern.length()).toString();
            }
            String name = pattern.substring(open + 1, close);
            text.append(pattern, index, open).append(facts.getOrDefault(name, ""));
            index = close + 1;
        }
        return text.toString();
    }
}
