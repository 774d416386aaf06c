package kz.esep.tracking;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import kz.esep.finding.Finding;

/**
 * All documents that are followed in a month: those its workbooks report as not placed, those still open from earlier
 * months, and those of them that were placed in it.
 *
 * @param month the month
 * @param earlierKnown whether the archive says which documents were open before it
 * @param documents by region in table order, those of regions that are no more behind them; notices first, by their last
 *     lawful days
 * @param findings what offices are asked or told about them
 */
public record TrackedDocuments(
        YearMonth month, boolean earlierKnown, List<TrackedDocument> documents, List<Finding> findings) {

    public TrackedDocuments {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** Not placed, the term having run out in the month. */
    public List<TrackedDocument> missing() {
        return in(TrackedState.MISSING, document -> document.isDueIn(month));
    }

    /** Not placed, the term having run out in an earlier month. */
    public List<TrackedDocument> stillMissing() {
        return in(TrackedState.MISSING, document -> !document.isDueIn(month));
    }

    /** Those in {@code state}. */
    public List<TrackedDocument> in(TrackedState state) {
        return in(state, document -> true);
    }

    private List<TrackedDocument> in(TrackedState state, Predicate<TrackedDocument> also) {
        return documents.stream()
                .filter(document -> document.state() == state)
                .filter(also)
                .toList();
    }
}
