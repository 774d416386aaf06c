package kz.esep.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years a report is about.
 *
 * @param from the first year
 * @param to the last year, not before the first
 */
public record Cycle(Year from, Year to) {

    public Cycle {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + "-" + to);
        }
    }

    /** Its years, first to last. */
    public List<Year> years() {
        return IntStream.rangeClosed(from.getValue(), to.getValue())
                .mapToObj(Year::of)
                .toList();
    }

    /** Its months, first to last. */
    public List<YearMonth> months() {
        return years().stream().flatMap(Cycle::months).toList();
    }

    /** The months of {@code year}. */
    static Stream<YearMonth> months(Year year) {
        return Stream.of(Month.values()).map(year::atMonth);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return to.atMonth(Month.DECEMBER).atEndOfMonth();
    }

    /** As folders are called: {@code 2017-2020}. */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
