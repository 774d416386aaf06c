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
import kz.esep.finding.FindingSentences;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.Field;
import kz.esep.hearings.RuleSet;
import kz.esep.hearings.Violation;
import kz.esep.language.Enumeration;
import kz.esep.language.GrammaticalCase;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.language.OfficialDate;
import kz.esep.language.RussianPlural;
import kz.esep.ledger.OfficeMonth;
import kz.esep.letters.Addressee;
import kz.esep.letters.LetterTables;
import kz.esep.letters.Letterhead;
import kz.esep.letters.Official;
import kz.esep.letters.OutgoingLetter;
import kz.esep.letters.RegisteredLetter;
import kz.esep.letters.TitleLines;
import kz.esep.reference.Ministries;
import kz.esep.reference.RegionCode;

/**
 * The names the templates of letters may use, and their values: what both languages share stands by itself, what each says
 * under {@code kk} and {@code ru}.
 */
public final class LetterModel {

    private static final String NOTHING = "–";

    private final MonthAnalysis analysis;
    private final LetterTables tables;
    private final Ministries ministries;

    /** For letters about the month of {@code analysis}. */
    public LetterModel(MonthAnalysis analysis, LetterTables tables, Ministries ministries) {
        this.analysis = analysis;
        this.tables = tables;
        this.ministries = ministries;
    }

    /** The model of {@code letter}. */
    public Map<String, Object> of(OutgoingLetter letter) {
        OfficeMonth office = analysis.ledger().offices().stream()
                .filter(one -> one.region().code().equals(letter.key().region()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> model = new HashMap<>();
        model.put("number", letter.number().number());
        model.put("date", OfficialDate.inDigits(letter.date()));
        model.put("answer_due", shown(letter.due(), ""));
        model.put(
                "replaces",
                Map.of(
                        "any", letter.replaced().isPresent(),
                        "number",
                                letter.replaced().map(RegisteredLetter::number).orElse(""),
                        "date", shown(letter.replaced().map(RegisteredLetter::date), "")));
        switch (letter.key().kind()) {
            case VIOLATIONS -> model.put("figures", figures(letter.key().region()));
            case SILENCE -> model.put("received", received(letter.key().region()));
            case RETURNED -> {
                List<ReturnedFile> files = ReturnedFile.of(analysis, office);
                model.put("files", files.size());
                model.put(
                        "findings",
                        files.stream().mapToInt(file -> file.findings().size()).sum());
            }
        }
        for (Language language : Language.values()) {
            model.put(language.code(), half(language, letter, office));
        }
        return model;
    }

    private Map<String, Object> half(Language language, OutgoingLetter letter, OfficeMonth office) {
        Map<String, Object> half = new HashMap<>();
        half.put("letterhead", letterhead(language, letter.date()));
        Addressee addressee =
                tables.findAddressee(letter.key().region(), letter.date()).orElseThrow();
        half.put(
                "addressee",
                Map.of(
                        "organisation", addressee.organisation().in(language),
                        "post", addressee.post().in(language),
                        "name", addressee.name().in(language)));
        half.put("title", TitleLines.of(letter.terms().title().in(language)));
        half.put("month", MonthNames.inTitle(language, letter.key().month()));
        half.put("region", office.region().names(language).full());
        half.put(
                "region_dative",
                office.region()
                        .names(language)
                        .in(GrammaticalCase.DATIVE)
                        .orElse(office.region().names(language).full()));
        half.put("term", letter.terms().term().inWords(language));
        half.put("signatory", official(language, Official.Role.SIGNATORY, letter.date()));
        half.put("executor", official(language, Official.Role.EXECUTOR, letter.date()));
        half.put("ground", ground(language, letter));
        switch (letter.key().kind()) {
            case VIOLATIONS -> half.putAll(violations(language, letter, office));
            case SILENCE -> {
                // nothing more is known of an office that says nothing
            }
            case RETURNED -> half.putAll(returned(language, office));
        }
        return half;
    }

    /** The workbooks that go back and the annex that lists them. */
    private Map<String, Object> returned(Language language, OfficeMonth office) {
        FindingSentences sentences = FindingSentences.in(language);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ReturnedFile file : ReturnedFile.of(analysis, office)) {
            rows.add(Map.of(
                    "number", rows.size() + 1,
                    "file", file.name(),
                    "findings", file.findings().size(),
                    "gravest", sentences.of(file.gravest())));
        }
        return Map.of("rows", rows, "annex_sheets", sheets(language, AnnexLength.ofFiles(rows)));
    }

    /** The violations and the annex that lists them. */
    private Map<String, Object> violations(Language language, OutgoingLetter letter, OfficeMonth office) {
        List<Violation> violations =
                office.assessment().map(one -> one.violations()).orElse(List.of());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Violation violation : violations) {
            rows.add(row(language, letter, violation, rows.size() + 1));
        }
        return Map.of(
                "acts", acts(language, violations),
                "rows", rows,
                "annex_sheets", sheets(language, AnnexLength.ofViolations(rows)));
    }

