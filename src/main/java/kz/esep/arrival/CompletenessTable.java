package kz.esep.arrival;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.analysis.Ratio;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/** {@code completeness.csv}: by region, and of the country, what was expected and what came when. */
public final class CompletenessTable {

    /** Its name in the month's folder. */
    public static final String FILE = "completeness.csv";

    /** Its path in a revision. */
    static final String ARCHIVED = "data/" + FILE;

    private CompletenessTable() {}

    /** The table of {@code completeness}; the country's line is the last. */
    public static byte[] write(Completeness completeness) {
        CsvDocument csv = new CsvDocument(
                "month",
                "region",
                "expected",
                "received",
                "complete",
                "on_time",
                "in_grace",
                "late",
                "not_judged",
                "refused",
                "unusable",
                "due",
                "grace_until",
                "arrived_on",
                "days_after_due",
                "received_percent",
                "on_time_percent",
                "year_expected",
                "year_received",
                "year_judged",
                "year_on_time",
                "year_months");
        for (OfficeArrival office : completeness.offices()) {
            OfficeArrival.State state = office.state();
            csv.row(
                    completeness.month(),
                    office.region().code(),
                    1,
                    number(state.isReceived()),
                    number(office.complete()),
                    number(state == OfficeArrival.State.ON_TIME),
                    number(state == OfficeArrival.State.IN_GRACE),
                    number(state == OfficeArrival.State.LATE),
                    number(state == OfficeArrival.State.NOT_JUDGED),
                    office.refused(),
                    number(state == OfficeArrival.State.UNUSABLE),
                    shown(completeness.due()),
                    shown(completeness.graceUntil()),
                    shown(office.arrivedOn()),
                    state.isJudged() ? office.daysAfterDue() : "",
                    "",
                    "",
                    office.year().expected(),
                    office.year().received(),
                    office.year().judged(),
                    office.year().onTime(),
                    completeness.yearMonthsKnown());
        }
        OfficeArrival.YearSoFar year = completeness.year();
        csv.row(
                completeness.month(),
                RegionCode.COUNTRY,
                completeness.offices().size(),
                completeness.received(),
                completeness.complete(),
                completeness.count(OfficeArrival.State.ON_TIME),
                completeness.count(OfficeArrival.State.IN_GRACE),
                completeness.count(OfficeArrival.State.LATE),
                completeness.count(OfficeArrival.State.NOT_JUDGED),
                completeness.refusedFiles(),
                completeness.count(OfficeArrival.State.UNUSABLE),
                shown(completeness.due()),
                shown(completeness.graceUntil()),
                "",
                "",
                percent(completeness.rate()),
                percent(completeness.rateOnTime()),
                year.expected(),
                year.received(),
                year.judged(),
                year.onTime(),
                completeness.yearMonthsKnown());
        return csv.bytes();
    }

    /**
     * What each region did in a month, by a table written before.
     *
     * @throws CsvException if it is no table
     * @throws NumberFormatException if a number is none
     */
    static Map<RegionCode, OfficeArrival.YearSoFar> read(byte[] bytes) throws CsvException {
        Map<RegionCode, OfficeArrival.YearSoFar> months = new HashMap<>();
        for (CsvTable.Row row : CsvTable.read(bytes).rows()) {
            int received = Integer.parseInt(row.get("received"));
            months.put(
                    new RegionCode(row.get("region")),
                    new OfficeArrival.YearSoFar(
                            Integer.parseInt(row.get("expected")),
                            received,
                            received - Integer.parseInt(row.get("not_judged")),
                            Integer.parseInt(row.get("on_time"))));
        }
        return months;
    }

    private static int number(boolean yes) {
        return yes ? 1 : 0;
    }

    private static String shown(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String percent(Optional<Ratio> ratio) {
        return ratio.map(one -> one.percent().toPlainString()).orElse("");
    }
}
