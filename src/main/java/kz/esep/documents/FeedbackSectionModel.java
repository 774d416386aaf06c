package kz.esep.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.feedback.Band;
import kz.esep.feedback.BodyScore;
import kz.esep.feedback.FeedbackItem;
import kz.esep.feedback.FeedbackReport;
import kz.esep.feedback.FeedbackScore;
import kz.esep.feedback.FeedbackScores;
import kz.esep.feedback.PeriodFeedback;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.reference.Region;
import kz.esep.reference.StateBody;

/** A period of the feedback document: the country, its bodies by index, its regions, and the period before. */
final class FeedbackSectionModel {

    /** Names of bodies have commas of their own. */
    private static final String SEPARATOR = "; ";

    private final Language language;
    private final FeedbackReport.Section section;
    private final List<Region> regions;
    private final FeedbackScores scores;
    private final Optional<FeedbackScores> before;

    FeedbackSectionModel(Language language, FeedbackReport.Section section, List<Region> regions) {
        this.language = language;
        this.section = section;
        this.regions = regions;
        this.scores = section.own().scores();
        this.before = section.previous().map(PeriodFeedback::scores);
    }

    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>(period(language, section.own()));
        List<BodyScore> bodies = scores.bodies().stream()
                .sorted(Comparator.comparing((BodyScore body) -> body.score().index())
                        .reversed())
                .toList();
        model.put("any", !bodies.isEmpty());
        FeedbackScore country = scores.country().orElseGet(() -> new FeedbackScore(List.of(), false));
        model.put("country", country(country));
        model.put("previous", previous());
        model.put("bands", bands(bodies));
        model.put("bodies", bodies(bodies));
        model.put("regions", regions());
        model.put("set_to_zero", setToZero(bodies));
        model.put("between_bands", betweenBands(bodies));
        model.put("unsupported", unsupported());
        model.put("without_link", withoutLink());
        model.put("left_out", leftOut());
        model.put("left_out_of_unknown", section.own().leftOutOfUnknown());
        return model;
    }

    /** What a period is called and how much of it is known. */
    static Map<String, Object> period(Language language, PeriodFeedback period) {
        return Map.of(
                "code", period.period().code(),
                "length", period.period().length().code(),
                "name", PeriodNames.name(language, period.period()),
                "title", PeriodNames.title(language, period.period()),
                "months", period.period().length().months(),
                "months_known", period.known().size(),
                "complete", period.isComplete());
    }

    private Map<String, Object> country(FeedbackScore country) {
        Map<String, Object> model = new HashMap<>(ScoreModel.of(language, country));
        model.putAll(ScoreModel.change(country, before.flatMap(FeedbackScores::country)));
        return model;
    }

    private Map<String, Object> previous() {
        PeriodFeedback period = section.previous()
                .orElseGet(() -> new PeriodFeedback(
                        section.own().period().previous(), List.of(), new FeedbackScores(List.of()), List.of()));
        Map<String, Object> model = new HashMap<>(period(language, period));
        model.put("known", period.scores().country().isPresent());
        model.put("comparable", section.isComparable());
        return model;
    }

    private List<Map<String, Object>> bands(List<BodyScore> bodies) {
        List<Map<String, Object>> bands = new ArrayList<>();
        for (Band band : highestFirst()) {
            List<String> names = bodies.stream()
                    .filter(body -> body.score().index().band() == band)
                    .map(this::name)
                    .toList();
            bands.add(Map.of(
                    "code", band.code(),
                    "label", band.label().in(language),
                    "count", names.size(),
                    "bodies", String.join(SEPARATOR, names)));
        }
        return bands;
    }

    private List<Map<String, Object>> bodies(List<BodyScore> bodies) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (BodyScore body : bodies) {
            Map<String, Object> row = new HashMap<>(ScoreModel.of(language, body.score()));
            row.putAll(ScoreModel.change(
                    body.score(),
                    before.flatMap(earlier -> earlier.body(body.body().key())).map(BodyScore::score)));
            row.put("number", rows.size() + 1);
            row.put("name", name(body));
            row.put("left_out", section.own().leftOut(body.body().key()));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> regions() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Region region : regions) {
            List<BodyScore> bodies = scores.bodies(region.code());
            Optional<FeedbackScore> score = scores.region(region.code());
            Map<String, Object> row =
                    new HashMap<>(ScoreModel.of(language, score.orElseGet(() -> new FeedbackScore(List.of(), false))));
            row.put("region", region.names(language).label());
            row.put("reported", score.isPresent());
            row.put("bodies", bodies.size());
            row.put(
                    "bodies_set_to_zero",
                    bodies.stream().filter(body -> body.score().isSetToZero()).count());
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> setToZero(List<BodyScore> bodies) {
        return bodies.stream()
                .filter(body -> body.score().isSetToZero())
                .map(body -> Map.<String, Object>of(
                        "body",
                        name(body),
                        "items",
                        Enumeration.of(
                                language,
                                body.score().unpublished().stream()
                                        .map(FeedbackItem::title)
                                        .distinct()
                                        .map(title -> "«" + title + "»")
                                        .toList()),
                        "index_by_inputs",
                        body.score().indexByInputs().shown()))
                .toList();
    }

    private List<Map<String, Object>> betweenBands(List<BodyScore> bodies) {
        return bodies.stream()
                .filter(body -> body.score().index().isBetweenBands())
                .map(body -> Map.<String, Object>of(
                        "body",
                        name(body),
                        "index",
                        body.score().index().shown(),
                        "fraction",
                        body.score().index().fraction(),
                        "band_label",
                        body.score().index().band().label().in(language)))
                .toList();
    }

    private List<Map<String, Object>> unsupported() {
        return scores.items().stream()
                .filter(item -> item.unsupportedAcceptances() > 0)
                .map(item -> Map.<String, Object>of(
                        "body",
                        item.body().name().in(language),
                        "item",
                        item.title(),
                        "count",
                        item.unsupportedAcceptances()))
                .toList();
    }

    private List<Map<String, Object>> withoutLink() {
        List<FeedbackItem> published =
                scores.country().map(FeedbackScore::withoutLink).orElse(List.of());
        return published.stream()
                .map(item -> Map.<String, Object>of("body", item.body().name().in(language), "item", item.title()))
                .toList();
    }

    /** The bodies of which rows could not be counted. */
    private List<Map<String, Object>> leftOut() {
        Map<String, StateBody> bodies = new LinkedHashMap<>();
        section.own().leftOut().forEach(rows -> rows.body().ifPresent(body -> bodies.put(body.key(), body)));
        return bodies.values().stream()
                .map(body -> Map.<String, Object>of(
                        "body", body.name().in(language), "rows", section.own().leftOut(body.key())))
                .toList();
    }

    private String name(BodyScore body) {
        return body.body().name().in(language);
    }

    /** All bands, the highest first. */
    private static List<Band> highestFirst() {
        return Arrays.stream(Band.values()).sorted(Comparator.reverseOrder()).toList();
    }
}
