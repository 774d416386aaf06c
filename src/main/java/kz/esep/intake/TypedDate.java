package kz.esep.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day typed as text. {@code 31.05.2026} and {@code 2026-05-31} are clear; {@code 5/31/2026} is too, for no month has
 * the number 31; {@code 03/04/2026} is not and is asked about.
 *
 * @param date the day, where the text names one
 * @param ambiguous whether day and month cannot be told apart
 */
record TypedDate(Optional<LocalDate> date, boolean ambiguous) {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: ?(?:г|ж)\\.?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private static final TypedDate NONE = new TypedDate(Optional.empty(), false);

    static TypedDate read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (!slashes.matches()) {
            return NONE;
        }
        TypedDate european = day(slashes.group(3), slashes.group(2), slashes.group(1));
        TypedDate american = day(slashes.group(3), slashes.group(1), slashes.group(2));
        if (european.date().isPresent() && american.date().isPresent() && !european.equals(american)) {
            return new TypedDate(Optional.empty(), true);
        }
        return european.date().isPresent() ? european : american;
    }

    private static TypedDate day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new TypedDate(Optional.of(date), false);
        } catch (DateTimeException e) {
            return NONE;
        }
    }
}
