package kz.esep.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.LegalAct;
import kz.esep.aarhus.SubQuestion;
import kz.esep.cycle.ChapterAnswer;
import kz.esep.cycle.DataTable;
import kz.esep.cycle.Dispute;
import kz.esep.cycle.Piece;
import kz.esep.cycle.TextLines;
import kz.esep.cycle.Untranslated;
import kz.esep.cycle.WebAddress;
import kz.esep.language.Bilingual;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.language.OfficialDate;
import kz.esep.word.media.ChartData;

/** The names templates use for a chapter of the Aarhus report, and their values. */
final class AarhusChapterModel {

    /** So many letters fit into a narrow column: those of a day. */
    private static final int NARROW = 10;

    private final Language language;

    AarhusChapterModel(Language language) {
        this.language = language;
    }

    /** The chapter, its question and its answer piece by piece. */
    Map<String, Object> of(ChapterAnswer answer) {
        Chapter chapter = answer.chapter();
        Map<String, Object> model = new HashMap<>();
        model.put("number", chapter.number());
        model.put("roman", chapter.roman());
        model.put("article", chapter.article());
        model.put("title", chapter.title().in(language));
        model.put("confirmed", language == Language.KK || chapter.heading().confirmedRu());
        model.put("question", chapter.question().in(language));
        model.put("answered", answer.isAnswered());
        model.put("untranslated", answer.untranslated());
        List<Map<String, Object>> pieces = new ArrayList<>();
        answer.pieces().forEach(piece -> pieces.addAll(pieces(piece)));
        model.put("pieces", pieces);
        return model;
    }

    private List<Map<String, Object>> pieces(Piece piece) {
        if (piece instanceof Piece.Question asked) {
            return List.of(question(asked.question()));
        }
        if (piece instanceof Piece.Passage passage) {
            return passage(passage);
        }
        if (piece instanceof Piece.Table shown) {
            return List.of(Map.of("kind", "table", "table", table(shown.table())));
        }
        if (piece instanceof Piece.Case told) {
            return dispute(told);
        }
        if (piece instanceof Piece.Nothing nothing) {
            return List.of(Map.of("kind", "nothing", "offices", nothing.offices(), "asked", nothing.asked()));
        }
        return List.of(Map.of("kind", "unanswered"));
    }

    private Map<String, Object> question(SubQuestion question) {
        return Map.of(
                "kind", "question",
                "heading", heading(question),
                "text", question.text().in(language));
    }

    /** {@code 7-тармақтың (i) тармақшасына қатысты}, {@code По подпункту (i) пункта 7}; a letter where no paragraph is meant. */
    private String heading(SubQuestion question) {
        List<String> steps = new ArrayList<>(List.of(question.paragraph().split("\\.", -1)));
        if (!Character.isDigit(steps.get(0).charAt(0))) {
            return language == Language.KK
                    ? question.letter() + ") сұрағына жауап"
                    : "По вопросу " + question.letter() + ")";
        }
        if (steps.size() > 1 && steps.get(0).endsWith("bis")) {
            steps.remove(0);
        }
        String[] paragraphs = steps.get(0).split("-", -1);
        String named = Enumeration.of(language, List.of(paragraphs));
        boolean several = paragraphs.length > 1;
        String items = steps.stream().skip(1).map(step -> "(" + step + ")").collect(Collectors.joining(" "));
        if (language == Language.KK) {
            return items.isEmpty()
                    ? named + (several ? "-тармақтарға" : "-тармаққа") + " қатысты"
                    : named + (several ? "-тармақтардың " : "-тармақтың ") + items + " тармақшасына қатысты";
        }
        return items.isEmpty()
                ? (several ? "По пунктам " : "По пункту ") + named
                : "По подпункту " + items + (several ? " пунктов " : " пункта ") + named;
    }

    private String shown(Bilingual text) {
        return Untranslated.marked(text).in(language);
    }

    /** What is said of a dispute, its story line by line, and how it ended. */
    private List<Map<String, Object>> dispute(Piece.Case told) {
        Map<String, Object> facts = facts(told);
        List<Map<String, Object>> pieces = new ArrayList<>(List.of(Map.of("kind", "case", "case", facts)));
        if (told.elsewhere().isEmpty()) {
            Piece.Passage story = new Piece.Passage(List.of(), told.dispute().summary(), List.of(), List.of(), false);
            pieces.addAll(passage(story));
            pieces.add(Map.of("kind", "case_end", "case", facts));
        }
        return pieces;
    }

