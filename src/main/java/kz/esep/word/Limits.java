package kz.esep.word;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import kz.esep.language.WrittenNumber;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.Remark;

/**
 * How much a document may become before it is given up: a list in its template does not end, or a value is of unreasonable
 * length.
 *
 * @param letters of all its parts together
 * @param time until all its parts are written
 */
record Limits(long letters, Duration time) {

    /** A document of a hundred thousand rows has a fifth of these letters and takes a fiftieth of this time. */
    static final Limits USUAL = new Limits(1L << 30, Duration.ofMinutes(2));

    /** So many letters of a paragraph that shows nothing yet, or of a chart's title, wait in memory at most. */
    static final int HELD_MOST = 1 << 24;

    private static final int MILLISECONDS = 3;

    /** A limit was met. */
    static final class LimitException extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final transient Complaint complaint;
        private final transient Optional<FaultPlace> place;

        LimitException(Complaint complaint, Optional<FaultPlace> place) {
            super(complaint.toString());
            this.complaint = complaint;
            this.place = place;
        }

        Complaint complaint() {
            return complaint;
        }

        /** The tag at which it was met, where that is known. */
        Optional<FaultPlace> place() {
            return place;
        }
    }

    static Complaint tooLarge(long most) {
        return Complaint.of(Remark.TOO_LARGE).with("most", WrittenNumber.of(BigDecimal.valueOf(most)));
    }

    Complaint tooSlow() {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), MILLISECONDS);
        return Complaint.of(Remark.TOO_SLOW).with("most", WrittenNumber.of(seconds));
    }
}
