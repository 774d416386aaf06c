package kz.esep.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.form.Choices;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.form.ValueType;
import kz.esep.hearings.Assessment;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.Violation;
import kz.esep.intake.SubmissionSheet;
import kz.esep.ledger.OfficeMonth;
import kz.esep.spreadsheet.SheetDesign;
import kz.esep.spreadsheet.WorkbookWriter;

/**
 * All rows of all offices in one workbook, for work in a spreadsheet program: the totals first (where several rule sets
 * apply, of all together and of each), then each sheet of the submissions, every row with its region, file and row, and for notices and protocols with the rule set it fell under and
 * its violations. Rows that were left out are not here but among the findings.
 */
public final class ConsolidatedWorkbook {

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
        List<SheetDesign> sheets = new TotalsSheets(analysis, labels).designs();
        for (Sheet sheet : form.sheets()) {
            if (!sheet.code().equals(SubmissionForm.PASSPORT)) {
                sheets.add(rows(sheet, analysis));
            }
        }
        return WorkbookWriter.write("Esep " + analysis.ledger().month(), sheets);
    }

    private static SheetDesign rows(Sheet sheet, MonthAnalysis analysis) {
        boolean judged = SubmissionForm.STATED_SHEETS.contains(sheet.code());
        PlainSheet table = new PlainSheet();
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
                            TotalsSheets.bothNames(office),
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
}
