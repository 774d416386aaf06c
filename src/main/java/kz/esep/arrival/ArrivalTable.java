package kz.esep.arrival;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;

/** Arrivals as CSV: the journal of all and, in the archive, the part of a month. */
final class ArrivalTable {

    private static final String TOLD = "told";
    private static final String CLOCK = "clock";
    private static final String USABLE = "usable";
    private static final String REFUSED = "refused";

    private ArrivalTable() {}

    static byte[] write(List<Arrival> arrivals) {
        CsvDocument csv = new CsvDocument(
                "arrived_on", "known_by", "month", "region", "submission_no", "state", "file", "sha256");
        for (Arrival arrival : arrivals) {
            csv.row(
                    arrival.day(),
                    arrival.told() ? TOLD : CLOCK,
                    shown(arrival.month()),
                    shown(arrival.region()),
                    shown(arrival.number()),
                    arrival.usable() ? USABLE : REFUSED,
                    arrival.file(),
                    arrival.sha256());
        }
        return csv.bytes();
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /**
     * Reads a table written before.
     *
     * @throws CsvException if it is no table
     * @throws DateTimeException if a day or month is none
     * @throws IllegalArgumentException if a number is none or a sum is missing
     */
    static List<Arrival> read(byte[] bytes) throws CsvException {
        List<Arrival> arrivals = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(bytes).rows()) {
            String sum = row.get("sha256");
            if (!sum.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("line " + row.line() + ": sha256 = " + sum);
            }
            arrivals.add(new Arrival(
                    sum,
                    LocalDate.parse(row.get("arrived_on")),
                    row.get("known_by").equals(TOLD),
                    value(row.get("region"), RegionCode::new),
                    value(row.get("month"), YearMonth::parse),
                    value(row.get("submission_no"), Integer::valueOf),
                    row.get("state").equals(USABLE),
                    row.get("file")));
        }
        return arrivals;
    }

    private static <T> Optional<T> value(String text, Function<String, T> make) {
        return text.isEmpty() ? Optional.empty() : Optional.of(make.apply(text));
    }
}
