package kz.esep.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.form.Choices;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.form.ValueType;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.Violation;
import kz.esep.intake.SubmissionSheet;
import kz.esep.language.Language;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.RegionCode;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;
import kz.esep.spreadsheet.WorkbookWriter;

/**
 * All rows of all offices in one workbook, for work in a spreadsheet program: the totals first, then each sheet of the
 * submissions, every row with its region, file and row, and for notices and protocols with the rule set it fell under and
 * its violations. Rows that were left out are not here but among the findings.
 */
public final class ConsolidatedWorkbook {

    /** Height of a row in points: not every program fits it to wrapped text by itself. */
    private static final int TWO_LINES = 27;

    private static final int HEADING_HEIGHT = 130;

    /** Beside a row that was read but belongs to another month or to no rule set: the findings say which. */
    private static final String NOT_COUNTED = "есепке алынбады / не учтена";

    private final SubmissionForm form;
    private final CountLabels labels;

    /** For workbooks of {@code form}. */
    public ConsolidatedWorkbook(SubmissionForm form, CountLabels labels) {
        this.form = form;
        this.labels = labels;
    }

    /** The bytes of the workbook; the same analysis, the same bytes. */
    public byte[] write(MonthAnalysis analysis) {
        List<SheetDesign> sheets = new ArrayList<>(List.of(totals(analysis)));
        for (Sheet sheet : form.sheets()) {
            if (!sheet.code().equals(SubmissionForm.PASSPORT)) {
                sheets.add(rows(sheet, analysis));
            }
        }
        return WorkbookWriter.write("Esep " + analysis.ledger().month(), sheets);
    }

    private SheetDesign totals(MonthAnalysis analysis) {
        Table table = new Table();
        table.heading("Код", 10).heading("Өңір / Регион", 40);
        for (CountCode code : analysis.figures().codes()) {
            table.heading(labels.label(Language.KK, code) + " / " + labels.label(Language.RU, code), 18);
        }
        for (OfficeMonth office : analysis.ledger().offices()) {
            table.row(counts(analysis, office.region().code(), bothNames(office)));
        }
        table.row(counts(analysis, RegionCode.COUNTRY, "Барлығы / Всего"));
        return table.design("Жиынтық - Итоги", 2);
    }

    private static List<Object> counts(MonthAnalysis analysis, RegionCode region, String name) {
        List<Object> values = new ArrayList<>(List.of(region.value(), name));
        for (CountCode code : analysis.figures().codes()) {
            OptionalInt count = analysis.figures().count(region, code);
            values.add(count.isPresent() ? (Object) count.getAsInt() : "-");
        }
        return values;
    }

    private static SheetDesign rows(Sheet sheet, MonthAnalysis analysis) {
        boolean judged = SubmissionForm.STATED_SHEETS.contains(sheet.code());
        Table table = new Table();
        table.heading("Код", 8).heading("Өңір / Регион", 34).heading("Файл", 30).heading("Жол / Строка", 8);
        if (judged) {
            table.heading("Қағидалар / Правила", 14).heading("Бұзушылықтар / Нарушения", 46);
        }
        sheet.columns().forEach(column -> table.heading(column.heading(), column.width()));
        for (OfficeMonth office : analysis.ledger().offices()) {
            Map<Integer, String> ruleSets = ruleSets(office, sheet);
            Map<Integer, String> violations = violations(office, sheet);
            office.counted().flatMap(counted -> counted.findSheet(sheet.code())).ifPresent(own -> {
                for (SubmissionSheet.Row row : own.rows()) {
                    List<Object> values = new ArrayList<>(List.of(
                            office.region().code().value(),
                            bothNames(office),
                            office.counted().get().file().name(),
                            row.number()));
                    if (judged) {
                        values.add(ruleSets.getOrDefault(row.number(), NOT_COUNTED));
                        values.add(violations.getOrDefault(row.number(), ""));
                    }
                    sheet.columns().forEach(column -> values.add(shown(column, row)));
                    table.row(values);
                }
            });
        }
        return table.design(sheet.tab(), 4);
    }

    private static Map<Integer, String> ruleSets(OfficeMonth office, Sheet sheet) {
        Map<Integer, String> ruleSets = new HashMap<>();
        for (Assessment assessment : office.assessment().stream().toList()) {
            for (Assessment.Judged judged : assessment.judged()) {
                if (judged.document().kind().sheet().equals(sheet.code())) {
                    ruleSets.put(
                            judged.document().row().number(), judged.ruleSet().code());
                }
            }
        }
        return ruleSets;
    }

    private static Map<Integer, String> violations(OfficeMonth office, Sheet sheet) {
        Map<Integer, String> violations = new HashMap<>();
        for (Assessment assessment : office.assessment().stream().toList()) {
            for (Violation violation : assessment.violations()) {
                if (violation.document().kind().sheet().equals(sheet.code())) {
                    violations.merge(
                            violation.document().row().number(),
                            violation.rule().kk().sentence() + " / "
                                    + violation.rule().ru().sentence(),
                            (one, other) -> one + "; " + other);
                }
            }
        }
        return violations;
    }

    private static Object shown(Column column, SubmissionSheet.Row row) {
        Object value = row.values().getOrDefault(column.code(), "");
        if (value instanceof Boolean answer) {
            return column.choices()
                    .map(choices -> choices.shown(answer ? "yes" : "no"))
                    .orElse("");
        }
        boolean choice = column.type() == ValueType.CHOICE && value instanceof String code && !code.isEmpty();
        return choice
                ? column.choices()
                        .map((Choices choices) -> choices.shown((String) value))
                        .orElse("")
                : value;
    }

    private static String bothNames(OfficeMonth office) {
        return office.region().kk().full() + " / " + office.region().ru().full();
    }

    /** A sheet being filled row by row. */
    private static final class Table {

        private final List<SheetDesign.Cell> headings = new ArrayList<>();
        private final List<SheetDesign.Column> columns = new ArrayList<>();
        private final List<SheetDesign.Row> rows = new ArrayList<>();

        Table heading(String text, int width) {
            headings.add(new SheetDesign.Cell(headings.size(), text, Look.HEADING));
            columns.add(new SheetDesign.Column(width, Look.TEXT, false));
            return this;
        }

        void row(List<Object> values) {
            List<SheetDesign.Cell> cells = new ArrayList<>();
            for (int column = 0; column < values.size(); column++) {
                Object value = values.get(column);
                if (!value.equals("")) {
                    cells.add(new SheetDesign.Cell(column, value, look(value)));
                }
            }
            rows.add(new SheetDesign.Row(rows.size() + 2, TWO_LINES, false, cells));
        }

        SheetDesign design(String name, int frozenColumns) {
            List<SheetDesign.Row> all =
                    new ArrayList<>(List.of(new SheetDesign.Row(1, HEADING_HEIGHT, false, headings)));
            all.addAll(rows);
            return new SheetDesign(
                    name, SheetDesign.Visibility.VISIBLE, columns, all, List.of(), 1, frozenColumns, false);
        }

        private static Look look(Object value) {
            if (value instanceof Integer) {
                return Look.COUNT;
            }
            return value instanceof LocalDate ? Look.DATE : Look.TEXT;
        }
    }
}
