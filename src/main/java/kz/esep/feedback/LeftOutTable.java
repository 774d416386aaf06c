package kz.esep.feedback;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBodies;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import kz.esep.storage.FormulaGuard;

/** {@code feedback-left-out.csv}: how many rows of which body could not be counted in a month. */
public final class LeftOutTable {

    /** Its name in the month's folder. */
    public static final String FILE = "feedback-left-out.csv";

    /** Its path in a revision. */
    static final String ARCHIVED = "data/" + FILE;

    private LeftOutTable() {}

    /** The table of {@code rows}; the body is blank where it could not be read. */
    public static byte[] write(List<LeftOutRows> rows) {
        CsvDocument csv = new CsvDocument("month", "region", "body", "rows");
        for (LeftOutRows row : rows) {
            csv.row(row.month(), row.region(), row.typed(), row.rows());
        }
        return csv.bytes();
    }

    /**
     * The rows of a table written before.
     *
     * @throws CsvException if it is no table
     * @throws IllegalArgumentException if a value of it is none
     */
    static List<LeftOutRows> read(byte[] bytes, StateBodies bodies) throws CsvException {
        List<LeftOutRows> rows = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(bytes).rows()) {
            YearMonth month = YearMonth.parse(row.get("month"));
            String body = FormulaGuard.unguarded(row.get("body"));
            rows.add(new LeftOutRows(
                    month,
                    new RegionCode(row.get("region")),
                    body.isEmpty() ? Optional.empty() : Optional.of(bodies.find(body, month.atEndOfMonth())),
                    body,
                    Integer.parseInt(row.get("rows"))));
        }
        return rows;
    }
}
