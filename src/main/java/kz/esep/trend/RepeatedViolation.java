package kz.esep.trend;

import java.util.List;
import java.util.OptionalInt;
import kz.esep.hearings.CountCode;
import kz.esep.reference.Region;

/**
 * A violation that a region had in this month and in several months before.
 *
 * @param region the region
 * @param code the violation
 * @param counts how often in each of the months looked at, the one reported first; empty where that is not known
 */
public record RepeatedViolation(Region region, CountCode code, List<OptionalInt> counts) {

    public RepeatedViolation {
        counts = List.copyOf(counts);
    }

    /** In how many of the months it occurred. */
    public int months() {
        return Math.toIntExact(
                counts.stream().filter(count -> count.orElse(0) > 0).count());
    }

    /** Of how many of the months it is known whether it did. */
    public int monthsKnown() {
        return Math.toIntExact(counts.stream().filter(OptionalInt::isPresent).count());
    }
}
