package kz.esep.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.documents.PeriodNames;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.feedback.FeedbackIndex;
import kz.esep.feedback.FeedbackItem;
import kz.esep.feedback.FeedbackScore;
import kz.esep.feedback.PeriodFeedback;
import kz.esep.form.Choices;
import kz.esep.language.Language;
import kz.esep.language.MonthNames;

/**
 * How a state body answered the public: its index, and in the annex the items it comes from.
 *
 * @param period the longest period that ends with the month
 * @param score of the body in it
 * @param kinds what kinds of items are called
 */
record FeedbackContent(PeriodFeedback period, FeedbackScore score, Choices kinds) implements LetterContent {

    private static final Map<Language, String> PUBLISHED = Map.of(Language.KK, "иә", Language.RU, "да");
    private static final Map<Language, String> NOT_PUBLISHED = Map.of(Language.KK, "жоқ", Language.RU, "нет");

    @Override
    public Map<String, Object> shared() {
        Map<String, Object> figures = figures(score.counts(), score.index());
        figures.put("set_to_zero", score.isSetToZero());
        figures.put("months", period.period().length().months());
        figures.put("months_known", score.months());
        return Map.of("feedback", figures);
    }

    @Override
    public Map<String, Object> half(Language language) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FeedbackItem item : score.items()) {
            Map<String, Object> row = figures(item.counts(), item.index());
            row.put("number", rows.size() + 1);
            row.put("month", MonthNames.withYear(language, item.month()));
            row.put("item", item.title());
            row.put("kind", kinds.label(language, item.kind().code()));
            row.put("published", (item.published() ? PUBLISHED : NOT_PUBLISHED).get(language));
            rows.add(row);
        }
        return Map.of(
                "period", PeriodNames.title(language, period.period()),
                "band", score.index().band().label().in(language),
                "rows", rows,
                "annex_sheets", LetterWords.sheets(language, AnnexLength.ofItems(rows)));
    }

    private static Map<String, Object> figures(FeedbackCounts counts, FeedbackIndex index) {
        Map<String, Object> figures = new HashMap<>();
        figures.put("accepted", counts.acceptedProposals());
        figures.put("received", counts.receivedProposals());
        figures.put("answered", counts.answeredComments());
        figures.put("comments", counts.receivedComments());
        figures.put("index", index.shown());
        return figures;
    }
}
