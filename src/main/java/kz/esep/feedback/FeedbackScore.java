package kz.esep.feedback;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The index of several items together: their inputs are summed first, never their indices averaged.
 *
 * @param items the items
 * @param isOfBody whether they are one body's: only then does an item that is not published set the index to 0. A region's or
 *     the country's sums all bodies, and those set to 0 are named
 */
public record FeedbackScore(List<FeedbackItem> items, boolean isOfBody) {

    public FeedbackScore {
        items = List.copyOf(items);
    }

    /** The sums of the four inputs. */
    public FeedbackCounts counts() {
        return items.stream().map(FeedbackItem::counts).reduce(FeedbackCounts.NONE, FeedbackCounts::plus);
    }

    /** Whether every item is in open access. */
    public boolean isPublished() {
        return items.stream().allMatch(FeedbackItem::published);
    }

    /** The items that are not. */
    public List<FeedbackItem> unpublished() {
        return items.stream().filter(item -> !item.published()).toList();
    }

    /** Whether the index is 0 because something is not in open access. */
    public boolean isSetToZero() {
        return isOfBody && !isPublished();
    }

    /** The index. */
    public FeedbackIndex index() {
        return FeedbackIndex.of(counts(), !isSetToZero());
    }

    /** What the index would be were everything in open access. */
    public FeedbackIndex indexByInputs() {
        return FeedbackIndex.of(counts());
    }

    /** What it would be if acceptances without a document behind them did not count. */
    public FeedbackIndex indexOfSupported() {
        FeedbackCounts all = counts();
        FeedbackCounts supported = new FeedbackCounts(
                all.acceptedProposals() - unsupportedAcceptances(),
                all.receivedProposals(),
                all.answeredComments(),
                all.receivedComments());
        return FeedbackIndex.of(supported, !isSetToZero());
    }

    /** Acceptances for which no act, programme or other document is named. */
    public long unsupportedAcceptances() {
        return sum(FeedbackItem::unsupportedAcceptances);
    }

    /** Proposals refused. */
    public long rejectedProposals() {
        return sum(FeedbackItem::rejectedProposals);
    }

    /** Proposals of which it is not said what became of them. */
    public long undecidedProposals() {
        return sum(FeedbackItem::undecidedProposals);
    }

    /** In how many months anything was reported. */
    public int months() {
        return (int) items.stream().map(FeedbackItem::month).distinct().count();
    }

    /** Items that are said to be published and of which no link says where. */
    public List<FeedbackItem> withoutLink() {
        return items.stream()
                .filter(item -> item.published() && item.evidence().link().isEmpty())
                .toList();
    }

    /** The sum of {@code number} over all items. */
    public long sum(ToLongFunction<FeedbackItem> number) {
        return items.stream().mapToLong(number).sum();
    }

    /** Which of the two ratios pulls the index down more. */
    public Pull pull() {
        FeedbackCounts sums = counts();
        if (isSetToZero()) {
            return Pull.PUBLICATION;
        }
        int difference = FeedbackIndex.proposals(sums)
                .minus(FeedbackIndex.comments(sums))
                .numerator()
                .signum();
        boolean isFull = sums.acceptedProposals() == sums.receivedProposals()
                && sums.answeredComments() == sums.receivedComments();
        return isFull ? Pull.NOTHING : difference < 0 ? Pull.PROPOSALS : difference > 0 ? Pull.COMMENTS : Pull.BOTH;
    }

    /** What pulls an index down. */
    public enum Pull {
        /** It is 100 %. */
        NOTHING,
        /** B/C is the lesser ratio. */
        PROPOSALS,
        /** E/G is the lesser ratio. */
        COMMENTS,
        /** Both ratios are alike. */
        BOTH,
        /** Something is not in open access. */
        PUBLICATION
    }
}
