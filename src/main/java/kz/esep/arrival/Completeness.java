package kz.esep.arrival;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.esep.analysis.Ratio;

/**
 * What share of a month's workbooks came, and came in time.
 *
 * @param month the month
 * @param due the last day in time; none where the calendar does not reach so far
 * @param graceUntil the last day not yet called late
 * @param offices one for each region, in table order
 * @param yearMonthsKnown of how many months since the beginning of the year it is archived what came, this one included; what
 *     offices did since then is summed over these
 * @param unidentified how many files were refused of which nobody can tell whose they are
 */
public record Completeness(
        YearMonth month,
        Optional<LocalDate> due,
        Optional<LocalDate> graceUntil,
        List<OfficeArrival> offices,
        int yearMonthsKnown,
        int unidentified) {

    public Completeness {
        offices = List.copyOf(offices);
    }

    /** How many offices are in {@code state}. */
    public int count(OfficeArrival.State state) {
        return Math.toIntExact(
                offices.stream().filter(office -> office.state() == state).count());
    }

    /** How many usable workbooks came. */
    public int received() {
        return Math.toIntExact(
                offices.stream().filter(office -> office.state().isReceived()).count());
    }

    /** How many of them have both sheets. */
    public int complete() {
        return Math.toIntExact(offices.stream().filter(OfficeArrival::complete).count());
    }

    /** How many files were refused, those of nobody included. */
    public int refusedFiles() {
        return unidentified + offices.stream().mapToInt(OfficeArrival::refused).sum();
    }

    /** The reporting rate: received for expected. */
    public Optional<Ratio> rate() {
        return Ratio.of(received(), offices.size());
    }

    /** The reporting rate on time: received on time for expected; none where one of them cannot be judged. */
    public Optional<Ratio> rateOnTime() {
        return count(OfficeArrival.State.NOT_JUDGED) > 0
                ? Optional.empty()
                : Ratio.of(count(OfficeArrival.State.ON_TIME), offices.size());
    }

    /** All offices since the beginning of the year. */
    public OfficeArrival.YearSoFar year() {
        return offices.stream()
                .map(OfficeArrival::year)
                .reduce(OfficeArrival.YearSoFar.NOTHING, OfficeArrival.YearSoFar::plus);
    }
}
