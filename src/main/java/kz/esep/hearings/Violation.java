package kz.esep.hearings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One violation of one document.
 *
 * @param ruleSet the rule set the document falls under
 * @param rule the rule broken, as it stood on the trigger date
 * @param document the document
 * @param due the last lawful day, where the rule has one
 * @param actual when the document was placed, where it was
 */
public record Violation(
        RuleSet ruleSet,
        RuleLine rule,
        HearingDocument document,
        Optional<LocalDate> due,
        Optional<LocalDate> actual) {}
