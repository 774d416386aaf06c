package kz.esep.hearings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;

/**
 * What came of the documents of one office.
 *
 * @param judged the documents that count in the month, each with its rule set
 * @param violations their violations, in the order of rows and, within a row, of the table
 * @param unplaced the documents that were not placed, those of other months included
 * @param findings rows of other months, rules that could not be evaluated, documents not yet due
 */
public record Assessment(
        List<Judged> judged, List<Violation> violations, List<Unplaced> unplaced, List<Finding> findings) {

    public Assessment {
        judged = List.copyOf(judged);
        violations = List.copyOf(violations);
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
    }

    /** Whether anything is known of documents of {@code kind}: that one counts, or that one is not due before a later month. */
    public boolean speaksOf(DocumentKind kind) {
        return judged.stream().anyMatch(one -> one.document().kind() == kind)
                || unplaced.stream()
                        .anyMatch(one -> one.dueInLaterMonth() && one.document().kind() == kind);
    }

    /** Whether something was found for which the whole workbook is refused. */
    public boolean refuses() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKER);
    }

    /**
     * A document that counts in the month.
     *
     * @param ruleSet by which it was judged
     * @param backdatingCounts whether that set knew back-dating of such documents on its trigger date
     */
    public record Judged(HearingDocument document, RuleSet ruleSet, boolean backdatingCounts) {

        /**
         * The day it was really placed on, where a day is known: where the page shows none, the day it was first seen.
         */
        public Optional<LocalDate> placedOn() {
            return document.effectiveDate(backdatingCounts)
                    .or(() -> document.date(Field.FIRST_SEEN_ON))
                    .filter(day -> document.placed());
        }
    }

    /**
     * A document that was not placed.
     *
     * @param due its last lawful day; none where the working-day calendar does not reach so far
     * @param dueInLaterMonth whether it is lawfully waiting: its row is left out, for it is due in a later month
     * @param violation whether it counts as a violation in the month
     */
    public record Unplaced(
            HearingDocument document, Optional<LocalDate> due, boolean dueInLaterMonth, boolean violation) {}
}
