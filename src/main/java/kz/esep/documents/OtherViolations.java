package kz.esep.documents;

import java.util.Map;
import java.util.OptionalInt;
import kz.esep.hearings.CountCode;

/** The violations that are in the total and in neither subtotal, such as those of the rubric. */
final class OtherViolations {

    /** What they are called under in {@code counts.csv}. */
    static final CountCode CODE = new CountCode("other_violations");

    private OtherViolations() {}

    /** How many there are by {@code counts}; none where the total is not known. 7 of which 3 and 2 are in subtotals: 2. */
    static OptionalInt of(Map<CountCode, OptionalInt> counts) {
        OptionalInt total = counts.getOrDefault(CountCode.VIOLATIONS_TOTAL, OptionalInt.empty());
        return total.isEmpty()
                ? total
                : OptionalInt.of(total.getAsInt()
                        - part(counts, CountCode.NOTICE_VIOLATIONS)
                        - part(counts, CountCode.PROTOCOL_VIOLATIONS));
    }

    private static int part(Map<CountCode, OptionalInt> counts, CountCode code) {
        return counts.getOrDefault(code, OptionalInt.empty()).orElse(0);
    }
}
