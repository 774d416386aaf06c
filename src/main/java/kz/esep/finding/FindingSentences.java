package kz.esep.finding;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.language.Sentences;

/**
 * The sentences of the finding codes, one bundle a language. {@code C001.message} says what is wrong,
 * {@code C001.mend} the one step that mends it, {@code C001.example} one case in which it is found; {@code {value}} and
 * other names in braces are filled from the finding, months as the language says them.
 */
public final class FindingSentences {

    private static final Set<String> MONTHS = Set.of("month", "own_month");
    private static final Pattern MONTH = Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])\\b");

    private final Language language;
    private final Sentences sentences;

    private FindingSentences(Language language, Sentences sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** The sentences in {@code language}. */
    public static FindingSentences in(Language language) {
        return new FindingSentences(language, Sentences.of(FindingSentences.class, "findings", language));
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

    private String filled(Finding finding, String sentence) {
        Map<String, String> facts = new HashMap<>(finding.arguments());
        MONTHS.forEach(name -> facts.computeIfPresent(name, (key, months) -> spoken(months)));
        facts.put("value", finding.value());
        facts.put("file", finding.place().file());
        facts.put("sheet", finding.place().sheet());
        facts.put("cell", finding.place().cell());
        return sentences.filled(sentence, facts);
    }

    /** Months as people say them: {@code 2021-11} is {@code ноябрь 2021 года}. */
    private String spoken(String months) {
        return MONTH.matcher(months).replaceAll(month -> MonthNames.withYear(language, YearMonth.parse(month.group())));
    }
}
