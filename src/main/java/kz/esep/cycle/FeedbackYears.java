package kz.esep.cycle;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.feedback.FeedbackItem;
import kz.esep.feedback.FeedbackScores;
import kz.esep.language.Bilingual;

/** The table of the feedback index by year: what the public proposed and commented on, and what came of it. */
final class FeedbackYears {

    private FeedbackYears() {}

    /** The table; none where nothing was reported. */
    static Optional<DataTable> table(CycleMaterial material) {
        List<DataTable.Row> rows = new ArrayList<>();
        for (Year year : material.cycle().years()) {
            List<YearMonth> months =
                    Cycle.months(year).filter(material.feedback()::containsKey).toList();
            List<FeedbackItem> items = months.stream()
                    .flatMap(month -> material.feedback().getOrDefault(month, List.of()).stream())
                    .toList();
            FeedbackScores scores = new FeedbackScores(items);
            scores.country().ifPresent(score -> {
                FeedbackCounts counts = score.counts();
                rows.add(new DataTable.Row(List.of(
                        Bilingual.alike(year.toString()),
                        Numbers.shown(scores.bodies().size()),
                        Numbers.shown(counts.receivedProposals()),
                        Numbers.shown(counts.acceptedProposals()),
                        Numbers.shown(counts.receivedComments()),
                        Numbers.shown(counts.answeredComments()),
                        Bilingual.alike(score.index().shown()),
                        Words.of(
                                "completeness.months",
                                Map.of("months", Bilingual.alike(String.valueOf(months.size())))))));
            });
        }
        List<Bilingual> columns = Words.all(
                "year",
                "feedback.bodies",
                "feedback.received",
                "feedback.accepted",
                "feedback.comments",
                "feedback.answered",
                "feedback.index",
                "completeness");
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataTable(
                        Words.of("feedback.title"), columns, rows, Words.of("feedback.source"), Optional.empty()));
    }
}
