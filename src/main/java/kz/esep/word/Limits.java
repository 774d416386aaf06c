package kz.esep.word;

import java.time.Duration;
import kz.esep.word.fault.Complaint;
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

    /** A limit was met. */
    static final class LimitException extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final transient Complaint complaint;

        LimitException(Complaint complaint) {
            super(complaint.toString());
            this.complaint = complaint;
        }

        Complaint complaint() {
            return complaint;
        }
    }

    LimitException tooLarge() {
        return new LimitException(Complaint.of(Remark.TOO_LARGE).with("most", String.valueOf(letters)));
    }

    LimitException tooSlow() {
        return new LimitException(Complaint.of(Remark.TOO_SLOW).with("most", String.valueOf(time.toMillis() / 1000.0)));
    }
}
