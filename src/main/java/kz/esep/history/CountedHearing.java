package kz.esep.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Place;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.Field;
import kz.esep.hearings.HearingDocument;
import kz.esep.intake.SubmissionSheet;
import kz.esep.language.Letters;
import kz.esep.reference.RegionCode;
import kz.esep.storage.FormulaGuard;

/**
 * A notice or protocol as months are compared by it, be it of the month judged or of an archived one.
 *
 * @param month the month it counts in
 * @param region whose office sent it
 * @param kind which of the two
 * @param number the hearing's number as the office wrote it
 * @param project the project's name as the office wrote it
 * @param form {@code meeting}, {@code survey} or {@code discussion}
 * @param placed whether it was placed
 * @param trigger the day that decides which rules it falls under, where it is known
 * @param heldOn the hearing's day by the notice, its end by the protocol
 * @param content stands for everything else the row says, dates left out: the same content, the same 16 characters
 * @param place the file, sheet and cell of the number; in an archived month the row
 */
public record CountedHearing(
        YearMonth month,
        RegionCode region,
        DocumentKind kind,
        String number,
        String project,
        String form,
        boolean placed,
        Optional<LocalDate> trigger,
        Optional<LocalDate> heldOn,
        String content,
        Place place) {

    /** Shorter numbers are counters of the office, which begin again; they name no hearing by themselves. */
    private static final int OWN_NUMBER_LEAST = 6;

    /** The row of a workbook whose sheet is {@code sheet}. */
    public static CountedHearing of(
            YearMonth month, RegionCode region, DocumentKind kind, Place sheet, SubmissionSheet.Row row) {
        return new CountedHearing(
                month,
                region,
                kind,
                row.text("hearing_no"),
                row.text("project"),
                row.text("form"),
                row.answer("placed").orElse(false),
                HearingDocument.triggerFields(kind).stream()
                        .flatMap(field -> row.date(field.code()).stream())
                        .findFirst(),
                row.date(dayOf(kind).code()),
                RowContent.withoutDates(row),
                sheet.atCell(row.cell("hearing_no")));
    }

    /** The column of the day on which the hearing is held or ended. */
    public static Field dayOf(DocumentKind kind) {
        return switch (kind) {
            case NOTICE -> Field.HEARING_ON;
            case PROTOCOL -> Field.ENDED_ON;
        };
    }

    /** The number as numbers are compared: spelling aside, and as tables hold it. */
    public String numberKey() {
        return Letters.numberKey(FormulaGuard.guarded(number));
    }

    /** What tells this document from any other, wherever it stands: for comparing. */
    public List<String> facts() {
        return List.of(
                month.toString(),
                region.value(),
                number,
                heldOn.map(LocalDate::toString).orElse(""),
                project);
    }

    /** The project's letters and digits, lower case. {@code «Алтын» кен орны, 2-кезек} gives {@code алтынкенорны2кезек}. */
    public String projectKey() {
        String key = Letters.key(project);
        StringBuilder plain = new StringBuilder(key.length());
        key.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Whether the number names the hearing by itself. */
    public boolean hasOwnNumber() {
        return Letters.key(number).length() >= OWN_NUMBER_LEAST;
    }

    /** Whether both bear one number and it names the hearing: by itself when it is long, else together with the project. */
    public boolean isSameHearing(CountedHearing other) {
        return numberKey().equals(other.numberKey())
                && (hasOwnNumber() || projectKey().equals(other.projectKey()));
    }
}
