package kz.esep.feedback;

/**
 * The four inputs of the index (methodology, point 22), of one item or summed over many.
 *
 * @param acceptedProposals B, remarks and proposals that were accepted
 * @param receivedProposals C, remarks and proposals that came in
 * @param answeredComments E, comments that were answered
 * @param receivedComments G, comments that came in
 */
public record FeedbackCounts(
        long acceptedProposals, long receivedProposals, long answeredComments, long receivedComments) {

    /** Nothing came in. */
    public static final FeedbackCounts NONE = new FeedbackCounts(0, 0, 0, 0);

    /**
     * Checks that a part is no more than its whole.
     *
     * @throws IllegalArgumentException if more was accepted or answered than received, or a count is below 0
     */
    public FeedbackCounts {
        if (acceptedProposals < 0
                || answeredComments < 0
                || acceptedProposals > receivedProposals
                || answeredComments > receivedComments) {
            throw new IllegalArgumentException("No parts of their wholes: " + acceptedProposals + " of "
                    + receivedProposals + ", " + answeredComments + " of " + receivedComments);
        }
    }

    /** The sum of both. */
    public FeedbackCounts plus(FeedbackCounts other) {
        return new FeedbackCounts(
                Math.addExact(acceptedProposals, other.acceptedProposals),
                Math.addExact(receivedProposals, other.receivedProposals),
                Math.addExact(answeredComments, other.answeredComments),
                Math.addExact(receivedComments, other.receivedComments));
    }
}
