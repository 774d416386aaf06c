package kz.esep.dashboard;

import java.util.ArrayList;
import java.util.List;

/** How dark a count is shaded: 0 not at all, the others in steps of equal width up to the highest. */
final class HeatScale {

    /** The darkest. */
    static final int DARKEST = 5;

    private final int highest;

    HeatScale(int highest) {
        this.highest = highest;
    }

    /** The shade of {@code count}, from 0 to {@link #DARKEST}. */
    int shade(int count) {
        return count <= 0 ? 0 : 1 + Math.toIntExact((long) (Math.min(count, highest) - 1) * DARKEST / highest);
    }

    /**
     * A shade and the counts that have it.
     *
     * @param counts {@code 4–6}
     */
    public record Step(int shade, String counts) {}

    /** The shades that any count up to the highest has, lightest first. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int first = 0;
        for (int count = 0; count <= highest; count++) {
            if (count == highest || shade(count + 1) != shade(count)) {
                steps.add(new Step(shade(count), first == count ? String.valueOf(count) : first + "–" + count));
                first = count + 1;
            }
        }
        return steps;
    }
}
