package kz.esep.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.storage.CsvTable;

/**
 * The submission workbook as the contract (section 3) fixes it: sheets, columns and choices. Its three tables lie beside
 * this class, for the program depends on their codes; headings and spellings may be changed there freely.
 */
public final class SubmissionForm {

    /** Version of the blank workbook; the reader takes this one. */
    public static final String TEMPLATE_VERSION = "1";

    /** The sheet with the office's identity. */
    public static final String PASSPORT = "passport";

    /** The sheet that a marked copy of the workbook has besides: all findings, with room for the office's justifications. */
    public static final String FINDINGS_SHEET = "esep_findings";

    /** The sheets of which the passport says {@code filed} or {@code nothing}. */
    public static final List<String> STATED_SHEETS = List.of("notices", "protocols");

    /** Marks a column that came into the form when offices had workbooks without it. */
    private static final String LATER = "later";

    private final Map<String, Sheet> sheets;

    private SubmissionForm(Map<String, Sheet> sheets) {
        this.sheets = sheets;
    }

    /** Loads the form. */
    public static SubmissionForm load() {
        Map<String, Choices> choices = choices();
        Map<String, List<Column>> columns = columns(choices);
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        for (CsvTable.Row row : resource("sheets.csv").rows()) {
            String code = row.get("code");
            sheets.put(
                    code,
                    new Sheet(
                            code,
                            isMarked(row),
                            row.get("label_kk"),
                            row.get("label_ru"),
                            columns.getOrDefault(code, List.of())));
        }
        return new SubmissionForm(sheets);
    }

    /** All sheets in their order. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets.values());
    }

    /** The sheet of {@code code}, or empty. */
    public Optional<Sheet> findSheet(String code) {
        return Optional.ofNullable(sheets.get(code));
    }

    /** The sheet of {@code code}, which the form must have. */
    public Sheet getSheet(String code) {
        return findSheet(code).orElseThrow(() -> new IllegalArgumentException("The form has no sheet " + code));
    }

    private static Map<String, Choices> choices() {
        Map<String, Choices> lists = new LinkedHashMap<>();
        for (CsvTable.Row row : resource("choices.csv").rows()) {
            List<String> accepted = row.get("accepted").isEmpty()
                    ? List.of()
                    : List.of(row.get("accepted").split("\\|", -1));
            lists.computeIfAbsent(row.get("choices"), Choices::new)
                    .add(row.get("code"), row.get("label_kk"), row.get("label_ru"), accepted);
        }
        return lists;
    }

    private static Map<String, List<Column>> columns(Map<String, Choices> choices) {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        for (CsvTable.Row row : resource("columns.csv").rows()) {
            columns.computeIfAbsent(row.get("sheet"), sheet -> new ArrayList<>())
                    .add(new Column(
                            row.get("code"),
                            ValueType.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
                            Optional.ofNullable(choices.get(row.get("choices"))),
                            isMarked(row),
                            row.get("required").equals(LATER),
                            Integer.parseInt(row.get("width")),
                            row.get("label_kk"),
                            row.get("label_ru")));
        }
        return columns;
    }

    private static boolean isMarked(CsvTable.Row row) {
        return row.get("required").equals("*");
    }

    private static CsvTable resource(String name) {
        return CsvTable.ofResource(SubmissionForm.class, name);
    }
}
