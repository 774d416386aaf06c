package kz.esep.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.arrival.OfficeArrival;
import kz.esep.reference.RegionCode;

/**
 * What became of one file.
 *
 * @param file its name in the drop folder
 * @param sum the first twelve characters of the SHA-256 of its bytes; empty where they could not be read
 * @param region whose it is, as far as its passport tells
 * @param number the number of the submission
 * @param firstSeen the day on which these bytes were first seen whole
 * @param told whether somebody told that day; otherwise the clock did
 * @param timeliness whether it came in time; none of files that have no term
 * @param state what became of it
 * @param others the files because of which: those that replaced or block it, or have its bytes
 * @param codes the findings that refuse it
 */
public record Receipt(
        String file,
        String sum,
        Optional<RegionCode> region,
        Optional<Integer> number,
        Optional<LocalDate> firstSeen,
        boolean told,
        Optional<OfficeArrival.State> timeliness,
        State state,
        String others,
        List<String> codes) {

    private static final int SHOWN = 12;

    public Receipt {
        codes = List.copyOf(codes);
    }

    /** What became of a file. */
    public enum State {
        /** It is the one that counts. */
        COUNTED,
        /** A later submission counts. */
        SUPERSEDED,
        /** It cannot be used. */
        REFUSED,
        /** Another one with its number but other bytes came; neither counts. */
        BLOCKED,
        /** Another file has the same bytes. */
        DUPLICATE,
        /** It was not refused, but no row of it can be used. */
        UNUSABLE,
        /** It came when the month was closed. */
        AFTER_CLOSING,
        /** Published figures, held against those counted. */
        COMPARED,
        /** A list of a portal with lines of the month. */
        LISTED;

        /** As tables write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As receipts show a sum: long enough to tell files apart, short enough to be read aloud. */
    static String shown(String sha256) {
        return sha256.substring(0, Math.min(SHOWN, sha256.length()));
    }
}
