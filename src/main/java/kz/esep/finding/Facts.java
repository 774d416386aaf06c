package kz.esep.finding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.storage.Sha256;

/**
 * What a finding rests on, as one text: the same facts, the same text, other facts, another text. An office's word on a
 * finding holds for its facts and for no others.
 *
 * <pre>{@code
 * Facts.of(List.of("2021-11", "notices_placed", "27")); // 2021-11; notices_placed; 27
 * Facts.of(keysOfThreeHundredRows);                     // 300 × 9f86d081884c7d65
 * }</pre>
 */
public final class Facts {

    /** Longer ones are told by their sum: they must fit into a cell and be compared at a glance. */
    private static final int LETTERS_MOST = 200;

    private static final int LETTERS_OF_A_SUM = 16;

    private Facts() {}

    /** The text of {@code facts}; their order counts. */
    public static String of(List<String> facts) {
        String all = facts.stream()
                .map(fact -> fact.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
        return all.length() <= LETTERS_MOST ? all : facts.size() + " × " + sum(all);
    }

    /**
     * What a finding rests on that names nothing else: all it tells beside its value. What it tells in one language only is
     * wording; staff may change it.
     */
    static String of(Map<String, String> arguments) {
        Map<String, String> facts = new TreeMap<>(arguments);
        facts.keySet().removeIf(name -> name.endsWith("_kk") || name.endsWith("_ru"));
        return of(List.copyOf(facts.values()));
    }

    private static String sum(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS_OF_A_SUM);
    }
}
