package kz.esep.arrival;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.esep.reference.Region;

/**
 * How an office met its term in a month.
 *
 * @param region whose office
 * @param state what came of it
 * @param complete whether both sheets can be used
 * @param arrivedOn when its first usable workbook of the month arrived; none where that is not judged
 * @param daysAfterDue how many calendar days after the last day in time; 0 where in time or not judged
 * @param refused how many of its files were refused
 * @param year what it did since the beginning of the year, the month included
 */
public record OfficeArrival(
        Region region,
        State state,
        boolean complete,
        Optional<LocalDate> arrivedOn,
        int daysAfterDue,
        int refused,
        YearSoFar year) {

    /** What came of an office's duty to report. */
    public enum State {
        ON_TIME,
        /** After the term, within the days of grace. */
        IN_GRACE,
        LATE,
        /** It came; whether in time nobody can tell, for arrivals were not yet written down or the calendar does not say. */
        NOT_JUDGED,
        /** Files came, all of them refused. */
        REFUSED,
        /** A file came and was not refused, but no row of it can be used. */
        UNUSABLE,
        /** Nothing came. */
        ABSENT;

        /** As tables write it, {@code in_grace}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a usable workbook came. */
        public boolean isReceived() {
            return this != REFUSED && this != UNUSABLE && this != ABSENT;
        }

        /** Whether one can tell if it came in time. */
        public boolean isJudged() {
            return isReceived() && this != NOT_JUDGED;
        }
    }

    /**
     * A region's months since the beginning of the year, as far as they are archived.
     *
     * @param expected how many workbooks were due
     * @param received how many came and could be used
     * @param judged of how many one can tell whether they came in time
     * @param onTime how many did
     */
    public record YearSoFar(int expected, int received, int judged, int onTime) {

        static final YearSoFar NOTHING = new YearSoFar(0, 0, 0, 0);

        YearSoFar plus(YearSoFar other) {
            return new YearSoFar(
                    expected + other.expected, received + other.received, judged + other.judged, onTime + other.onTime);
        }

        static YearSoFar of(State state) {
            return new YearSoFar(
                    1, state.isReceived() ? 1 : 0, state.isJudged() ? 1 : 0, state == State.ON_TIME ? 1 : 0);
        }
    }
}
