package kz.esep.feedback;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A month, quarter, half-year or year of the calendar.
 *
 * <pre>{@code
 * ReportingPeriod.containing(YearMonth.of(2024, 5), Length.QUARTER).last(); // 2024-06
 * }</pre>
 *
 * @param length how long it is
 * @param first its first month
 */
public record ReportingPeriod(Length length, YearMonth first) {

    /** How long a period is. */
    public enum Length {
        /** One month. */
        MONTH(1),
        /** Three months, from January, April, July or October. */
        QUARTER(3),
        /** Six months, from January or July. */
        HALF_YEAR(6),
        /** From January to December. */
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        /** The number of its months. */
        public int months() {
            return months;
        }

        /** The code of tables and templates: {@code half_year}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The length of that code. */
        public static Optional<Length> find(String code) {
            return Arrays.stream(values())
                    .filter(length -> length.code().equals(code))
                    .findFirst();
        }
    }

    /** The period of {@code length} in which {@code month} lies. */
    public static ReportingPeriod containing(YearMonth month, Length length) {
        int into = (month.getMonthValue() - 1) % length.months();
        return new ReportingPeriod(length, month.minusMonths(into));
    }

    /** The periods that end with {@code month}, the shortest first: June has itself, the second quarter and the first half-year. */
    public static List<ReportingPeriod> endingWith(YearMonth month) {
        return Arrays.stream(Length.values())
                .map(length -> containing(month, length))
                .filter(period -> period.last().equals(month))
                .toList();
    }

    /** Its last month. */
    public YearMonth last() {
        return first.plusMonths(length.months() - 1L);
    }

    /** Its months in their order. */
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(length.months())
                .toList();
    }

    /** The period of the same length before it. */
    public ReportingPeriod previous() {
        return new ReportingPeriod(length, first.minusMonths(length.months()));
    }

    /** Which one of its length in its year it is, from 1: 2 for the second quarter. */
    public int number() {
        return (first.getMonthValue() - 1) / length.months() + 1;
    }

    /** {@code 2024-05}, {@code 2024-Q2}, {@code 2024-H1}, {@code 2024}. */
    public String code() {
        return switch (length) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-Q" + number();
            case HALF_YEAR -> first.getYear() + "-H" + number();
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
