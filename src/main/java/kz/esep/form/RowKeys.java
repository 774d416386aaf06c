package kz.esep.form;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.esep.language.Letters;

/**
 * What tells the rows of a sheet apart, wherever they stand: a hearing by its number and its day, for offices begin their
 * numbers again; an item of feedback by its body, name and kind.
 *
 * <pre>{@code
 * RowKeys.of("protocols", row::text); // 19-007; 08.11.2021
 * }</pre>
 */
public final class RowKeys {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "notices", List.of("hearing_no", "hearing_on"),
            "protocols", List.of("hearing_no", "ended_on"),
            "declared", List.of("code"),
            "feedback", List.of("body", "item", "kind"),
            "updates", List.of("resource", "section", "kind", "info_received_on"),
            "indicators", List.of("code"),
            "cases", List.of("case_no"),
            "aarhus", List.of("chapter", "paragraph", "seq"));

    private RowKeys() {}

    /** Whether rows of the sheet {@code sheet} are told apart by columns of theirs. */
    public static boolean areKnown(String sheet) {
        return COLUMNS.containsKey(sheet);
    }

    /**
     * The key of a row of the sheet {@code sheet}.
     *
     * @param value what the row has in a column, by the column's code; empty for a blank cell
     * @return empty where all of these cells are blank, or the form has no such sheet
     */
    public static String of(String sheet, UnaryOperator<String> value) {
        return COLUMNS.getOrDefault(sheet, List.of()).stream()
                .map(value)
                .map(Letters::oneLine)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
