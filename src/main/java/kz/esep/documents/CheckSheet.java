package kz.esep.documents;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.analysis.MonthFigures;
import kz.esep.form.ComputedCells;
import kz.esep.form.SubmissionForm;
import kz.esep.form.WorkbookPlaces;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.LiveRow;
import kz.esep.hearings.LiveRow.Part;
import kz.esep.hearings.RuleBook;
import kz.esep.hearings.RuleColumn;
import kz.esep.hearings.RuleLine;
import kz.esep.hearings.WorkbookRules;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.LiveCells;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;

/** The sheet on which an office sees the totals of its rows beside those it declares, before it sends the workbook. */
final class CheckSheet {

    /** As the marks of cells somebody should look at. */
    private static final String DOUBT = "FFEDB3";

    private static final String TAB = "Тексеру - Проверка";
    private static final int LINE_HEIGHT = 27;
    private static final int FIRST_ROW = ComputedCells.FIRST_TOTAL;
    private static final int COUNTED = ComputedCells.FIRST_TOTAL_COLUMN;
    private static final int DECLARED = 3;
    private static final int DIFFERENCE = ComputedCells.LAST_TOTAL_COLUMN;

    private final SubmissionForm form;
    private final Function<CountCode, String> labels;
    private final List<CountCode> codes;
    private final Map<CountCode, RuleColumn> columns = new LinkedHashMap<>();

    CheckSheet(SubmissionForm form, Function<CountCode, String> labels, RuleBook rules, YearMonth month) {
        List<RuleColumn> columns = WorkbookRules.columns(rules, month);
        this.form = form;
        this.labels = labels;
        this.codes = inOrderOfDeclaration(MonthFigures.codes(rules.columns(month)), MonthFigures.codes(columns));
        columns.forEach(column -> this.columns.put(column.code(), column));
    }

    /** As the office declares them; before the subtotals those that only a row under earlier rules can bring. */
    private static List<CountCode> inOrderOfDeclaration(List<CountCode> declared, List<CountCode> all) {
        List<CountCode> ordered = new ArrayList<>(declared);
        List<CountCode> others =
                all.stream().filter(code -> !declared.contains(code)).toList();
        ordered.addAll(ordered.indexOf(CountCode.NOTICE_VIOLATIONS), others);
        return ordered;
    }

    /** Rows that are left out: why, and how they are found among the computed columns. */
    private enum LeftOut {
        INCOMPLETE(
                "Есепке алынбайтын жолдар: міндетті ұяшық бос немесе қате толтырылған"
                        + " / Строки, которые не учитываются: обязательная ячейка пуста или заполнена с ошибкой",
                Part.PERIOD,
                "-1"),
        OTHER_MONTH(
                "Есепке алынбайтын жолдар: басқа айға жатады"
                        + " / Строки, которые не учитываются: относятся к другому месяцу",
                Part.CODES,
                '"' + LiveRow.OTHER_MONTH + '"'),
        NO_RULES(
                "Есепке алынбайтын жолдар: бұл күнге қолданылатын қағидалар жоқ"
                        + " / Строки, которые не учитываются: на эту дату нет применимых правил",
                Part.PERIOD,
                "0");

        private final String label;
        private final Part part;
        private final String criterion;

        LeftOut(String label, Part part, String criterion) {
            this.label = label;
            this.part = part;
            this.criterion = criterion;
        }
    }

    SheetDesign design() {
        InformationSheet sheet = new InformationSheet(
                        TAB, ComputedCells.CHECK_SHEET, "Кітаптағы жолдардың қорытындысы / Итоги по строкам книги")
                .column("Көрсеткіш / Показатель", 90, Look.LABEL)
                .column("Жолдар бойынша / По строкам", 20, Look.COMPUTED_COUNT)
                .column(form.getSheet("declared").getColumn("value").label(), 26, Look.COMPUTED_COUNT)
                .column("Алшақтық / Расхождение", 20, Look.COMPUTED_COUNT);
        codes.forEach(code -> sheet.line(rowOf(code), code.value(), List.of(labels.apply(code)), LINE_HEIGHT));
        for (LeftOut leftOut : LeftOut.values()) {
            sheet.line(rowOf(leftOut), "", List.of(leftOut.label), LINE_HEIGHT);
        }
        return sheet.design();
    }

