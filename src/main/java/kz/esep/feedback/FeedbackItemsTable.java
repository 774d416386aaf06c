package kz.esep.feedback;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Place;
import kz.esep.reference.RegionCode;
import kz.esep.reference.StateBodies;
import kz.esep.reference.StateBody;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import kz.esep.storage.FormulaGuard;

/** {@code feedback-items.csv}: every item of a month with its own index. Longer periods are summed from the archived ones. */
public final class FeedbackItemsTable {

    /** Its name in the month's folder. */
    public static final String FILE = "feedback-items.csv";

    /** Its path in a revision. */
    public static final String ARCHIVED = "data/" + FILE;

    private static final String YES = "yes";
    private static final String NO = "no";

    private FeedbackItemsTable() {}

    /** The table of {@code month}; items of bodies to which the methodology does not apply have no index. */
    public static byte[] write(FeedbackMonth month) {
        CsvDocument csv = new CsvDocument(
                "month",
                "region",
                "body",
                "kind",
                "item",
                "b",
                "c",
                "rejected",
                "e",
                "g",
                "published",
                "f",
                "band",
                "between_bands",
                "reference",
                "url",
                "conferences",
                "polls",
                "broadcasts",
                "information",
                "appeals_analysed",
                "file",
                "sheet",
                "cell");
        List<FeedbackItem> all = new ArrayList<>(month.items());
        all.addAll(month.exempt());
        all.forEach(item -> write(csv, item));
        return csv.bytes();
    }

    private static void write(CsvDocument csv, FeedbackItem item) {
        boolean exempt = item.body().isExempt();
        FeedbackItem.Evidence evidence = item.evidence();
        csv.row(
                item.month(),
                item.region(),
                item.typedBody(),
                item.kind().code(),
                item.title(),
                item.counts().acceptedProposals(),
                item.counts().receivedProposals(),
                item.rejectedProposals(),
                item.counts().answeredComments(),
                item.counts().receivedComments(),
                answer(item.published()),
                exempt ? "" : item.index().percent(),
                exempt ? "" : item.index().band().code(),
                exempt ? "" : answer(item.index().isBetweenBands()),
                evidence.acceptanceReference(),
                evidence.link(),
                evidence.conferences(),
                evidence.polls(),
                evidence.broadcasts(),
                evidence.information(),
                evidence.appealsAnalysed().map(FeedbackItemsTable::answer).orElse(""),
                item.place().file(),
                item.place().sheet(),
                item.place().cell());
    }

    /** {@code yes} or {@code no}. */
    static String answer(boolean answer) {
        return answer ? YES : NO;
    }

    /**
     * The items of a table written before, of the bodies to which the methodology applies by {@code bodies}.
     *
     * @throws CsvException if it is no table
     * @throws IllegalArgumentException if a value of it is none
     */
    public static List<FeedbackItem> read(byte[] bytes, StateBodies bodies) throws CsvException {
        List<FeedbackItem> items = new ArrayList<>();
        Map<String, StateBody> found = new HashMap<>();
        for (CsvTable.Row row : CsvTable.read(bytes).rows()) {
            YearMonth month = YearMonth.parse(row.get("month"));
            String typed = text(row, "body");
            StateBody body = found.computeIfAbsent(month + typed, unseen -> bodies.find(typed, month.atEndOfMonth()));
            FeedbackItem item = item(row, month, body);
            if (!item.body().isExempt()) {
                items.add(item);
            }
        }
        return items;
    }

    private static FeedbackItem item(CsvTable.Row row, YearMonth month, StateBody body) {
        String analysed = row.get("appeals_analysed");
        return new FeedbackItem(
                month,
                new RegionCode(row.get("region")),
                body,
                text(row, "body"),
                text(row, "item"),
                ItemKind.find(row.get("kind"))
                        .orElseThrow(() -> new IllegalArgumentException("kind " + row.get("kind"))),
                new FeedbackCounts(number(row, "b"), number(row, "c"), number(row, "e"), number(row, "g")),
                number(row, "rejected"),
                answer(row, "published"),
                new FeedbackItem.Evidence(
                        text(row, "reference"),
                        text(row, "url"),
                        (int) number(row, "conferences"),
                        (int) number(row, "polls"),
                        (int) number(row, "broadcasts"),
                        row.get("information"),
                        analysed.isEmpty() ? Optional.empty() : Optional.of(answer(row, "appeals_analysed"))),
                new Place(row.get("file"), row.get("sheet"), row.get("cell")));
    }

    private static String text(CsvTable.Row row, String column) {
        return FormulaGuard.unguarded(row.get(column));
    }

    private static boolean answer(CsvTable.Row row, String column) {
        return switch (row.get(column)) {
            case YES -> true;
            case NO -> false;
            default -> throw new IllegalArgumentException(column + " " + row.get(column));
        };
    }

    private static long number(CsvTable.Row row, String column) {
        return Long.parseLong(row.get(column));
    }
}
