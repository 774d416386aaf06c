package kz.esep.hearings;

import java.time.LocalDate;
import java.util.Optional;

/** What a rule says of one document. */
public sealed interface Outcome {

    /** The document keeps the rule, or the rule is not about it. */
    record Kept() implements Outcome {}

    /**
     * The document breaks the rule.
     *
     * @param due the last lawful day, where the rule has one
     * @param actual when it was placed, where it was
     */
    record Broken(Optional<LocalDate> due, Optional<LocalDate> actual) implements Outcome {}

    /** Nothing was placed and the term has not run out. */
    record Pending(LocalDate due) implements Outcome {}

    /** The rule needs {@code field}, which is blank. */
    record InputBlank(Field field) implements Outcome {}

    /** The working-day calendar ends before the term. */
    record BeyondCalendar() implements Outcome {}
}
