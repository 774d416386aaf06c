package kz.esep.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences for people, kept apart from the code in one bundle a language: {@code findings_kk.properties} beside the class
 * they belong to. Names in braces, such as {@code {value}}, are gaps.
 */
public final class Sentences {

    private static final Pattern GAP = Pattern.compile("(?<!\\$)\\{([a-z_]+)}");
    private static final Map<Bundle, Sentences> READ = new ConcurrentHashMap<>();

    private final Properties sentences;

    private Sentences(Properties sentences) {
        this.sentences = sentences;
    }

    /** The bundle {@code name} in {@code language} that lies beside {@code owner}; bundles are a part of the program. */
    public static Sentences of(Class<?> owner, String name, Language language) {
        return READ.computeIfAbsent(
                new Bundle(owner, name + "_" + language.code() + ".properties"),
                bundle -> read(bundle.owner(), bundle.resource()));
    }

    private record Bundle(Class<?> owner, String resource) {}

    private static Sentences read(Class<?> owner, String resource) {
        Properties sentences = new Properties();
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Resource is missing: " + resource);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                sentences.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new Sentences(sentences);
    }

    /** The sentence of {@code key} as it is written, gaps and all. */
    public String pattern(String key) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("No sentence for " + key);
        }
        return pattern;
    }

    /**
     * The sentence of {@code key} with its gaps filled in one pass: what a fact contains is never read as a gap again.
     * Other braces, as in <code>${month.title}</code>, are text.
     */
    public String filled(String key, Map<String, String> facts) {
        return GAP.matcher(pattern(key))
                .replaceAll(gap -> Matcher.quoteReplacement(facts.getOrDefault(gap.group(1), "")));
    }

    /** The sentence of {@code key} with an ellipsis in each gap. */
    public String general(String key) {
        return GAP.matcher(pattern(key)).replaceAll("…").replace("….", "…");
    }
}
