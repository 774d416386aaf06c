package kz.esep.dashboard;

import java.util.OptionalInt;

/** How figures are written on the pages. */
final class Shown {

    /** No data, which is not 0. */
    static final String NOTHING = "–";

    private Shown() {}

    static String count(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : NOTHING;
    }

    static String text(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
