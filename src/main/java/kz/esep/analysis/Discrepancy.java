package kz.esep.analysis;

import java.util.OptionalInt;
import kz.esep.hearings.CountCode;
import kz.esep.reference.RegionCode;

/**
 * A stated figure that disagrees with the recomputed one.
 *
 * @param region the region, or the country
 * @param code what is counted
 * @param source who stated it
 * @param stated the stated figure
 * @param recomputed what the rows give; empty for no data
 */
public record Discrepancy(RegionCode region, CountCode code, Source source, int stated, OptionalInt recomputed) {

    /** Who stated a figure. */
    public enum Source {
        /** The office itself, on its sheet {@code declared}. */
        OFFICE,
        /** A publication, in a file {@code published*.csv}. */
        PUBLISHED
    }

    /** By how much the stated figure is too high; empty where nothing was recomputed. 70 stated, 67 recomputed: 3. */
    public OptionalInt difference() {
        return recomputed.isPresent() ? OptionalInt.of(stated - recomputed.getAsInt()) : OptionalInt.empty();
    }
}