    /** What is to be looked at before the workbook is sent: sums that differ, and rows that are left out. */
    List<LiveCells.Colour> colours() {
        int lastCode = FIRST_ROW + codes.size() - 1;
        int lastLeftOut = rowOf(LeftOut.NO_RULES);
        int firstLeftOut = rowOf(LeftOut.INCOMPLETE);
        return List.of(
                new LiveCells.Colour(
                        TAB,
                        List.of(new CellRange(FIRST_ROW, COUNTED, lastCode, DIFFERENCE)),
                        "AND(ISNUMBER($E" + FIRST_ROW + "),$E" + FIRST_ROW + "<>0)",
                        DOUBT),
                new LiveCells.Colour(
                        TAB,
                        List.of(new CellRange(firstLeftOut, 1, lastLeftOut, COUNTED)),
                        "$C" + firstLeftOut + ">0",
                        DOUBT));
    }

    List<LiveCells.Formula> formulas(WorkbookPlaces places) {
        List<LiveCells.Formula> formulas = new ArrayList<>();
        String declaredCodes = places.range("declared", "code");
        String declaredValues = places.range("declared", "value");
        for (CountCode code : codes) {
            int row = rowOf(code);
            formulas.add(cell(COUNTED, row, counted(code, places)));
            String value = "INDEX(" + declaredValues + ",MATCH($A" + row + "," + declaredCodes + ",0))";
            formulas.add(cell(DECLARED, row, "IFERROR(IF(" + value + "=\"\",\"\"," + value + "),\"\")"));
            formulas.add(cell(
                    DIFFERENCE,
                    row,
                    "IF(AND(ISNUMBER($D" + row + "),ISNUMBER($C" + row + ")),$D" + row + "-$C" + row + ",\"\")"));
        }
        for (LeftOut leftOut : LeftOut.values()) {
            String count = Arrays.stream(DocumentKind.values())
                    .map(kind -> "COUNTIF(" + places.liveRange(kind.sheet(), leftOut.part.place()) + ","
                            + leftOut.criterion + ")")
                    .collect(Collectors.joining("+"));
            formulas.add(cell(COUNTED, rowOf(leftOut), count));
        }
        return formulas;
    }

    private String counted(CountCode code, WorkbookPlaces places) {
        if (code.equals(CountCode.VIOLATIONS_TOTAL)) {
            return sum(List.copyOf(columns.values()));
        }
        Optional<RuleLine.Subtotal> subtotal = code.equals(CountCode.NOTICE_VIOLATIONS)
                ? Optional.of(RuleLine.Subtotal.NOTICE)
                : code.equals(CountCode.PROTOCOL_VIOLATIONS)
                        ? Optional.of(RuleLine.Subtotal.PROTOCOL)
                        : Optional.empty();
        if (subtotal.isPresent()) {
            return sum(columns.values().stream()
                    .filter(column -> column.subtotal() == subtotal.get())
                    .toList());
        }
        DocumentKind kind = Arrays.stream(DocumentKind.values())
                .filter(one -> one.placed().equals(code))
                .findFirst()
                .orElseGet(() -> Optional.ofNullable(columns.get(code))
                        .orElseThrow(() -> new IllegalArgumentException("No rule counts " + code))
                        .document());
        return "COUNTIF(" + places.liveRange(kind.sheet(), Part.CODES.place()) + ",\"*;\"&$A" + rowOf(code)
                + "&\";*\")";
    }

    private String sum(List<RuleColumn> summed) {
        return summed.isEmpty()
                ? "0"
                : summed.stream().map(column -> "$C" + rowOf(column.code())).collect(Collectors.joining("+"));
    }

    private static LiveCells.Formula cell(int column, int row, String formula) {
        return new LiveCells.Formula(TAB, column, row, row, formula);
    }

    private int rowOf(CountCode code) {
        return FIRST_ROW + codes.indexOf(code);
    }

    private int rowOf(LeftOut leftOut) {
        return FIRST_ROW + codes.size() + 1 + List.of(LeftOut.values()).indexOf(leftOut);
    }
}
