package kz.esep.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.esep.intake.SubmissionSheet;
import kz.esep.language.Letters;
import kz.esep.storage.Sha256;

/** What a row says, as one text by which rows are compared; spelling aside. */
public final class RowContent {

    private static final int LENGTH = 16;
    private static final Set<String> ROW_OWN = Set.of("hearing_no", "note");

    private RowContent() {}

    /** Everything but the dates: a row carried over from month to month keeps it, whatever dates were put in. */
    static String withoutDates(SubmissionSheet.Row row) {
        String text = text(row, cell -> !(cell.getValue() instanceof LocalDate));
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** Everything but the hearing's number and the note: a row taken over from another office keeps it. */
    public static String withoutNumber(SubmissionSheet.Row row) {
        return text(row, cell -> !ROW_OWN.contains(cell.getKey()));
    }

    /** Everything. */
    public static String whole(SubmissionSheet.Row row) {
        return text(row, cell -> true);
    }

    private static String text(SubmissionSheet.Row row, Predicate<Map.Entry<String, Object>> taken) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(row.values())
                .entrySet().stream()
                        .filter(taken)
                        .forEach(cell -> text.append(cell.getKey())
                                .append('=')
                                .append(Letters.key(cell.getValue().toString()))
                                .append('\n'));
        return text.toString();
    }
}
