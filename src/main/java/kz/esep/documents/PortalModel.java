package kz.esep.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.form.Choices;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Enumeration;
import kz.esep.language.Language;
import kz.esep.portal.PortalDiscrepancy;
import kz.esep.portal.PortalFigures;
import kz.esep.portal.PortalMonth;

/** What portals list beside what the sheets state, as templates see it. */
final class PortalModel {

    private final Language language;
    private final Choices kinds;

    PortalModel(Language language, SubmissionForm form) {
        this.language = language;
        this.kinds = form.getSheet("feedback").getColumn("kind").choices().orElseThrow();
    }

    Map<String, Object> of(PortalMonth month) {
        List<PortalFigures.Line> lines = month.figures().lines();
        FeedbackCounts sum =
                lines.stream().map(PortalFigures.Line::counts).reduce(FeedbackCounts.NONE, FeedbackCounts::plus);
        Map<String, Object> model = new HashMap<>();
        model.put("any", !lines.isEmpty());
        model.put("accepted", sum.acceptedProposals());
        model.put("received", sum.receivedProposals());
        model.put("answered", sum.answeredComments());
        model.put("comments", sum.receivedComments());
        model.put(
                "unreferenced",
                lines.stream().mapToLong(PortalFigures.Line::unreferenced).sum());
        model.put(
                "unreasoned",
                lines.stream().mapToLong(PortalFigures.Line::unreasoned).sum());
        model.put(
                "undecided",
                lines.stream().mapToLong(PortalFigures.Line::undecided).sum());
        model.put("compared", month.held().compared());
        model.put(
                "discrepancies",
                month.held().discrepancies().stream().map(this::row).toList());
        model.put("only_listed", Enumeration.of(language, onlyListed(month)));
        return model;
    }

    private Map<String, Object> row(PortalDiscrepancy discrepancy) {
        return Map.of(
                "body", discrepancy.body().name().in(language),
                "kind", kinds.label(language, discrepancy.kind().code()),
                "input", discrepancy.input().code().toUpperCase(Locale.ROOT),
                "stated", discrepancy.stated(),
                "recomputed", discrepancy.recomputed(),
                "difference", discrepancy.difference());
    }

    /** Of which bodies portals list something no sheet states, with the kind of subject. */
    private List<String> onlyListed(PortalMonth month) {
        return month.held().unstated().stream()
                .map(pair -> pair.body().name().in(language) + " ("
                        + kinds.label(language, pair.kind().code()) + ")")
                .toList();
    }
}
