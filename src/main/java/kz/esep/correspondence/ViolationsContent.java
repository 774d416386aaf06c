package kz.esep.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.Field;
import kz.esep.hearings.RuleSet;
import kz.esep.hearings.Violation;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.ledger.OfficeMonth;
import kz.esep.letters.LetterTables;
import kz.esep.letters.OutgoingLetter;

/** What an office must mend: its figures, and in the annex each violation with hearing, term, legal point and measure. */
record ViolationsContent(MonthAnalysis analysis, LetterTables tables, OutgoingLetter letter, OfficeMonth office)
        implements LetterContent {

    private static final List<CountCode> FIGURES = List.of(
            DocumentKind.NOTICE.placed(),
            DocumentKind.PROTOCOL.placed(),
            CountCode.NOTICE_VIOLATIONS,
            CountCode.PROTOCOL_VIOLATIONS,
            CountCode.VIOLATIONS_TOTAL);

    @Override
    public Map<String, Object> shared() {
        Map<String, Object> figures = new HashMap<>();
        for (CountCode code : FIGURES) {
            OptionalInt count = analysis.figures().count(office.region().code(), code);
            figures.put(code.value(), count.isPresent() ? String.valueOf(count.getAsInt()) : LetterWords.NOTHING);
        }
        return Map.of("figures", figures);
    }

    @Override
    public Map<String, Object> half(Language language) {
        List<Violation> violations =
                office.assessment().map(Assessment::violations).orElse(List.of());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Violation violation : violations) {
            rows.add(row(language, violation, rows.size() + 1));
        }
        return Map.of(
                "acts", acts(language, violations),
                "rows", rows,
                "annex_sheets", LetterWords.sheets(language, AnnexLength.ofViolations(rows)));
    }

    private String acts(Language language, List<Violation> violations) {
        Stream<RuleSet> broken = analysis.figures().ruleSets().stream()
                .filter(set -> violations.stream()
                        .anyMatch(violation -> violation.ruleSet().equals(set)));
        return Enumeration.of(
                language,
                broken.map(set -> set.names(language).act().replace("№ ", "№\u00A0"))
                        .toList());
    }

    private Map<String, Object> row(Language language, Violation violation, int number) {
        boolean notice = violation.document().kind() == DocumentKind.NOTICE;
        Optional<LocalDate> held = violation.document().date(notice ? Field.HEARING_ON : Field.ENDED_ON);
        String citation = violation.rule().texts(language).citation();
        String sentence = violation.rule().texts(language).sentence();
        String term =
                letter.terms().term().map(length -> length.inWords(language)).orElse(LetterWords.NOTHING);
        return Map.of(
                "number", number,
                "hearing",
                        "№\u00A0" + violation.document().hearingNumber() + "\n"
                                + LetterWords.day(held, LetterWords.NOTHING) + "\n"
                                + violation.document().row().text("project"),
                "violation", citation.isEmpty() ? sentence : sentence + " (" + citation + ")",
                "due", LetterWords.day(violation.due(), LetterWords.NOTHING),
                "actual", LetterWords.day(violation.actual(), LetterWords.NOTHING),
                "measure", tables.measure(violation.rule().code()).in(language),
                "by", LetterWords.day(letter.due(), term));
    }
}
