package kz.esep.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a month is compared with. */
public enum Span {
    /** The month before. */
    PREVIOUS_MONTH,
    /** The same month of the year before. */
    SAME_MONTH_LAST_YEAR,
    /** The year so far with the same months of the year before; of January there is nothing beyond the month itself. */
    YEAR_TO_DATE;

    /**
     * A month and the one it is held against.
     *
     * @param current the later one
     * @param compared the earlier one
     */
    public record Pair(YearMonth current, YearMonth compared) {}

    /** What is held against what for {@code month}, oldest first. {@code 2021-02} and the year so far give two pairs. */
    public List<Pair> pairs(YearMonth month) {
        return switch (this) {
            case PREVIOUS_MONTH -> List.of(new Pair(month, month.minusMonths(1)));
            case SAME_MONTH_LAST_YEAR -> List.of(new Pair(month, month.minusYears(1)));
            case YEAR_TO_DATE ->
                IntStream.rangeClosed(1, month.getMonthValue())
                        .mapToObj(number -> YearMonth.of(month.getYear(), number))
                        .map(one -> new Pair(one, one.minusYears(1)))
                        .toList();
        };
    }

    /** Whether it says anything that no other span says of {@code month}. */
    public boolean isOf(YearMonth month) {
        return this != YEAR_TO_DATE || month.getMonthValue() > 1;
    }

    /** Of how many pairs both months must be known: of a year so far with a single one nothing is said that the month does not. */
    int pairsNeeded() {
        return this == YEAR_TO_DATE ? 2 : 1;
    }

    /** As tables write it, {@code previous_month}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
