package kz.esep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.language.Language;

/** The names in braces that sentences use, and whether findings supply them. */
public final class SentenceNames {

    private static final Pattern NAME = Pattern.compile("(?<!\\$)\\{([a-z_]+)}");

    private SentenceNames() {}

    /** The names {@code sentence} uses. */
    static Set<String> in(String sentence) {
        return NAME.matcher(sentence)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Fails unless {@code finding} supplies every name its sentences use, in both languages. */
    public static void assertSupplied(Finding finding) {
        Map<String, String> facts = new HashMap<>(finding.arguments());
        facts.put("value", finding.value());
        facts.put("cell", finding.place().cell());
        for (Language language : Language.values()) {
            Properties sentences = FindingSentencesTest.bundle(language);
            for (String part : new String[] {".message", ".mend"}) {
                for (String name : in(sentences.getProperty(finding.code() + part))) {
                    assertThat(facts.getOrDefault(name, ""))
                            .as("{%s} of %s in %s", name, finding, language)
                            .isNotEmpty();
                }
            }
        }
    }
}
