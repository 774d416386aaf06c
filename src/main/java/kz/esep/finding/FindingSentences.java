package kz.esep.finding;

import java.util.HashMap;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.language.Sentences;

/**
 * The sentences of the finding codes, one bundle a language. {@code C001.message} says what is wrong,
 * {@code C001.mend} the one step that mends it, {@code C001.example} one case in which it is found; {@code {value}} and
 * other names in braces are filled from the finding.
 */
public final class FindingSentences {

    private final Sentences sentences;

    private FindingSentences(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The sentences in {@code language}. */
    public static FindingSentences in(Language language) {
        return new FindingSentences(Sentences.of(FindingSentences.class, "findings", language));
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
        return sentences.general(code + ".message");
    }

    /** The one step that mends it, without a finding. */
    public String mend(FindingCode code) {
        return sentences.general(code + ".mend");
    }

    /** A case in which it is found. */
    public String example(FindingCode code) {
        return sentences.pattern(code + ".example");
    }

    private String filled(Finding finding, String key) {
        Map<String, String> facts = new HashMap<>(finding.arguments());
        facts.put("value", finding.value());
        facts.put("file", finding.place().file());
        facts.put("sheet", finding.place().sheet());
        facts.put("cell", finding.place().cell());
        return sentences.filled(key, facts);
    }
}
