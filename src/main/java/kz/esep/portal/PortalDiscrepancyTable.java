package kz.esep.portal;

import java.time.YearMonth;
import java.util.List;
import kz.esep.storage.CsvDocument;

/** {@code feedback-discrepancies.csv}: where the sheets of a month state something else than the portals' exports give. */
public final class PortalDiscrepancyTable {

    /** Its name in the folder of a month. */
    public static final String FILE = "feedback-discrepancies.csv";

    private PortalDiscrepancyTable() {}

    /** The table of {@code discrepancies} of {@code month}. */
    public static byte[] write(YearMonth month, List<PortalDiscrepancy> discrepancies) {
        CsvDocument csv =
                new CsvDocument("month", "region", "body", "kind", "code", "stated", "recomputed", "difference");
        for (PortalDiscrepancy discrepancy : discrepancies) {
            csv.row(
                    month,
                    discrepancy.region(),
                    discrepancy.body().name().ru(),
                    discrepancy.kind().code(),
                    discrepancy.input().code(),
                    discrepancy.stated(),
                    discrepancy.recomputed(),
                    discrepancy.difference());
        }
        return csv.bytes();
    }
}
