package kz.esep.portal;

import java.util.Locale;
import java.util.function.ToLongFunction;
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
        B("proposals_accepted", FeedbackCounts::acceptedProposals),
        /** Received proposals. */
        C("proposals_received", FeedbackCounts::receivedProposals),
        /** Answered comments. */
        E("comments_answered", FeedbackCounts::answeredComments),
        /** Received comments. */
        G("comments_received", FeedbackCounts::receivedComments);

        private final String column;
        private final ToLongFunction<FeedbackCounts> count;

        Input(String column, ToLongFunction<FeedbackCounts> count) {
            this.column = column;
            this.count = count;
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
            return count.applyAsLong(counts);
        }
    }

    /** How much more is stated than recomputed. */
    public long difference() {
        return stated - recomputed;
    }
}
