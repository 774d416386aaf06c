package kz.esep.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;

/** Made-up months for the analysis template: one in which two rule sets apply and everything occurs, and a quiet one. */
final class AnalysisModels {

    private static final List<String> CODES_2007 = List.of(
            "notice_short_lead",
            "notice_survey_period_missing",
            "notice_venue_missing",
            "protocol_late",
            "protocol_date_missing",
            "protocol_missing");
    private static final List<String> CODES_2021 = List.of(
            "rubric_mismatch",
            "notice_missing",
            "notice_backdated",
            "notice_placed_late",
            "notice_short_lead",
            "notice_date_missing",
            "protocol_backdated",
            "protocol_date_missing",
            "protocol_recording_missing",
            "protocol_missing",
            "protocol_late");

    private final Language language;

    AnalysisModels(Language language) {
        this.language = language;
    }

    /** August 2021, when the rules changed. */
    Map<String, Object> monthOfTransition() {
        Map<String, Object> model = frame();
        model.put("offices", Map.of("expected", 17, "received", 15));
        model.put("totals", totals(21, 22, 13, 9, 3));
        model.put(
                "silent",
                Map.of(
                        "any",
                        true,
                        "count",
                        2,
                        "regions",
                        say("Түркістан облысы, Шымкент қаласы", "Туркестанская область, город Шымкент")));
        model.put(
                "partial",
                List.of(Map.of("region", say("Абай облысы", "область Абай"), "sheet", say("хаттамалар", "протоколы"))));
        model.put("rule_sets", List.of(ruleSet("2007", CODES_2007), ruleSet("2021", CODES_2021)));
        model.put("common", with(ruleSet("2021", CODES_2021), "columns", columns(List.of("rubric_mismatch"))));
        model.putAll(new OtherMonthsModels(language).everything());
        model.put(
                "discrepancies",
                Map.of(
                        "any", true,
                        "published", List.of(figure(say("Барлығы", "Итого"))),
                        "offices",
                                List.of(with(
                                        figure(say("Хаттамалар", "Протоколы")),
                                        "region",
                                        say("Жамбыл облысы", "Жамбылская область")))));
        return model;
    }

    /** A month of the 2021 rules in which every office reported and nobody erred. */
    Map<String, Object> quietMonth() {
        Map<String, Object> model = frame();
        model.put("offices", Map.of("expected", 17, "received", 17));
        model.put("totals", totals(1, 0, 0, 0, 0));
        model.put("silent", Map.of("any", false, "count", 0, "regions", ""));
        model.put("partial", List.of());
        model.put("rule_sets", List.of(with(ruleSet("2021", CODES_2021), "violations", List.of())));
        model.putAll(new OtherMonthsModels(language).nothing());
        model.put("discrepancies", Map.of("any", false, "published", List.of(), "offices", List.of()));
        return model;
    }

    private Map<String, Object> frame() {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "month",
                Map.of(
                        "code", "2021-08",
                        "name", say("тамыз", "август"),
                        "year", "2021",
                        "title", say("2021 жылғы тамыз айындағы", "за август 2021 года"),
                        "total_label", say("Тамыз айының қорытындысы", "Итого за август")));
        model.put("as_of", say("2021 жылғы 31 тамыз", "31 августа 2021 года"));
        model.put("as_of_digits", "31.08.2021");
        model.put("as_of_iso", "2021-08-31");
        model.put(
                "ministry",
                Map.of(
                        "name",
                        say(
                                "Қазақстан Республикасы Экология, геология және табиғи ресурстар министрлігі",
                                "Министерство экологии, геологии и природных ресурсов Республики Казахстан")));
        return model;
    }

    private Map<String, Object> ruleSet(String code, List<String> codes) {
        List<String> figures = new ArrayList<>(List.of("notices_placed", "protocols_placed"));
        figures.addAll(codes);
        figures.addAll(List.of("notice_violations", "protocol_violations", "violations_total"));
        Map<String, Object> totals = row(figures, "7");
        totals.put("notice_violations", "4");
        totals.put("protocol_violations", "2");
        return new HashMap<>(Map.of(
                "code", code,
                "act",
                        say(
                                code + " жылғы бұйрықпен бекітілген Қоғамдық тыңдаулар өткізу қағидаларына",
                                "Правилами проведения общественных слушаний, утверждёнными приказом " + code + " года"),
                "rows",
                        List.of(
                                with(with(row(figures, "3"), "number", "1"), "region", say("Абай обл.", "обл. Абай")),
                                with(
                                        with(row(figures, "-"), "number", "2"),
                                        "region",
                                        say("Шымкент қ.", "г. Шымкент"))),
                "totals", totals,
                "columns", columns(codes),
                "violations",
                        List.of(
                                violation("notice_short_lead", say("Қағидалардың 14-тармағы", "пункт 14 Правил")),
                                violation("protocol_missing", ""))));
    }

    private Map<String, Object> columns(List<String> codes) {
        return Map.of(
                "other", headings(codes, "rubric"),
                "notices", headings(codes, "notice"),
                "protocols", headings(codes, "protocol"));
    }

    private List<Map<String, String>> headings(List<String> codes, String subject) {
        return codes.stream()
                .filter(code -> code.startsWith(subject))
                .map(code -> Map.of("code", code, "heading", say("Баған " + code, "Столбец " + code)))
                .toList();
    }

    private Map<String, Object> violation(String code, String citation) {
        return Map.of(
                "code",
                code,
                "subject",
                code.substring(0, code.indexOf('_')),
                "sentence",
                say("Мерзім сақталмаған: " + code, "Не соблюдён срок: " + code),
                "citation",
                citation,
                "count",
                3,
                "regions",
                say("Абай облысы (3)", "область Абай (3)"));
    }

    private String say(String kazakh, String russian) {
        return language == Language.KK ? kazakh : russian;
    }

    private static Map<String, Object> totals(int notices, int protocols, int byNotices, int byProtocols, int rubric) {
        return Map.of(
                "notices_placed", notices,
                "protocols_placed", protocols,
                "notice_violations", byNotices,
                "protocol_violations", byProtocols,
                "rubric_mismatch", rubric,
                "notices_known", true,
                "protocols_known", true,
                "other", rubric == 0 ? List.of() : List.of(Map.of("heading", "Айдар / Рубрика", "count", rubric)),
                "violations_total", byNotices + byProtocols + rubric);
    }

    private static Map<String, Object> figure(String label) {
        return Map.of("label", label, "stated", "70", "recomputed", "67", "difference", "+3");
    }

    private static Map<String, Object> row(List<String> codes, String value) {
        Map<String, Object> row = new HashMap<>();
        codes.forEach(code -> row.put(code, value));
        return row;
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
