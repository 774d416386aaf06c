package kz.esep.correspondence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import kz.esep.intake.Submission;
import kz.esep.ledger.OfficeMonth;

/**
 * A workbook that was refused, or of which rows were left out, and that no later one has replaced.
 *
 * @param name as it was received
 * @param findings what its marked copy shows
 * @param gravest the first of the gravest
 */
public record ReturnedFile(String name, List<Finding> findings, Finding gravest) {

    public ReturnedFile {
        findings = List.copyOf(findings);
    }

    /** Those of {@code office}, by name. */
    public static List<ReturnedFile> of(MonthAnalysis analysis, OfficeMonth office) {
        int counted = office.counted()
                .flatMap(submission -> submission.identity().number())
                .orElse(0);
        List<ReturnedFile> files = new ArrayList<>();
        for (Submission submission : analysis.ledger().received()) {
            boolean own = submission
                    .identity()
                    .region()
                    .filter(office.region().code()::equals)
                    .isPresent();
            boolean replaced = submission
                    .identity()
                    .number()
                    .filter(number -> number < counted)
                    .isPresent();
            if (own && !replaced) {
                List<Finding> findings = analysis.findings().stream()
                        .filter(finding ->
                                finding.place().file().equals(submission.file().name()))
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
                findings.stream()
                        .filter(finding -> finding.severity().needsAction())
                        .min(Comparator.comparing(Finding::severity))
                        .ifPresent(gravest ->
                                files.add(new ReturnedFile(submission.file().name(), findings, gravest)));
            }
        }
        return files;
    }
}
