package kz.esep.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows two sheets have in common, each row being matched once.
 *
 * @param common rows that both have
 * @param all rows there could be in common
 */
record Similarity(int common, int all) {

    private static final int PERCENT_LEAST = 90;

    /** Of the rows {@code own}, those that {@code others} has too. */
    static Similarity of(List<String> own, List<String> others) {
        return new Similarity(common(own, others), own.size());
    }

    /** Of the shorter sheet, the rows that the longer has too. */
    static Similarity ofShorter(List<String> one, List<String> other) {
        return new Similarity(common(one, other), Math.min(one.size(), other.size()));
    }

    private static int common(List<String> one, List<String> other) {
        Map<String, Integer> left = new HashMap<>();
        other.forEach(row -> left.merge(row, 1, Integer::sum));
        int common = 0;
        for (String row : one) {
            int rows = left.getOrDefault(row, 0);
            if (rows > 0) {
                left.put(row, rows - 1);
                common++;
            }
        }
        return common;
    }

    /** In whole percent, cut. */
    int percent() {
        return all == 0 ? 0 : common * 100 / all;
    }

    /** Whether one looks copied: nine rows of ten are the same, and there are {@code rowsLeast} of them or more. */
    boolean isCopy(int rowsLeast) {
        return all >= rowsLeast && percent() >= PERCENT_LEAST;
    }
}
