package kz.esep.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.esep.form.BlankWorkbook;
import kz.esep.form.Column;
import kz.esep.form.SubmissionForm;
import kz.esep.form.WorkbookPlaces;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.DocumentKind;
import kz.esep.hearings.LiveRow;
import kz.esep.hearings.LiveRow.Part;
import kz.esep.hearings.RuleBook;
import kz.esep.language.Language;
import kz.esep.reference.WorkingDayCalendar;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.LiveCells;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;

/**
 * What a workbook of one month computes while an office fills it: for each notice and protocol its term, its state and the
 * violations that would be counted; colours for what needs a look; a sheet of totals, and one of the rules.
 */
final class LiveWorkbook implements BlankWorkbook.Live {

    /** As the marks of cells for which a row is left out. */
    private static final String BLANK_REQUIRED = "FFCBC4";

    private static final String TWICE = "F4B084";
    private static final String OTHER_MONTH = "D9D2E9";
    private static final String VIOLATION = "FFC7CE";

    private final SubmissionForm form;
    private final RuleBook rules;
    private final CountLabels labels;
    private final WorkingDayCalendar calendar;
    private final YearMonth month;
    private final List<SheetDesign> guides;
    private final CheckSheet check;

    /** @param guides the sheets that tell what else may be reported */
    LiveWorkbook(
            SubmissionForm form,
            RuleBook rules,
            CountLabels labels,
            WorkingDayCalendar calendar,
            YearMonth month,
            List<SheetDesign> guides) {
        this.form = form;
        this.rules = rules;
        this.labels = labels;
        this.calendar = calendar;
        this.month = month;
        this.guides = List.copyOf(guides);
        this.check = new CheckSheet(form, this::label, rules, month);
    }

    @Override
    public List<LocalDate> workingDays() {
        return calendar.workingDaysAround(month.getYear());
    }

    @Override
    public List<BlankWorkbook.LiveColumn> columns(String sheet, WorkbookPlaces places) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.sheet().equals(sheet))
                .map(kind -> new LiveRow(kind, form, rules, month, places))
                .flatMap(row -> Arrays.stream(Part.values()).map(part -> column(part, row)))
                .toList();
    }

    private BlankWorkbook.LiveColumn column(Part part, LiveRow row) {
        String name = part.name().toLowerCase(Locale.ROOT);
        String formula = row.formula(part, this::label);
        return switch (part) {
            case DUE ->
                new BlankWorkbook.LiveColumn(
                        name,
                        "Орналастырудың соңғы күні / Последний день размещения",
                        16,
                        Look.COMPUTED_DATE,
                        false,
                        formula);
            case STATE -> new BlankWorkbook.LiveColumn(name, "Жай-күйі / Состояние", 40, Look.COMPUTED, false, formula);
            case VIOLATIONS ->
                new BlankWorkbook.LiveColumn(
                        name,
                        "Есептелетін бұзушылықтар / Нарушения, которые будут учтены",
                        60,
                        Look.COMPUTED,
                        false,
                        formula);
            case PERIOD, CODES -> new BlankWorkbook.LiveColumn(name, "", 10, Look.CODE, true, formula);
        };
    }

    @Override
    public List<LiveCells.Colour> colours(WorkbookPlaces places) {
        List<LiveCells.Colour> colours = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            List<Column> columns = form.getSheet(kind.sheet()).columns();
            String tab = form.getSheet(kind.sheet()).tab();
            String codes = places.liveCell(kind.sheet(), Part.CODES.place());
            String period = places.liveCell(kind.sheet(), Part.PERIOD.place());
            List<CellRange> required = new ArrayList<>();
            for (int index = 0; index < columns.size(); index++) {
                if (columns.get(index).required()) {
                    required.add(range(index + 1, index + 1));
                }
            }
            int number = 1 + columns.indexOf(form.getSheet(kind.sheet()).getColumn("hearing_no"));
            String first = places.relativeCell(required.get(0).firstColumn());
            colours.add(new LiveCells.Colour(
                    tab, required, "AND(" + period + "=-1,TRIM(" + first + ")=\"\")", BLANK_REQUIRED));
            String numberCell = places.cell(kind.sheet(), "hearing_no");
            colours.add(new LiveCells.Colour(
                    tab,
                    List.of(range(number, number)),
                    "AND(" + numberCell + "<>\"\",COUNTIF(" + places.columnCells(kind.sheet(), "hearing_no") + ","
                            + numberCell + ")>1)",
                    TWICE));
            // The cells between are left to the marks of a marked copy, which a colour here would cover.
            List<CellRange> rows = List.of(range(0, 0), range(columns.size() + 1, columns.size() + 3));
            colours.add(new LiveCells.Colour(tab, rows, codes + "=\"" + LiveRow.OTHER_MONTH + "\"", OTHER_MONTH));
            String violations = places.liveCell(kind.sheet(), Part.VIOLATIONS.place());
            colours.add(new LiveCells.Colour(tab, rows, "LEN(" + violations + ")>0", VIOLATION));
        }
        colours.addAll(check.colours());
        return colours;
    }

    private static CellRange range(int firstColumn, int lastColumn) {
        return new CellRange(BlankWorkbook.FIRST_ROW, firstColumn, BlankWorkbook.LAST_ROW, lastColumn);
    }

    @Override
    public List<SheetDesign> sheets() {
        List<SheetDesign> sheets =
                new ArrayList<>(List.of(check.design(), new RulesSheet(form, rules, month).design()));
        sheets.addAll(guides);
        return sheets;
    }

    @Override
    public List<LiveCells.Formula> formulas(WorkbookPlaces places) {
        return check.formulas(places);
    }

    private String label(CountCode code) {
        return labels.label(Language.KK, code) + " / " + labels.label(Language.RU, code);
    }
}
