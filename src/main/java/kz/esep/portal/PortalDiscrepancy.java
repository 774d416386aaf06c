package kz.esep.portal;

import java.util.Locale;
import kz.esep.feedback.FeedbackCounts;
import kz.esep.feedback.ItemKind;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBody;

/**
 * A count that the sheets of a month state otherwise than the portals' exports give.
 *
 * @param region whose workbook states it; the whole country where several do
 * @param body the body
 * @param kind what kind of subject it is about
 * @param input which count
 * @param stated what the sheets state
 * @param recomputed what the exports give
 */
public record PortalDiscrepancy(
        RegionCode region, StateBody body, ItemKind kind, Input input, long stated, long recomputed) {

    /** The four inputs of the index (methodology, point 22) by their letters there, and their columns on the sheet. */
    public enum Input {
        /** Accepted proposals. */
        B("proposals_accepted"),
        /** Received proposals. */
        C("proposals_received"),
        /** Answered comments. */
        E("comments_answered"),
        /** Received comments. */
        G("comments_received");

        private final String column;

        Input(String column) {
            this.column = column;
        }

        /** The code of tables: {@code b}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The code of its column on the {@code feedback} sheet. */
        String column() {
            return column;
        }

        /** Its count among {@code counts}. */
        long of(FeedbackCounts counts) {
            return switch (this) {
                case B -> counts.acceptedProposals();
                case C -> counts.receivedProposals();
                case E -> counts.answeredComments();
                case G -> counts.receivedComments();
            };
        }
    }

    /** How much more is stated than recomputed. */
    public long difference() {
        return stated - recomputed;
    }
}
