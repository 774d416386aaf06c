package kz.esep.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.finding.Place;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.Field;
import kz.esep.hearings.HearingDocument;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/**
 * {@code data/hearings.csv} of an archived month: every row that counts, in the order of regions, sheets and rows. It is
 * kept for the months to come and stands in the archive only.
 */
public final class HearingsTable {

    /** Its path in a revision. */
    public static final String FILE = "data/hearings.csv";

    private HearingsTable() {}

    /** The table of {@code ledger}. */
    public static byte[] write(MonthLedger ledger) {
        CsvDocument csv = new CsvDocument(
                "month",
                "region",
                "kind",
                "hearing_no",
                "project",
                "form",
                "rule_set",
                "received_on",
                "hearing_on",
                "ended_on",
                "signed_on",
                "placed",
                "placed_on",
                "first_seen_on",
                "content",
                "file",
                "sheet",
                "row");
        for (OfficeMonth office : ledger.offices()) {
            for (Assessment assessment : office.assessment().stream().toList()) {
                assessment.judged().forEach(judged -> write(csv, ledger, office, judged));
            }
        }
        return csv.bytes();
    }

    private static void write(CsvDocument csv, MonthLedger ledger, OfficeMonth office, Assessment.Judged judged) {
        HearingDocument document = judged.document();
        csv.row(
                ledger.month(),
                office.region().code(),
                document.kind().name().toLowerCase(Locale.ROOT),
                document.hearingNumber(),
                document.row().text("project"),
                document.form(),
                judged.ruleSet().code(),
                shown(document, Field.RECEIVED_ON),
                shown(document, Field.HEARING_ON),
                shown(document, Field.ENDED_ON),
                shown(document, Field.SIGNED_ON),
                document.placed() ? "yes" : "no",
                shown(document, Field.PLACED_ON),
                shown(document, Field.FIRST_SEEN_ON),
                RowContent.withoutDates(document.row()),
                document.source().file(),
                document.source().sheet(),
                document.row().number());
    }

    private static String shown(HearingDocument document, Field field) {
        return document.date(field).map(LocalDate::toString).orElse("");
    }

    /**
     * Reads the table of {@code month}, written before.
     *
     * @throws CsvException if it is no table
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if a kind of document is none
     */
    static List<CountedHearing> read(YearMonth month, byte[] bytes) throws CsvException {
        List<CountedHearing> hearings = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(bytes).rows()) {
            hearings.add(hearing(month, row));
        }
        return hearings;
    }

    private static CountedHearing hearing(YearMonth month, CsvTable.Row row) {
        DocumentKind kind = DocumentKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        return new CountedHearing(
                month,
                new RegionCode(row.get("region")),
                kind,
                row.get("hearing_no"),
                row.get("project"),
                row.get("form"),
                row.get("placed").equals("yes"),
                HearingDocument.triggerFields(kind).stream()
                        .flatMap(field -> day(row, field).stream())
                        .findFirst(),
                day(row, CountedHearing.dayOf(kind)),
                row.get("content"),
                new Place(row.get("file"), row.get("sheet"), row.get("row")));
    }

    private static Optional<LocalDate> day(CsvTable.Row row, Field field) {
        String day = row.get(field.code());
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
