package kz.esep.pipeline;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.archive.Archive;
import kz.esep.documents.MonthMaterial;
import kz.esep.finding.Finding;
import kz.esep.letters.RegisteredLetter;
import kz.esep.letters.Reminders;

/**
 * What a run did.
 *
 * @param months the months that were reported, oldest first
 * @param closed the months that take no more and of which something lies in the drop folder, or that were asked for
 * @param absent the months that were asked for and of which no usable submission came
 * @param left months whose documents are of an earlier run, for nothing usable is there any more
 * @param unassigned findings about files that belong to none of the months
 * @param reminders what somebody is to be reminded of
 */
public record RunReport(
        List<MonthReport> months,
        List<ClosedMonth> closed,
        List<YearMonth> absent,
        List<YearMonth> left,
        List<Finding> unassigned,
        Reminders reminders) {

    public RunReport {
        months = List.copyOf(months);
        closed = List.copyOf(closed);
        absent = List.copyOf(absent);
        left = List.copyOf(left);
        unassigned = List.copyOf(unassigned);
    }

    /**
     * One month.
     *
     * @param material what its documents say
     * @param folder where its files are
     * @param changedFiles how many of them were written now, the others being the same as before
     * @param kept its archive revision
     * @param remarks on what its documents could not show
     * @param letters the letters that hold
     * @param corrected how many figures are others than those of the revision with which the month was last closed
     */
    public record MonthReport(
            MonthMaterial material,
            Path folder,
            int changedFiles,
            Archive.Kept kept,
            List<Finding> remarks,
            List<RegisteredLetter> letters,
            int corrected) {

        /** Its figures and findings. */
        public MonthAnalysis analysis() {
            return material.analysis();
        }
    }

    /**
     * A month that takes no more.
     *
     * @param month the month
     * @param published the revision with which it was closed
     * @param fresh how many files that came for it were kept now, those before not counted
     * @param findings a word for each file in the drop folder that does not count
     */
    public record ClosedMonth(YearMonth month, String published, int fresh, List<Finding> findings) {

        public ClosedMonth {
            findings = List.copyOf(findings);
        }
    }

    /** Whether people must act: a submission was refused, a row left out, or a month asked for is absent. */
    public boolean needsAction() {
        return !absent.isEmpty() || isSomethingLeftOut();
    }

    /** Whether a submission was refused or a row left out. */
    public boolean isSomethingLeftOut() {
        Stream<Finding> all = Stream.concat(
                months.stream().flatMap(month -> month.analysis().findings().stream()),
                Stream.concat(closed.stream().flatMap(month -> month.findings().stream()), unassigned.stream()));
        return all.anyMatch(finding -> finding.severity().needsAction());
    }
}
