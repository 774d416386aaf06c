package kz.esep.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a revision rests on besides the files it holds: with these, a run from what was restored gives the same bytes.
 *
 * @param asOf the as-of date of the figures; none of imported ones
 * @param lettersDated the date of letters written in this run; none of imported figures and of revisions of earlier versions
 * @param earlierMonths the latest revision of each earlier month as it was then: {@code 2021-10} to {@code r003}
 * @param offices whose a submission is, by its path in the revision: {@code KZ-23 № 2}
 * @param copies files that were received with the bytes of another one: their name to that of the other
 * @param receivedAs files that lay in the drop folder under another path than they are kept under: kept name to that path
 * @param notKept what was received and is not kept, for it could not be read: its name to the finding's code
 */
public record Circumstances(
        Optional<LocalDate> asOf,
        Optional<LocalDate> lettersDated,
        Map<String, String> earlierMonths,
        Map<String, String> offices,
        Map<String, String> copies,
        Map<String, String> receivedAs,
        Map<String, String> notKept) {

    /** Of what rests on nothing else. */
    public static final Circumstances NONE =
            new Circumstances(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Circumstances {
        earlierMonths = sorted(earlierMonths);
        offices = sorted(offices);
        copies = sorted(copies);
        receivedAs = sorted(receivedAs);
        notKept = sorted(notKept);
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