    /** A text line by line; who speaks stands before the first, the acts behind the last. */
    private List<Map<String, Object>> passage(Piece.Passage passage) {
        Bilingual both = passage.text();
        boolean untranslated = passage.hasText() && both.in(language).isEmpty();
        String text = untranslated ? both.in(other()) : both.in(language);
        List<TextLines.Line> lines = passage.hasText()
                ? TextLines.of(text)
                : passage.sites().isEmpty() ? List.of() : List.of(new TextLines.Line("", false));
        return IntStream.range(0, lines.size())
                .mapToObj(at -> {
                    TextLines.Line line = lines.get(at);
                    Map<String, Object> model = new HashMap<>();
                    model.put("kind", passage.isItem() || line.isItem() ? "item" : "text");
                    model.put("text", line.text());
                    model.put("untranslated", untranslated);
                    model.put("begins", at == 0);
                    model.put("owners", Enumeration.of(language, owners(passage)));
                    model.put("owned", !passage.owners().isEmpty());
                    model.put("acts", at == lines.size() - 1 ? acts(passage) : List.of());
                    model.put("sites", at == lines.size() - 1 ? sites(passage) : "");
                    return model;
                })
                .toList();
    }

    private Language other() {
        return language == Language.KK ? Language.RU : Language.KK;
    }

    private List<String> owners(Piece.Passage passage) {
        return passage.owners().stream()
                .map(region -> region.names(language).full())
                .toList();
    }

    private static String sites(Piece.Passage passage) {
        return passage.sites().stream().map(WebAddress::value).collect(Collectors.joining(", "));
    }

    private List<Map<String, Object>> acts(Piece.Passage passage) {
        return passage.acts().stream()
                .map(act -> Map.<String, Object>of(
                        "citation", act.citation(language), "doubtful", act.confidence() == LegalAct.Confidence.LOW))
                .toList();
    }

    private Map<String, Object> table(DataTable table) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int at = 1; at < table.columns().size(); at++) {
            columns.add(
                    Map.of("code", code(at), "heading", table.columns().get(at).in(language)));
        }
        List<Map<String, Object>> rows = table.rows().stream()
                .map(row -> Map.<String, Object>of("label", row.cells().get(0).in(language), "values", values(row)))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("title", table.title().in(language));
        model.put("first", table.columns().get(0).in(language));
        model.put("columns", columns);
        model.put("rows", rows);
        model.put("numeric", isNumeric(table));
        model.put(
                "narrow",
                table.rows().stream()
                        .allMatch(row -> row.cells().get(0).in(language).length() <= NARROW));
        model.put("source", table.source().in(language));
        model.put("charted", table.chart().isPresent());
        table.chart().ifPresent(chart -> model.put("chart", chart(chart)));
        return model;
    }

    private Map<String, Object> values(DataTable.Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 1; at < row.cells().size(); at++) {
            values.put(code(at), row.cells().get(at).in(language));
        }
        return values;
    }

    private static String code(int column) {
        return "c" + column;
    }

    /** Whether most of its cells are figures. */
    private static boolean isNumeric(DataTable table) {
        long figures = table.rows().stream()
                .flatMap(row -> row.cells().stream().skip(1))
                .filter(cell -> cell.kk().matches("[-\\d\u00A0,%]+"))
                .count();
        return 2 * figures >= (long) table.rows().size() * (table.columns().size() - 1);
    }

    private ChartData chart(DataTable.Chart chart) {
        return new ChartData(
                chart.title().in(language),
                chart.categories(),
                chart.series().stream()
                        .map(series -> new ChartData.Series(series.name().in(language), series.figures()))
                        .toList());
    }

    private Map<String, Object> facts(Piece.Case told) {
        Dispute dispute = told.dispute();
        Map<String, Object> model = new HashMap<>();
        model.put("number", told.number());
        model.put("case_no", dispute.number());
        model.put("told_here", told.elsewhere().isEmpty());
        model.put("told_in", told.elsewhere().map(Chapter::roman).orElse(""));
        model.put("court", shown(dispute.court()));
        model.put(
                "filed",
                dispute.filedOn()
                        .map(day -> OfficialDate.inWords(language, day))
                        .orElse(""));
        model.put(
                "decided",
                dispute.decidedOn()
                        .map(day -> OfficialDate.inWords(language, day))
                        .orElse(""));
        model.put("claimant", dispute.parties().claimant().in(language));
        model.put("respondent", dispute.parties().respondent().in(language));
        model.put("subject", shown(dispute.subject()));
        model.put("outcome", shown(dispute.outcome()));
        model.put("status", shown(dispute.status()));
        return model;
    }
}
