package kz.esep.cycle;

import java.util.Optional;

/**
 * A figure of a year.
 *
 * @param value the figure; none where nothing is known of the year
 * @param months of how many of the twelve months it is known
 * @param published whether it is a published figure of the whole year, which was imported
 */
record YearFigure(Optional<Long> value, int months, boolean published) {

    static final int WHOLE = 12;

    static final YearFigure UNKNOWN = new YearFigure(Optional.empty(), 0, false);

    boolean isWhole() {
        return months == WHOLE;
    }
}
