package kz.esep.hearings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.reference.WorkingDayCalendar;

/**
 * The closed set of kinds a rule can be of. What a rule is about, its terms, points and sentences are lines of the table
 * {@code rules.csv}; only these six ways of judging are code.
 */
public sealed interface Rule {

    /**
     * What a document is judged by.
     *
     * @param calendar the working days
     * @param asOf the end of this day is the moment of judging
     * @param backdatingCounts whether the rule set knows back-dating: then the day a document was first seen is its
     *     effective date where the page shows an earlier one
     */
    record Circumstances(WorkingDayCalendar calendar, LocalDate asOf, boolean backdatingCounts) {

        /** The day the document was really placed on. */
        Optional<LocalDate> effectiveDate(HearingDocument document) {
            return document.effectiveDate(backdatingCounts);
        }
    }

    /** Judges one document; only {@link Missing} is asked about documents that were not placed. */
    Outcome judge(HearingDocument document, Circumstances circumstances);

    /** The condition, as a spreadsheet computes it, under which {@link #judge} answers {@link Outcome.Broken}. */
    String brokenFormula(RowFormulas row);

    /** Whether the rule looks at the placement date and so says nothing where that date is missing. */
    default boolean needsPlacementDate() {
        return false;
    }

    /** The term the rule reckons with, if it has one. */
    default Optional<DueDate> term() {
        return Optional.empty();
    }

    private static Outcome unreckoned(DueDate due, DueDate.Reckoned reckoned) {
        return reckoned.beyondCalendar()
                ? new Outcome.BeyondCalendar()
                : new Outcome.InputBlank(due.starts().get(0));
    }

    /** Kind {@code missing}: not placed and the term has run out. */
    record Missing(DueDate due) implements Rule {
        @Override
        public Optional<DueDate> term() {
            return Optional.of(due);
        }

        @Override
        public String brokenFormula(RowFormulas row) {
            return row.safely(due.formula(row) + "<=" + RowFormulas.date(row.asOf()));
        }

        @Override
        public Outcome judge(HearingDocument document, Circumstances circumstances) {
            if (document.placed()) {
                return new Outcome.Kept();
            }
            DueDate.Reckoned reckoned = due.reckon(document, circumstances.calendar());
            if (reckoned.date().isEmpty()) {
                return unreckoned(due, reckoned);
            }
            LocalDate last = reckoned.date().get();
            return last.isAfter(circumstances.asOf())
                    ? new Outcome.Pending(last)
                    : new Outcome.Broken(Optional.of(last), Optional.empty());
        }
    }

    /** Kind {@code late}: placed after the last lawful day. */
    record Late(DueDate due) implements Rule {
        @Override
        public Optional<DueDate> term() {
            return Optional.of(due);
        }

        @Override
        public String brokenFormula(RowFormulas row) {
            return row.safely(row.effectiveDate() + ">" + due.formula(row));
        }

        @Override
        public Outcome judge(HearingDocument document, Circumstances circumstances) {
            Optional<LocalDate> actual = circumstances.effectiveDate(document);
            if (actual.isEmpty()) {
                return new Outcome.InputBlank(Field.PLACED_ON);
            }
            DueDate.Reckoned reckoned = due.reckon(document, circumstances.calendar());
            if (reckoned.date().isEmpty()) {
                return unreckoned(due, reckoned);
            }
            return actual.get().isAfter(reckoned.date().get())
                    ? new Outcome.Broken(reckoned.date(), actual)
                    : new Outcome.Kept();
        }

        @Override
        public boolean needsPlacementDate() {
            return true;
        }
    }

    /** Kind {@code backdated}: the page shows an earlier day than the one it was first seen on. */
    record Backdated() implements Rule {
        @Override
        public String brokenFormula(RowFormulas row) {
            return row.isBackdated();
        }

        @Override
        public Outcome judge(HearingDocument document, Circumstances circumstances) {
            Optional<LocalDate> shown = document.date(Field.PLACED_ON);
            Optional<LocalDate> seen = document.date(Field.FIRST_SEEN_ON);
            if (shown.isEmpty() || seen.isEmpty()) {
                return new Outcome.InputBlank(shown.isEmpty() ? Field.PLACED_ON : Field.FIRST_SEEN_ON);
            }
            return shown.get().isBefore(seen.get()) ? new Outcome.Broken(Optional.empty(), seen) : new Outcome.Kept();
        }

        @Override
        public boolean needsPlacementDate() {
            return true;
        }
    }

    /** Kind {@code date_missing}: placed, but the page shows no day. */
    record DateMissing() implements Rule {
        @Override
        public String brokenFormula(RowFormulas row) {
            return row.isBlank(Field.PLACED_ON);
        }

        @Override
        public Outcome judge(HearingDocument document, Circumstances circumstances) {
            return document.isBlank(Field.PLACED_ON)
                    ? new Outcome.Broken(Optional.empty(), Optional.empty())
                    : new Outcome.Kept();
        }
    }

    /** Kind {@code blank}: something the document must state is blank, for one form of hearing. */
    record Blank(List<Field> fields, String form) implements Rule {
        public Blank {
            fields = List.copyOf(fields);
        }

        @Override
        public String brokenFormula(RowFormulas row) {
            return "AND(" + row.isForm(form) + ",OR(" + row.each(fields, row::isBlank) + "))";
        }

        @Override
        public Outcome judge(HearingDocument document, Circumstances circumstances) {
            boolean broken = document.form().equals(form) && fields.stream().anyMatch(document::isBlank);
            return broken ? new Outcome.Broken(Optional.empty(), document.date(Field.PLACED_ON)) : new Outcome.Kept();
        }
    }

    /** Kind {@code negative}: a question that must be answered yes is answered no. */
    record Negative(List<Field> fields) implements Rule {
        public Negative {
            fields = List.copyOf(fields);
        }

        @Override
        public String brokenFormula(RowFormulas row) {
            return "OR(" + row.each(fields, row::isNo) + ")";
        }

        @Override
        public Outcome judge(HearingDocument document, Circumstances circumstances) {
            if (fields.stream()
                    .anyMatch(
                            field -> document.answer(field).filter(yes -> !yes).isPresent())) {
                return new Outcome.Broken(Optional.empty(), document.date(Field.PLACED_ON));
            }
            return fields.stream()
                    .filter(document::isBlank)
                    .findFirst()
                    .<Outcome>map(Outcome.InputBlank::new)
                    .orElseGet(Outcome.Kept::new);
        }
    }
}
