package kz.esep.updates;

import java.time.LocalDate;
import java.util.Optional;
import kz.esep.intake.SubmissionSheet;

/**
 * How much information was put up on internet resources, and how much of it in time.
 *
 * @param news records of news
 * @param lateNews news that was not put up on the day it was received
 * @param other records of other information
 * @param lateOther other information that was not put up within three working days
 * @param unknown records that cannot be judged: without a day, or not due yet
 * @param contactsComplete records of pages whose contacts are complete
 * @param contactsIncomplete records of pages whose contacts are not
 */
public record UpdateFigures(
        int news, int lateNews, int other, int lateOther, int unknown, int contactsComplete, int contactsIncomplete) {

    /** The sheet they come from. */
    public static final String SHEET = "updates";

    /** Nothing reported. */
    public static final UpdateFigures NONE = new UpdateFigures(0, 0, 0, 0, 0, 0, 0);

    /** Those of a sheet of the month that ends on {@code end}. */
    public static UpdateFigures of(SubmissionSheet sheet, UpdateTerm term, LocalDate end) {
        return sheet.rows().stream().map(row -> of(row, term, end)).reduce(NONE, UpdateFigures::plus);
    }

    private static UpdateFigures of(SubmissionSheet.Row row, UpdateTerm term, LocalDate end) {
        String kind = row.text("kind");
        Optional<Boolean> kept = term.isKept(kind, row.date("info_received_on"), row.date("updated_on"), end);
        boolean late = kept.filter(inTime -> !inTime).isPresent();
        boolean news = kind.equals(UpdateTerm.NEWS);
        Optional<Boolean> contacts = row.answer("contacts_complete");
        return new UpdateFigures(
                one(news),
                one(news && late),
                one(!news),
                one(!news && late),
                one(kept.isEmpty()),
                one(contacts.filter(complete -> complete).isPresent()),
                one(contacts.filter(complete -> !complete).isPresent()));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    /** Both together. */
    public UpdateFigures plus(UpdateFigures more) {
        return new UpdateFigures(
                news + more.news,
                lateNews + more.lateNews,
                other + more.other,
                lateOther + more.lateOther,
                unknown + more.unknown,
                contactsComplete + more.contactsComplete,
                contactsIncomplete + more.contactsIncomplete);
    }

    /** All records. */
    public int records() {
        return news + other;
    }

    /** All that is late. */
    public int late() {
        return lateNews + lateOther;
    }

    /** All that was put up in time. */
    public int inTime() {
        return records() - late() - unknown;
    }
}
