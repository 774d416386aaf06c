package kz.esep.documents;

import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.analysis.Ratio;

/** Figures as documents show them: no data is "-", never 0. */
final class Shown {

    /** The mark for no data. */
    static final String NO_DATA = "-";

    private Shown() {}

    /** The figure. */
    static String count(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : NO_DATA;
    }

    /** The difference with its sign: {@code +3}, {@code -1}, {@code 0}. */
    static String signed(OptionalInt difference) {
        return difference.isPresent() && difference.getAsInt() > 0 ? "+" + difference.getAsInt() : count(difference);
    }

    /** The ratio for one hundred. */
    static String ratio(Optional<Ratio> ratio) {
        return ratio.map(Ratio::shown).orElse(NO_DATA);
    }

    /** The difference of ratios for one hundred, with its sign. */
    static String signed(Optional<Ratio> difference) {
        return difference.map(Ratio::signed).orElse(NO_DATA);
    }
}
