package kz.esep.trend;

import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.analysis.Ratio;
import kz.esep.reference.Region;

/**
 * A region in the ranking by violations for a hundred placed documents; the first has the most.
 *
 * @param region the region
 * @param rank from 1, regions of the same share having the same; none of a region that did not report on both sheets, or
 *     that has neither documents nor violations
 * @param violations its violations; empty for no data
 * @param documents its placed notices and protocols; empty where one of them is not known
 * @param share violations for a hundred of them
 * @param rankBefore its rank in the month before, where that is known and means the same
 */
public record RankedRegion(
        Region region,
        OptionalInt rank,
        OptionalInt violations,
        OptionalInt documents,
        Optional<Ratio> share,
        OptionalInt rankBefore) {}
