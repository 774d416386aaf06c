package kz.esep.word.fault;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.language.Sentences;

/**
 * What is wrong with a tag, and the facts its sentence needs.
 *
 * <pre>{@code
 * Complaint.of(Remark.NAME_NEAR).with("name", "mont").with("near", "month")
 * }</pre>
 */
public record Complaint(Remark remark, Map<String, Bilingual> facts) {

    public Complaint {
        facts = Map.copyOf(facts);
    }

    /** A complaint without facts. */
    public static Complaint of(Remark remark) {
        return new Complaint(remark, Map.of());
    }

    /** The same with a fact that is written alike in both languages. */
    public Complaint with(String name, String fact) {
        return with(name, Bilingual.alike(fact));
    }

    /** The same with a fact. */
    public Complaint with(String name, Bilingual fact) {
        Map<String, Bilingual> more = new TreeMap<>(facts);
        more.put(name, fact);
        return new Complaint(remark, more);
    }

    /** One or two sentences: what is wrong with the tag and what to do. */
    public String sentence(Language language) {
        return Sentences.of(Remark.class, "remarks", language)
                .filled(
                        remark.name(),
                        facts.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        fact -> fact.getValue().in(language))));
    }

    @Override
    public String toString() {
        return remark
                + new TreeMap<>(facts)
                        .entrySet().stream()
                                .map(fact -> " " + fact.getKey() + "="
                                        + fact.getValue().ru())
                                .collect(Collectors.joining());
    }
}
