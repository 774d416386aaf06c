package kz.esep.arrival;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import kz.esep.ledger.Ledgers;
import kz.esep.reference.RegionCode;

/**
 * A file that arrived: the first day on which these bytes were seen whole, whatever name they bear and however often
 * they come again.
 *
 * @param sha256 the sum of the bytes
 * @param day the day of arrival
 * @param told whether somebody told the day; otherwise the clock did
 * @param region whose it is, as far as its passport tells
 * @param month the month under which it is shown
 * @param number the number of the submission
 * @param usable whether it could be used, and reported something, when it was first seen
 * @param file its name then
 */
public record Arrival(
        String sha256,
        LocalDate day,
        boolean told,
        Optional<RegionCode> region,
        Optional<YearMonth> month,
        Optional<Integer> number,
        boolean usable,
        String file) {

    /**
     * When files that are new in a run arrived.
     *
     * @param day the day
     * @param told whether somebody told it; otherwise it is the day of the run
     */
    public record Sighting(LocalDate day, boolean told) {}

    /** That of a file which belongs to no office and no one month. */
    static Arrival of(ReceivedFile file, Sighting sighting) {
        return new Arrival(
                file.sha256(),
                sighting.day(),
                sighting.told(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                file.name());
    }

    static Arrival of(Submission submission, Sighting sighting) {
        Submission.Identity identity = submission.identity();
        return new Arrival(
                submission.file().sha256(),
                sighting.day(),
                sighting.told(),
                identity.region(),
                Ledgers.shownUnder(submission),
                identity.number(),
                submission.isReport(),
                submission.file().name());
    }
}
