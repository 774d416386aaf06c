package kz.esep.hearings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Place;
import kz.esep.intake.SubmissionSheet;

/**
 * A notice or a protocol as its row tells.
 *
 * @param kind which of the two
 * @param hearingNumber the hearing's number as the office wrote it
 * @param form the form of hearing: {@code meeting}, {@code survey} or {@code discussion}
 * @param placed whether it was placed
 * @param source the file and sheet
 * @param row its row as it was read
 */
public record HearingDocument(
        DocumentKind kind, String hearingNumber, String form, boolean placed, Place source, SubmissionSheet.Row row) {

    /** The document of a row of the sheet of {@code kind}. */
    static HearingDocument of(DocumentKind kind, Place source, SubmissionSheet.Row row) {
        return new HearingDocument(
                kind,
                row.text("hearing_no"),
                row.text("form"),
                row.answer("placed").orElse(false),
                source,
                row);
    }

    /** The day in {@code field}, if filled. */
    public Optional<LocalDate> date(Field field) {
        return row.date(field.code());
    }

    /** Yes or no in {@code field}, if filled. */
    public Optional<Boolean> answer(Field field) {
        return row.answer(field.code());
    }

    /** Whether nothing stands in {@code field}. */
    public boolean isBlank(Field field) {
        return !row.values().containsKey(field.code());
    }

    /** The place of the cell of {@code field}. */
    public Place place(Field field) {
        return source.atCell(row.cell(field.code()));
    }

    /**
     * The day whose rule set applies: a notice's receipt, else its placement, else the hearing; the end of a protocol's
     * hearing. Empty where all of these are blank.
     */
    public Optional<LocalDate> triggerDate() {
        return triggerFields(kind).stream()
                .flatMap(field -> date(field).stream())
                .findFirst();
    }

    /**
     * The day the document was really placed on: the one the page shows or, where back-dating counts and the page shows an
     * earlier one, the day it was first seen.
     */
    Optional<LocalDate> effectiveDate(boolean backdatingCounts) {
        Optional<LocalDate> shown = date(Field.PLACED_ON);
        Optional<LocalDate> seen = date(Field.FIRST_SEEN_ON);
        boolean backdated = backdatingCounts
                && shown.isPresent()
                && seen.isPresent()
                && shown.get().isBefore(seen.get());
        return backdated ? seen : shown;
    }

    /** The fields the trigger date of a document of {@code kind} is taken from, the first that is filled. */
    public static List<Field> triggerFields(DocumentKind kind) {
        return switch (kind) {
            case NOTICE -> List.of(Field.RECEIVED_ON, Field.PLACED_ON, Field.HEARING_ON);
            case PROTOCOL -> List.of(Field.ENDED_ON);
        };
    }
}
