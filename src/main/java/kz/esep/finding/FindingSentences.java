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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Language;

/**
 * The sentences of the finding codes, one bundle a language. {@code C001.message} says what is wrong,
 * {@code C001.mend} the one step that mends it, {@code C001.example} one case in which it is found; {@code {value}} and
 * other names in braces are filled from the finding.
 */
public final class FindingSentences {

    private static final Pattern NAME = Pattern.compile("(?<!\\$)\\{([a-z_]+)}");

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

    /** What is wrong, without a finding: an ellipsis stands for what only a finding knows. */
    public String message(FindingCode code) {
        return general(code + ".message");
    }

    /** The one step that mends it, without a finding. */
    public String mend(FindingCode code) {
        return general(code + ".mend");
    }

    /** A case in which it is found. */
    public String example(FindingCode code) {
        return pattern(code + ".example");
    }

    private String general(String key) {
        return NAME.matcher(pattern(key)).replaceAll("…").replace("….", "…");
    }

    private String pattern(String key) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("No sentence for " + key);
        }
        return pattern;
    }

    private String filled(Finding finding, String key) {
        String pattern = pattern(key);
        Map<String, String> facts = new HashMap<>(finding.arguments());
        facts.put("value", finding.value());
        facts.put("file", finding.place().file());
        facts.put("sheet", finding.place().sheet());
        facts.put("cell", finding.place().cell());
        return filled(pattern, facts);
    }

    /**
     * Fills the names in braces in one pass: what a value contains is never read as a name again. Other braces, as in
     * <code>${month.title}</code>, are text.
     */
    private static String filled(String pattern, Map<String, String> facts) {
        return NAME.matcher(pattern)
                .replaceAll(name -> Matcher.quoteReplacement(facts.getOrDefault(name.group(1), "")));
    }
}
