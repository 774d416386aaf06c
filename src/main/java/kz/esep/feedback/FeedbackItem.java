package kz.esep.feedback;

import java.time.YearMonth;
import java.util.Optional;
import kz.esep.finding.Place;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBody;

/**
 * What a body reported of one item of public discussion in one month.
 *
 * @param month of the report
 * @param region whose office reported it
 * @param body whose item it is
 * @param typedBody the body as the office wrote it
 * @param title the draft, programme, report or project
 * @param kind what it is
 * @param counts the inputs of the index
 * @param rejectedProposals proposals that were refused
 * @param published whether it stands in open access
 * @param evidence what the office named and held
 * @param place where it was reported
 */
public record FeedbackItem(
        YearMonth month,
        RegionCode region,
        StateBody body,
        String typedBody,
        String title,
        ItemKind kind,
        FeedbackCounts counts,
        long rejectedProposals,
        boolean published,
        Evidence evidence,
        Place place) {

    /**
     * What stands behind the figures, and what was done for the public (methodology, points 14, 16, 18 and 20).
     *
     * @param acceptanceReference the point of an act in force, the approved budget programme or another document; empty when none
     *     is named
     * @param link to what was published; empty when none is named
     * @param conferences internet conferences held
     * @param polls polls held
     * @param broadcasts live broadcasts and briefings held
     * @param information {@code interim} or {@code final} of a project; empty when not said
     * @param appealsAnalysed whether appeals and comments of the social networks were analysed; empty when not said
     */
    public record Evidence(
            String acceptanceReference,
            String link,
            int conferences,
            int polls,
            int broadcasts,
            String information,
            Optional<Boolean> appealsAnalysed) {}

    /** The index of this item alone. */
    public FeedbackIndex index() {
        return FeedbackIndex.of(counts, published);
    }

    /** Proposals that were accepted and for which nothing is named that shows it. */
    public long unsupportedAcceptances() {
        return evidence.acceptanceReference().isEmpty() ? counts.acceptedProposals() : 0;
    }

    /** Proposals of which it is not said what became of them; 0 also where more were decided than received. */
    public long undecidedProposals() {
        return Math.max(0, counts.receivedProposals() - counts.acceptedProposals() - rejectedProposals);
    }
}
