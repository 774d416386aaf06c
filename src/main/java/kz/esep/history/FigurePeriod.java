package kz.esep.history;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an imported figure is for: a month, {@code 2019-05}, or a whole year, {@code 2019}. A year's figure is no sum of months.
 *
 * @param year the year
 * @param month the month; none for the whole year
 */
public record FigurePeriod(Year year, Optional<Month> month) {

    private static final Pattern SHAPE = Pattern.compile("((?:19|20)\\d\\d)(?:-(0[1-9]|1[0-2]))?");

    /** The whole year. */
    public static FigurePeriod of(Year year) {
        return new FigurePeriod(year, Optional.empty());
    }

    /** The month. */
    public static FigurePeriod of(YearMonth month) {
        return new FigurePeriod(Year.of(month.getYear()), Optional.of(month.getMonth()));
    }

    /** The period {@code text} names; none where it names none. */
    public static Optional<FigurePeriod> find(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        Year year = Year.of(Integer.parseInt(shape.group(1)));
        Optional<Month> month =
                Optional.ofNullable(shape.group(2)).map(Integer::parseInt).map(Month::of);
        return Optional.of(new FigurePeriod(year, month));
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return year.atMonth(month.orElse(Month.DECEMBER)).atEndOfMonth();
    }

    /** As it is written: {@code 2019-05} or {@code 2019}. */
    @Override
    public String toString() {
        return month.map(one -> year.atMonth(one).toString()).orElse(year.toString());
    }
}
