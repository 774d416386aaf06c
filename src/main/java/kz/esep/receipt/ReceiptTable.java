package kz.esep.receipt;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import kz.esep.storage.FormulaGuard;

/** {@code receipts.csv}: a line for each file that was received for a month, in the order of names. */
public final class ReceiptTable {

    /** Its name in the month's folder. */
    public static final String FILE = "receipts.csv";

    /** Its path in a revision. */
    public static final String ARCHIVED = "data/" + FILE;

    private static final String[] COLUMNS = {
        "month",
        "region",
        "submission_no",
        "file",
        "sha256",
        "first_seen",
        "known_by",
        "timeliness",
        "state",
        "others",
        "codes"
    };

    private ReceiptTable() {}

    /** The table of {@code receipts}. */
    public static byte[] write(YearMonth month, List<Receipt> receipts) {
        CsvDocument csv = new CsvDocument(COLUMNS);
        receipts.forEach(receipt -> row(csv, month.toString(), receipt));
        return csv.bytes();
    }

    /** The table of {@code receipts} of files that belong to no month that is reported, each with the month it speaks of, if any. */
    public static byte[] ofNoMonth(Map<Receipt, Optional<YearMonth>> receipts) {
        CsvDocument csv = new CsvDocument(COLUMNS);
        receipts.forEach((receipt, month) -> row(csv, shown(month), receipt));
        return csv.bytes();
    }

    private static void row(CsvDocument csv, String month, Receipt receipt) {
        csv.row(
                month,
                shown(receipt.region()),
                shown(receipt.number()),
                receipt.file(),
                receipt.sum(),
                shown(receipt.firstSeen()),
                receipt.firstSeen().isEmpty() ? "" : receipt.told() ? "told" : "clock",
                receipt.timeliness().map(state -> state.code()).orElse(""),
                receipt.state().code(),
                receipt.others(),
                String.join(" ", receipt.codes()));
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /**
     * {@code table} with those lines of {@code later} tables behind its own that are of other bytes than all of its files.
     *
     * @throws CsvException if one of them is no table
     */
    public static byte[] joined(byte[] table, List<byte[]> later) throws CsvException {
        CsvDocument csv = new CsvDocument(COLUMNS);
        Set<String> known = new HashSet<>();
        for (CsvTable.Row row : CsvTable.read(table).rows()) {
            add(csv, row);
            known.add(row.get("sha256"));
        }
        for (byte[] one : later) {
            for (CsvTable.Row row : CsvTable.read(one).rows()) {
                if (!known.contains(row.get("sha256"))) {
                    add(csv, row);
                }
            }
        }
        return csv.bytes();
    }

    private static void add(CsvDocument csv, CsvTable.Row row) {
        csv.row(Stream.of(COLUMNS).map(row::get).toArray());
    }

    /**
     * A submission that was usable when a table was written.
     *
     * @param file its name
     */
    public record Usable(String file, RegionCode region, int number) {}

    /**
     * The usable submissions of a table written before.
     *
     * @throws CsvException if it is no table
     * @throws IllegalArgumentException if a number is none
     */
    public static List<Usable> usable(byte[] table) throws CsvException {
        List<Usable> usable = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(table).rows()) {
            boolean counts = row.get("state").equals(Receipt.State.COUNTED.code())
                    || row.get("state").equals(Receipt.State.SUPERSEDED.code());
            if (counts
                    && !row.get("region").isEmpty()
                    && !row.get("submission_no").isEmpty()) {
                usable.add(new Usable(
                        FormulaGuard.unguarded(row.get("file")),
                        new RegionCode(row.get("region")),
                        Integer.parseInt(row.get("submission_no"))));
            }
        }
        return usable;
    }
}
