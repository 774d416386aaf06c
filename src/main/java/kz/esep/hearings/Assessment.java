package kz.esep.hearings;

import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;

/**
 * What came of the documents of one office.
 *
 * @param judged the documents that count in the month, each with its rule set
 * @param violations their violations, in the order of rows and, within a row, of the table
 * @param findings rows of other months, rules that could not be evaluated, documents not yet due
 */
public record Assessment(List<Judged> judged, List<Violation> violations, List<Finding> findings) {

    public Assessment {
        judged = List.copyOf(judged);
        violations = List.copyOf(violations);
        findings = List.copyOf(findings);
    }

    /** Whether any document of {@code kind} counts. */
    public boolean has(DocumentKind kind) {
        return judged.stream().anyMatch(one -> one.document().kind() == kind);
    }

    /** Whether something was found for which the whole workbook is refused. */
    public boolean refuses() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKER);
    }

    /** A document that counts in the month. */
    public record Judged(HearingDocument document, RuleSet ruleSet) {}
}
