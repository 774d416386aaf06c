package kz.esep.pipeline;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.finding.FindingCode;
import kz.esep.intake.Intake;
import kz.esep.intake.Submission;

/** Which of the months that were found a run reports, when all of them could be asked for but most would come out as they were. */
public interface MonthChoice {

    /** All of them. */
    MonthChoice ALL = received -> Optional.empty();

    /** The month from which on reports are made, for a month rests on earlier ones and never on later; nothing for all. */
    Optional<YearMonth> first(Intake.Received received);

    /**
     * The months of {@code files}, and what may rest on them, where nothing else has changed since the last run: the earliest month that
     * their passports name. It is all months as soon as one of them is no workbook with a month, has the bytes of another, or
     * changes what another file is called.
     *
     * @param files by their paths, none of which was there at the last run
     */
    static MonthChoice ofNew(Set<Path> files) {
        return received -> {
            Map<Path, Submission> submissions = new HashMap<>();
            received.submissions()
                    .forEach(submission -> submissions.put(submission.file().path(), submission));
            boolean isNameTaken = received.findings().stream().anyMatch(finding -> finding.code() == FindingCode.F008);
            TreeSet<YearMonth> months = new TreeSet<>();
            for (Path file : files) {
                Optional<YearMonth> month = Optional.ofNullable(submissions.get(file))
                        .flatMap(submission -> submission.identity().month());
                if (month.isEmpty() || isNameTaken) {
                    return Optional.empty();
                }
                months.add(month.get());
            }
            return months.isEmpty() ? Optional.empty() : Optional.of(months.first());
        };
    }
}
