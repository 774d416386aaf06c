package kz.esep.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.feedback.BodyScore;
import kz.esep.feedback.FeedbackItem;
import kz.esep.feedback.FeedbackReport;
import kz.esep.feedback.FeedbackScore;
import kz.esep.feedback.PeriodFeedback;
import kz.esep.form.Choices;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.Ministries;
import kz.esep.reference.StateBody;

/**
 * The names the templates {@code score-sheet.kk.docx} and {@code score-sheet.ru.docx} may use, and their values for a body: its
 * index in every period that ends with the month, the items of the longest one, its duties.
 */
public final class ScoreSheetModel {

    private final Language language;
    private final MonthMaterial material;
    private final Ministries ministries;
    private final Choices kinds;

    /** For the bodies of the month of {@code material}. */
    public ScoreSheetModel(Language language, MonthMaterial material, Ministries ministries, SubmissionForm form) {
        this.language = language;
        this.material = material;
        this.ministries = ministries;
        this.kinds = form.getSheet("feedback").getColumn("kind").choices().orElseThrow();
    }

    /** The model of {@code body}. */
    public Map<String, Object> of(StateBody body) {
        MonthLedger ledger = material.analysis().ledger();
        FeedbackReport report = material.feedback();
        Map<String, Object> model = new HashMap<>(Dateline.of(language, ledger.month(), ledger.asOf(), ministries));
        model.put("body", Map.of("name", body.name().in(language)));
        List<Map<String, Object>> sections = new ArrayList<>();
        for (FeedbackReport.Section section : report.sections()) {
            find(section.own(), body).ifPresent(score -> sections.add(section(section, body, score)));
        }
        model.put("sections", sections);
        PeriodFeedback longest = report.longest().own();
        Map<String, Object> whole = new HashMap<>(FeedbackSectionModel.period(language, longest));
        Optional<FeedbackScore> own = find(longest, body);
        own.ifPresent(score -> whole.putAll(ofBody(longest, score)));
        whole.put("left_out", longest.leftOut(body.key()));
        model.put("longest", whole);
        model.put(
                "items",
                own.stream()
                        .flatMap(score -> score.items().stream())
                        .map(this::item)
                        .toList());
        model.put("duties", DutyModel.ofBody(language, report.duties(), body.key()));
        return model;
    }

    private static Optional<FeedbackScore> find(PeriodFeedback period, StateBody body) {
        return period.scores().body(body.key()).map(BodyScore::score);
    }

    private Map<String, Object> section(FeedbackReport.Section section, StateBody body, FeedbackScore score) {
        Map<String, Object> model = new HashMap<>(FeedbackSectionModel.period(language, section.own()));
        model.putAll(ofBody(section.own(), score));
        Optional<FeedbackScore> before = section.previous().flatMap(previous -> find(previous, body));
        model.putAll(ScoreModel.change(score, before));
        model.put(
                "previous_title",
                PeriodNames.title(language, section.own().period().previous()));
        boolean wholeBefore =
                before.filter(earlier -> section.own().isComplete(earlier)).isPresent();
        model.put("comparable", section.own().isComplete(score) && wholeBefore);
        return model;
    }

    /** The score with how much of the period the body itself reported. */
    private Map<String, Object> ofBody(PeriodFeedback period, FeedbackScore score) {
        Map<String, Object> model = ScoreModel.of(language, score);
        model.put("months_known", score.months());
        model.put("complete", period.isComplete(score));
        return model;
    }

    private Map<String, Object> item(FeedbackItem item) {
        Map<String, Object> model = new HashMap<>(ScoreModel.of(language, new FeedbackScore(List.of(item), true)));
        model.put("month", MonthNames.withYear(language, item.month()));
        model.put("item", item.title());
        model.put("kind", kinds.label(language, item.kind().code()));
        model.put(
                "region",
                material.analysis()
                        .ledger()
                        .findRegion(item.region())
                        .map(region -> region.names(language).label())
                        .orElse(item.region().value()));
        model.put("published", item.published());
        model.put("reference", item.evidence().acceptanceReference());
        model.put("link", item.evidence().link());
        return model;
    }
}
