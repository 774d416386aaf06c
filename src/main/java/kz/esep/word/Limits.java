package kz.esep.word;

import java.time.Duration;

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

        LimitException(String message) {
            super(message);
        }
    }

    LimitException tooLarge() {
        return new LimitException("the document becomes larger than " + letters + " letters: a list does not end,"
                + " or a value is too long");
    }

    LimitException tooSlow() {
        return new LimitException(
                "the document is not finished after " + time.toMillis() / 1000.0 + " seconds: a list does not end");
    }
}
