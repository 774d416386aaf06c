package kz.esep.trend;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What an office's own figures usually are.
 *
 * @param median half of the months had less, half more
 * @param deviation the median of the distances from it (MAD)
 */
public record Spread(double median, double deviation) {

    /** Makes the MAD comparable to a standard deviation. */
    private static final double NORMAL = 1.4826;

    private static final double DEVIATIONS_MOST = 5;

    /** Offices have some ten documents a month; a distance of so few is chance, however even the months before were. */
    private static final int DISTANCE_LEAST = 10;

    /** And the figure must be three times as much as usual, or a third. */
    private static final int TIMES_LEAST = 3;

    private static final double NEAR = 1.5;

    /** The spread of {@code figures}, at least one. */
    public static Spread of(List<Integer> figures) {
        double median =
                median(figures.stream().mapToDouble(Integer::doubleValue).toArray());
        double deviation = median(figures.stream()
                .mapToDouble(figure -> Math.abs(figure - median))
                .toArray());
        return new Spread(median, deviation);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Whether {@code figure} is far from what is usual: by the spread, by number and by proportion. */
    public boolean isOutlier(int figure) {
        double distance = Math.abs(figure - median);
        boolean disproportionate = figure > TIMES_LEAST * median || figure * TIMES_LEAST < median;
        return distance > DEVIATIONS_MOST * NORMAL * deviation && distance >= DISTANCE_LEAST && disproportionate;
    }

    /** 10, 100 or 1000, where {@code figure} is about so many times the usual. 420 where 40 is usual gives 10. */
    public OptionalInt factor(int figure) {
        return IntStream.of(10, 100, 1000)
                .filter(factor -> figure < factor * median * NEAR && figure > factor * median / NEAR)
                .findFirst();
    }

    /** {@code 18} or {@code 18,5}. */
    public static String shown(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
