package kz.esep.feedback;

import java.time.YearMonth;
import java.util.Optional;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBody;

/**
 * Rows of a {@code feedback} sheet that could not be counted: the index of their body is not whole.
 *
 * @param month of the report
 * @param region whose office reported them
 * @param body whose they are; empty where the row could not be read so far
 * @param typed the body as it was written; empty where it is not known
 * @param rows how many
 */
public record LeftOutRows(YearMonth month, RegionCode region, Optional<StateBody> body, String typed, int rows) {

    /** The same with {@code more} rows. */
    LeftOutRows plus(int more) {
        return new LeftOutRows(month, region, body, typed, rows + more);
    }

    /** Whether they are of the body of {@code key}. */
    boolean isOf(String key) {
        return body.filter(one -> one.key().equals(key)).isPresent();
    }
}
