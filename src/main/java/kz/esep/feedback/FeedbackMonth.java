package kz.esep.feedback;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.reference.RegionCode;

/**
 * What offices reported of state bodies' work with the public in one month.
 *
 * @param month the month
 * @param items what counts, in the order of regions and rows
 * @param exempt what is reported of bodies the methodology does not apply to (point 1): shown, not counted
 * @param leftOut the rows that could not be counted
 * @param findings what is wrong with the rows
 */
public record FeedbackMonth(
        YearMonth month,
        List<FeedbackItem> items,
        List<FeedbackItem> exempt,
        List<LeftOutRows> leftOut,
        List<Finding> findings) {

    public FeedbackMonth {
        items = List.copyOf(items);
        exempt = List.copyOf(exempt);
        leftOut = List.copyOf(leftOut);
        findings = List.copyOf(findings);
    }

    /** Whether anything was reported at all, be it that it could not be counted. */
    public boolean isReported() {
        return !items.isEmpty() || !exempt.isEmpty() || !leftOut.isEmpty();
    }

    /** The regions whose offices filled any row, whatever became of it. */
    public Set<RegionCode> regions() {
        Stream<RegionCode> counted =
                Stream.concat(items.stream(), exempt.stream()).map(FeedbackItem::region);
        return Stream.concat(counted, leftOut.stream().map(LeftOutRows::region)).collect(Collectors.toSet());
    }
}
