package kz.esep.feedback;

import java.util.List;
import java.util.Optional;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;

/**
 * {@code feedback.csv} (contract, section 2): for every region of the month, and for the central office
 * ({@code KZ}) where it reported anything, its bodies, then all of them together under the body
 * {@code ALL}; at the end the same over the country under the region {@code ALL}. Where nothing was reported the cells are empty.
 * Sums have no {@code published}, and say how many of their bodies are set to 0.
 */
public final class FeedbackTable {

    /** Its name in the month's folder. */
    public static final String FILE = "feedback.csv";

    private static final String ALL = "ALL";

    private FeedbackTable() {}

    /** The table of {@code month} for {@code regions}, in their order. */
    public static byte[] write(PeriodFeedback month, List<RegionCode> regions) {
        CsvDocument csv = new CsvDocument(
                "month",
                "region",
                "body",
                "b",
                "c",
                "e",
                "g",
                "published",
                "f",
                "band",
                "between_bands",
                "rejected",
                "undecided",
                "unsupported",
                "set_to_zero",
                "body_key");
        Lines lines = new Lines(csv, month.period().code());
        FeedbackScores scores = month.scores();
        for (RegionCode region : regions) {
            List<BodyScore> bodies = scores.bodies(region);
            lines.bodies(region, bodies);
            lines.sum(region, scores.region(region), bodies);
        }
        List<BodyScore> ofCountry = scores.bodies();
        lines.bodies(RegionCode.COUNTRY, ofCountry);
        lines.sum(RegionCode.COUNTRY, scores.country(), ofCountry);
        return csv.bytes();
    }

    private record Lines(CsvDocument csv, String month) {

        void bodies(RegionCode region, List<BodyScore> bodies) {
            for (BodyScore body : bodies) {
                FeedbackScore score = body.score();
                line(
                        region,
                        body.typed(),
                        score,
                        FeedbackItemsTable.answer(score.isPublished()),
                        score.isSetToZero() ? 1 : 0,
                        body.body().key());
            }
        }

        void sum(RegionCode region, Optional<FeedbackScore> score, List<BodyScore> bodies) {
            long setToZero =
                    bodies.stream().filter(body -> body.score().isSetToZero()).count();
            score.ifPresentOrElse(
                    sum -> line(region, ALL, sum, "", setToZero, ""),
                    () -> csv.row(month, region, ALL, "", "", "", "", "", "", "", "", "", "", "", "", ""));
        }

        private void line(
                RegionCode region, String body, FeedbackScore score, String published, long setToZero, String key) {
            FeedbackCounts counts = score.counts();
            FeedbackIndex index = score.index();
            csv.row(
                    month,
                    region,
                    body,
                    counts.acceptedProposals(),
                    counts.receivedProposals(),
                    counts.answeredComments(),
                    counts.receivedComments(),
                    published,
                    index.percent(),
                    index.band().code(),
                    FeedbackItemsTable.answer(index.isBetweenBands()),
                    score.rejectedProposals(),
                    score.undecidedProposals(),
                    score.unsupportedAcceptances(),
                    setToZero,
                    key);
        }
    }
}
