package kz.esep.tracking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.finding.Place;
import kz.esep.hearings.DocumentKind;
import kz.esep.history.CountedHearing;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/** {@code open-cases.csv}: the documents followed in a month. The next month goes on from the archived one. */
public final class TrackedTable {

    /** Its name in the month's folder. */
    public static final String FILE = "open-cases.csv";

    /** Its path in a revision. */
    static final String ARCHIVED = "data/" + FILE;

    private TrackedTable() {}

    /** The table of {@code tracked}. */
    public static byte[] write(TrackedDocuments tracked) {
        CsvDocument csv = new CsvDocument(
                "month",
                "region",
                "document",
                "hearing_no",
                "project",
                "held_on",
                "due",
                "state",
                "violation",
                "since",
                "placed_on",
                "delay_days",
                "delay_working_days",
                "reported",
                "file",
                "sheet",
                "cell");
        for (TrackedDocument document : tracked.documents()) {
            CountedHearing hearing = document.hearing();
            csv.row(
                    tracked.month(),
                    hearing.region(),
                    hearing.kind().name().toLowerCase(Locale.ROOT),
                    hearing.number(),
                    hearing.project(),
                    shown(hearing.heldOn()),
                    shown(document.due()),
                    document.state().code(),
                    document.violation() ? "yes" : "no",
                    document.since(),
                    shown(document.placedOn()),
                    document.delay().map(delay -> String.valueOf(delay.days())).orElse(""),
                    document.delay().map(delay -> shown(delay.workingDays())).orElse(""),
                    hearing.month(),
                    hearing.place().file(),
                    hearing.place().sheet(),
                    hearing.place().cell());
        }
        return csv.bytes();
    }

    private static String shown(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String shown(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    /**
     * The documents of a table written before that were open then.
     *
     * @throws CsvException if it is no table
     * @throws DateTimeException if a day or month is none
     * @throws IllegalArgumentException if a kind or state is none
     */
    static List<TrackedDocument> readOpen(byte[] bytes) throws CsvException {
        List<TrackedDocument> open = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(bytes).rows()) {
            TrackedState state = TrackedState.find(row.get("state"))
                    .orElseThrow(() -> new IllegalArgumentException("state " + row.get("state")));
            if (state.isOpen()) {
                open.add(new TrackedDocument(
                        hearing(row),
                        YearMonth.parse(row.get("since")),
                        day(row.get("due")),
                        state,
                        false,
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return open;
    }

    private static CountedHearing hearing(CsvTable.Row row) {
        return new CountedHearing(
                YearMonth.parse(row.get("reported")),
                new RegionCode(row.get("region")),
                DocumentKind.valueOf(row.get("document").toUpperCase(Locale.ROOT)),
                row.get("hearing_no"),
                row.get("project"),
                "",
                false,
                Optional.empty(),
                day(row.get("held_on")),
                "",
                new Place(row.get("file"), row.get("sheet"), row.get("cell")));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
