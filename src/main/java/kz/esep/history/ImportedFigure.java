package kz.esep.history;

import kz.esep.hearings.CountCode;
import kz.esep.reference.RegionCode;

/**
 * A figure that was counted before Esep, or elsewhere.
 *
 * @param key what it is of
 * @param count the figure
 */
public record ImportedFigure(Key key, int count) {

    /**
     * What tells figures apart.
     *
     * @param region a region or the country
     */
    public record Key(FigurePeriod period, RegionCode region, CountCode code) {

        /** As the line begins: {@code 2019,ALL,notices_placed}. */
        @Override
        public String toString() {
            return period + "," + region + "," + code;
        }
    }
}