    private Map<String, Object> letterhead(Language language, LocalDate date) {
        Letterhead letterhead = tables.letterhead(date);
        return Map.of(
                "name", ministries.name(language, date),
                "address", letterhead.address().in(language),
                "phones", letterhead.phones(),
                "site", letterhead.site(),
                "email", letterhead.email());
    }

    private Map<String, Object> official(Language language, Official.Role role, LocalDate date) {
        Official official = tables.official(role, date);
        return Map.of(
                "post", official.post().in(language),
                "name", official.name().in(language),
                "phone", official.phone(),
                "email", official.email());
    }

    private String ground(Language language, OutgoingLetter letter) {
        return letter.terms()
                .ground()
                .map(ground -> tables.act(ground).citation(language) + ", "
                        + ground.point().in(language))
                .orElse("");
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

    private Map<String, Object> row(Language language, OutgoingLetter letter, Violation violation, int number) {
        boolean notice = violation.document().kind() == DocumentKind.NOTICE;
        Optional<LocalDate> held = violation.document().date(notice ? Field.HEARING_ON : Field.ENDED_ON);
        String citation = violation.rule().texts(language).citation();
        String sentence = violation.rule().texts(language).sentence();
        return Map.of(
                "number", number,
                "hearing",
                        "№\u00A0" + violation.document().hearingNumber() + "\n" + shown(held, NOTHING) + "\n"
                                + violation.document().row().text("project"),
                "violation", citation.isEmpty() ? sentence : sentence + " (" + citation + ")",
                "due", shown(violation.due(), NOTHING),
                "actual", shown(violation.actual(), NOTHING),
                "measure", tables.measure(violation.rule().code()).in(language),
                "by", shown(letter.due(), letter.terms().term().inWords(language)));
    }

    private static String sheets(Language language, int sheets) {
        return switch (language) {
            case KK -> sheets + "\u00A0парақта";
            case RU -> "на " + sheets + "\u00A0" + RussianPlural.of(sheets, "листе", "листах", "листах");
        };
    }

    /** How many files came from the office that cannot be used. */
    private int received(RegionCode region) {
        return (int) analysis.ledger().received().stream()
                .filter(submission ->
                        submission.identity().region().filter(region::equals).isPresent())
                .count();
    }

    private Map<String, Object> figures(RegionCode region) {
        Map<String, Object> figures = new HashMap<>();
        List<CountCode> codes = List.of(
                DocumentKind.NOTICE.placed(),
                DocumentKind.PROTOCOL.placed(),
                CountCode.NOTICE_VIOLATIONS,
                CountCode.PROTOCOL_VIOLATIONS,
                CountCode.VIOLATIONS_TOTAL);
        for (CountCode code : codes) {
            OptionalInt count = analysis.figures().count(region, code);
            figures.put(code.value(), count.isPresent() ? String.valueOf(count.getAsInt()) : NOTHING);
        }
        return figures;
    }

    private static String shown(Optional<LocalDate> date, String otherwise) {
        return date.map(OfficialDate::inDigits).orElse(otherwise);
    }
}
