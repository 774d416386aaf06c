package kz.esep.watch;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Severity;

/**
 * What a round came to.
 *
 * @param months what was reported; nothing if the round failed
 * @param others how many findings there are about files of no month
 * @param trouble why it failed, if it did
 * @param isUnfinished whether files were left that somebody had open: the round is to be made again
 */
public record RoundResult(
        List<MonthResult> months, Map<Severity, Integer> others, Optional<Trouble> trouble, boolean isUnfinished) {

    public RoundResult {
        months = List.copyOf(months);
        others = Map.copyOf(others);
    }

    /** That it failed for {@code trouble}. */
    public static RoundResult failed(Trouble trouble) {
        return new RoundResult(List.of(), Map.of(), Optional.of(trouble), false);
    }

    /**
     * One month.
     *
     * @param revision the revision of the archive that holds it now
     * @param isNew whether it was made now
     * @param findings how many there are
     */
    public record MonthResult(YearMonth month, String revision, boolean isNew, Map<Severity, Integer> findings) {

        public MonthResult {
            findings = Map.copyOf(findings);
        }
    }

    /** Whether people must act: a submission was refused or a row left out. */
    boolean needsAction() {
        return needsAction(others) || months.stream().anyMatch(month -> needsAction(month.findings()));
    }

    private static boolean needsAction(Map<Severity, Integer> findings) {
        return findings.entrySet().stream().anyMatch(entry -> entry.getKey().needsAction() && entry.getValue() > 0);
    }
}
