package kz.esep.cycle;

import java.util.Optional;

/**
 * A figure of a year.
 *
 * @param value the figure; none where nothing is known of the year
 * @param months of how many of the twelve months it is known
 * @param imported how many of these months were imported, not counted by Esep
 * @param published whether it is a published figure of the whole year, which was imported
 */
record YearFigure(Optional<Long> value, int months, int imported, boolean published) {

    static final int WHOLE = 12;

    static final YearFigure UNKNOWN = new YearFigure(Optional.empty(), 0, 0, false);

    /** Whether anything of it was imported: it is marked so wherever it is shown. */
    boolean isImported() {
        return published || imported > 0;
    }

    boolean isWhole() {
        return months == WHOLE;
    }
}
