package kz.esep.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.Place;
import kz.esep.finding.Refusal;
import kz.esep.finding.Severity;
import kz.esep.form.SubmissionForm;
import kz.esep.reference.RegionCode;

/**
 * One file as we understood it. A refused one has no sheets: a file that breaks half way adds nothing.
 *
 * @param file where it came from
 * @param identity whose it is and for which month, as far as the passport tells
 * @param sheets its sheets by code
 * @param findings what is wrong with it and what was repaired
 * @param cameBack whether it is a marked copy that came back, with our list of findings in it
 */
public record Submission(
        ReceivedFile file,
        Identity identity,
        Map<String, SubmissionSheet> sheets,
        List<Finding> findings,
        boolean cameBack) {

    /** A file without our list of findings. */
    public Submission(
            ReceivedFile file, Identity identity, Map<String, SubmissionSheet> sheets, List<Finding> findings) {
        this(file, identity, sheets, findings, false);
    }

    public Submission {
        sheets = Map.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /**
     * What the passport says.
     *
     * @param region the office's region
     * @param month the month the workbook is for
     * @param number 1 for the first submission, the next number for each correction
     * @param states by sheet code, whether the office says {@code filed} or {@code nothing}
     */
    public record Identity(
            Optional<RegionCode> region,
            Optional<YearMonth> month,
            Optional<Integer> number,
            Map<String, String> states) {

        /** Of a file that could not be opened. */
        public static final Identity UNKNOWN =
                new Identity(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

        /** Whether the office says of the sheet {@code code} that there is nothing to report. */
        public boolean saysNothing(String code) {
            return "nothing".equals(states.get(code));
        }
    }

    /** A refused file with the findings that refuse it, and the word that the later checks were not run. */
    static Submission refused(ReceivedFile file, Identity identity, List<Finding> findings) {
        return new Submission(file, identity, Map.of(), Refusal.completed(findings, Place.ofFile(file.name())));
    }

    /** The same submission with {@code more} findings about its file. */
    Submission with(List<Finding> more) {
        List<Finding> both = new ArrayList<>(findings);
        both.addAll(more);
        return new Submission(file, identity, sheets, both, cameBack);
    }

    /** Whether it can count: no finding refuses it. */
    public boolean isUsable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.BLOCKER);
    }

    /** The sheet of {@code code}, if the workbook has it. */
    public Optional<SubmissionSheet> findSheet(String code) {
        return Optional.ofNullable(sheets.get(code));
    }

    /** Whether the passport says of the sheet {@code code} that there is nothing to report. */
    public boolean saysNothing(String code) {
        return identity.saysNothing(code);
    }

    /** Whether it reports anything: a row of a sheet the passport states, or that there is nothing to report. */
    public boolean isReport() {
        return isUsable()
                && SubmissionForm.STATED_SHEETS.stream()
                        .anyMatch(sheet -> saysNothing(sheet)
                                || findSheet(sheet)
                                        .filter(rows -> rows.filled() > 0)
                                        .isPresent());
    }
}
