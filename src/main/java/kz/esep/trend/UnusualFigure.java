package kz.esep.trend;

import java.util.List;
import kz.esep.hearings.CountCode;
import kz.esep.reference.Region;

/**
 * A figure far from what a region usually has.
 *
 * @param region the region
 * @param code what is counted
 * @param figure this month's
 * @param usual the median of the months before and how far they usually lie from it
 * @param before the months before, latest first
 */
public record UnusualFigure(Region region, CountCode code, int figure, Spread usual, List<Integer> before) {

    public UnusualFigure {
        before = List.copyOf(before);
    }
}
