package kz.esep.cycle;

import java.math.BigDecimal;

/**
 * An indicator in a year.
 *
 * @param value the country's figure
 * @param source who gave it
 * @param regions how many regions gave it; 0 where others did
 */
record IndicatorYear(BigDecimal value, Source source, int regions) {

    /** Who gave a figure. */
    enum Source {
        /** It was published, and imported. */
        PUBLISHED,
        /** The central office. */
        CENTRAL,
        /** Regional offices. */
        REGIONS,
        /** Months or regions that were imported one by one. */
        IMPORTED
    }
}
