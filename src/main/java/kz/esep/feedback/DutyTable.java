package kz.esep.feedback;

import java.util.List;
import java.util.stream.Collectors;
import kz.esep.storage.CsvDocument;

/** {@code feedback-duties.csv}: the duties of bodies in the periods in which a month lies. */
public final class DutyTable {

    /** Its name in the month's folder. */
    public static final String FILE = "feedback-duties.csv";

    private DutyTable() {}

    /** The table of {@code records}, in their order. */
    public static byte[] write(List<DutyRecord> records) {
        CsvDocument csv = new CsvDocument("period", "duty", "body_key", "body", "state", "months_reported", "months");
        for (DutyRecord record : records) {
            csv.row(
                    record.period().code(),
                    record.duty().kind().code(),
                    record.body().key(),
                    record.body().name().ru(),
                    record.state().code(),
                    record.reported().stream().map(Object::toString).collect(Collectors.joining(" ")),
                    record.period().length().months());
        }
        return csv.bytes();
    }
}
