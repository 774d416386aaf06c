package kz.esep.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.analysis.Ratio;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.feedback.FeedbackIndex;
import kz.esep.feedback.FeedbackScore;
import kz.esep.language.Language;

/** An index with its inputs, as templates see it. */
final class ScoreModel {

    private static final String NONE = "–";
    private static final String PER_CENT = "\u00a0%";

    private ScoreModel() {}

    /** The names and values of {@code score}. */
    static Map<String, Object> of(Language language, FeedbackScore score) {
        FeedbackCounts counts = score.counts();
        FeedbackIndex index = score.index();
        Map<String, Object> model = new HashMap<>();
        model.put("accepted", counts.acceptedProposals());
        model.put("received", counts.receivedProposals());
        model.put("answered", counts.answeredComments());
        model.put("comments", counts.receivedComments());
        model.put("rejected", score.rejectedProposals());
        model.put("undecided", score.undecidedProposals());
        model.put("unsupported", score.unsupportedAcceptances());
        model.put("proposals_share", share(counts.receivedProposals(), FeedbackIndex.proposals(counts)));
        model.put("comments_share", share(counts.receivedComments(), FeedbackIndex.comments(counts)));
        model.put("months_reported", score.months());
        model.put("index", index.shown());
        model.put("index_of_supported", score.indexOfSupported().shown());
        model.put("index_by_inputs", score.indexByInputs().shown());
        model.put("band", index.band().code());
        model.put("band_label", index.band().label().in(language));
        model.put("between_bands", index.isBetweenBands());
        model.put("set_to_zero", score.isSetToZero());
        model.put("pull", score.pull().name().toLowerCase(Locale.ROOT));
        model.put("conferences", score.sum(item -> item.evidence().conferences()));
        model.put("polls", score.sum(item -> item.evidence().polls()));
        model.put("broadcasts", score.sum(item -> item.evidence().broadcasts()));
        return model;
    }

    /** With its sign; of nothing there is no share. */
    private static String share(long received, Ratio ratio) {
        return received == 0 ? NONE : ratio.shown() + PER_CENT;
    }

    /** How {@code score} differs from {@code before}: the figure before, the signed difference and its direction. */
    static Map<String, Object> change(FeedbackScore score, Optional<FeedbackScore> before) {
        Optional<Ratio> difference = before.map(
                earlier -> score.index().ratio().minus(earlier.index().ratio()));
        String direction = difference
                .map(one -> switch (one.numerator().signum()) {
                    case 1 -> "up";
                    case -1 -> "down";
                    default -> "same";
                })
                .orElse("unknown");
        return Map.of(
                "index_before", before.map(earlier -> earlier.index().shown()).orElse(Shown.NO_DATA),
                "change", Shown.signed(difference),
                "direction", direction);
    }
}
