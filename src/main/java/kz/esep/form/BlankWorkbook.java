package kz.esep.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.spreadsheet.LiveCells;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;
import kz.esep.spreadsheet.SheetDesign.InputRule;
import kz.esep.spreadsheet.WorkbookWriter;

/**
 * The blank workbook of one office for one month (contract, section 3). Codes stand in the hidden row 1 and, in the
 * passport, in the hidden column A; dropdowns take their values from a very hidden sheet, which is also the second home
 * of the workbook's identity.
 */
public final class BlankWorkbook {

    /** Row with the headings; data start in the next. */
    public static final int HEADING_ROW = 2;

    /** First row of data. */
    public static final int FIRST_ROW = 3;

    /** Last row that is checked while a person types; the reader takes rows beyond it too. */
    public static final int LAST_ROW = 502;

    /** The very hidden sheet's name and, with {@code #}, its code. */
    public static final String HOME_SHEET = "esep";

    /** Rows that bear a number from the start: more than any office has had in a month, and few to print. */
    private static final int NUMBERED_ROWS = 100;

    /** Height of a row of data in points: not every program fits it to wrapped text by itself. */
    private static final int TWO_LINES = 27;

    private static final int NUMBER_WIDTH = 6;

    private final SubmissionForm form;
    private final Choices regionChoices;
    private final HomeSheet home;
    private final WorkbookPlaces places;
    private final Live live;
    private final Filling filling;

    private BlankWorkbook(SubmissionForm form, Choices regionChoices, Live live, Filling filling) {
        this.filling = filling;
        this.form = form;
        this.regionChoices = regionChoices;
        this.live = live;
        this.home = new HomeSheet(form, regionChoices, live.workingDays());
        this.places = new WorkbookPlaces(form, home);
    }

    /**
     * One line of the sheet {@code declared}.
     *
     * @param code the code to be declared, for example {@code notices_placed}
     */
    public record DeclaredLine(String code, String labelKk, String labelRu) {}

    /**
     * What makes a blank workbook the one of an office and a month.
     *
     * @param region the region's code, one of {@code regions}
     * @param regions all regions of that month, code to what the dropdown shows, in table order
     * @param declared the codes whose totals the office may declare
     */
    public record Identity(String region, YearMonth month, Map<String, String> regions, List<DeclaredLine> declared) {}

    /**
     * A column behind those of the form that the workbook computes for every row, while a person types.
     *
     * @param part its name; its code in row 1 is {@link ComputedCells#code}
     * @param heading what people read above it
     * @param hidden whether it only serves other formulas
     * @param formula as the first row of data has it
     */
    public record LiveColumn(String part, String heading, int width, Look look, boolean hidden, String formula) {}

    /** What a workbook computes: what it needs to know is asked of {@link WorkbookPlaces}, which only it can answer. */
    public interface Live {

        /** The working days terms are reckoned with, ascending. */
        List<LocalDate> workingDays();

        /** The computed columns of the sheet {@code code}; none for most. */
        List<LiveColumn> columns(String sheet, WorkbookPlaces places);

        /** The colours of the data sheets, in order of precedence. */
        List<LiveCells.Colour> colours(WorkbookPlaces places);

        /** Sheets the office reads but does not fill. */
        List<SheetDesign> sheets();

        /** The formulas of these sheets. */
        List<LiveCells.Formula> formulas(WorkbookPlaces places);
    }

    /** The bytes of the workbook for {@code identity}, blank but for {@code filling}. */
    public static byte[] of(SubmissionForm form, Identity identity, Live live, Filling filling) {
        Choices regions = new Choices("region");
        identity.regions().forEach((code, shown) -> regions.add(code, shown, shown, List.of()));
        return new BlankWorkbook(form, regions, live, filling).write(identity);
    }

    private byte[] write(Identity identity) {
        List<SheetDesign> sheets = new ArrayList<>();
        for (Sheet sheet : form.sheets()) {
            sheets.add(
                    sheet.code().equals(SubmissionForm.PASSPORT) ? passport(sheet, identity) : data(sheet, identity));
        }
        sheets.addAll(live.sheets());
        sheets.add(home.design(identity.region(), identity.month()));
        return WorkbookWriter.write(
                "Esep " + identity.region() + " " + identity.month(),
                sheets,
                new LiveCells(home.names(), formulas(), live.colours(places)));
    }

    private List<LiveCells.Formula> formulas() {
        List<LiveCells.Formula> formulas = new ArrayList<>();
        for (Sheet sheet : form.sheets()) {
            int column = sheet.columns().size() + 1;
            for (LiveColumn computed : live.columns(sheet.code(), places)) {
                formulas.add(new LiveCells.Formula(sheet.tab(), column, FIRST_ROW, LAST_ROW, computed.formula()));
                column++;
            }
        }
        formulas.addAll(live.formulas(places));
        return formulas;
    }

    private SheetDesign passport(Sheet sheet, Identity identity) {
        List<SheetDesign.Row> rows = new ArrayList<>();
        List<InputRule> rules = new ArrayList<>();
        rows.add(new SheetDesign.Row(
                1,
                24,
                false,
                List.of(
                        new SheetDesign.Cell(0, "#" + sheet.code(), Look.CODE),
                        new SheetDesign.Cell(1, "Есеп: " + identity.regions().get(identity.region()), Look.TITLE))));
        int number = HEADING_ROW;
        for (Column column : sheet.columns()) {
            Look look = column.type() == ValueType.DATE ? Look.DATE : Look.TEXT;
            Object value = filling.line(sheet.code(), column.code()).orElse(initial(column, identity));
            boolean fixed = column.code().equals("template_version");
            rows.add(new SheetDesign.Row(
                    number,
                    20,
                    false,
                    List.of(
                            new SheetDesign.Cell(0, column.code(), Look.CODE),
                            new SheetDesign.Cell(1, column.heading(), Look.LABEL),
                            new SheetDesign.Cell(2, value, fixed ? Look.LABEL : look))));
            rule(column, 2, number, number).ifPresent(rules::add);
            number++;
        }
        List<SheetDesign.Column> columns = List.of(
                new SheetDesign.Column(18, Look.CODE, true),
                new SheetDesign.Column(62, Look.LABEL, false),
                new SheetDesign.Column(60, Look.LABEL, false));
        return new SheetDesign(sheet.tab(), SheetDesign.Visibility.VISIBLE, columns, rows, rules, 0, 0, true);
    }

    private String initial(Column column, Identity identity) {
        return switch (column.code()) {
            case "template_version" -> SubmissionForm.TEMPLATE_VERSION;
            case "region" -> regionChoices.shown(identity.region());
            case "month" -> identity.month().toString();
            case "submission_no" -> "1";
            default -> "";
        };
    }

    private SheetDesign data(Sheet sheet, Identity identity) {
        List<SheetDesign.Cell> codes = new ArrayList<>(List.of(new SheetDesign.Cell(0, "#" + sheet.code(), Look.CODE)));
        List<SheetDesign.Cell> headings = new ArrayList<>(List.of(new SheetDesign.Cell(0, "№", Look.HEADING)));
        List<SheetDesign.Column> columns =
                new ArrayList<>(List.of(new SheetDesign.Column(NUMBER_WIDTH, Look.COUNT, false, false)));
        List<InputRule> rules = new ArrayList<>();
        for (Column column : sheet.columns()) {
            int place = columns.size();
            codes.add(new SheetDesign.Cell(place, column.code(), Look.CODE));
            headings.add(new SheetDesign.Cell(place, column.heading(), Look.HEADING));
            columns.add(new SheetDesign.Column(column.width(), look(column.type()), false));
            rule(column, place, FIRST_ROW, LAST_ROW).ifPresent(rules::add);
        }
        for (LiveColumn computed : live.columns(sheet.code(), places)) {
            codes.add(new SheetDesign.Cell(columns.size(), ComputedCells.code(computed.part()), Look.CODE));
            headings.add(new SheetDesign.Cell(columns.size(), computed.heading(), Look.HEADING));
            columns.add(new SheetDesign.Column(computed.width(), computed.look(), computed.hidden(), false));
        }
        List<SheetDesign.Row> rows = new ArrayList<>();
        rows.add(new SheetDesign.Row(1, 0, true, codes));
        rows.add(new SheetDesign.Row(HEADING_ROW, 66, false, headings));
        rows.addAll(
                filling.into(sheet.code().equals("declared") ? declared(sheet, identity) : numbered(), sheet, columns));
        return new SheetDesign(sheet.tab(), SheetDesign.Visibility.VISIBLE, columns, rows, rules, HEADING_ROW, 2, true);
    }

    private static List<SheetDesign.Row> numbered() {
        List<SheetDesign.Row> rows = new ArrayList<>();
        for (int number = FIRST_ROW; number < FIRST_ROW + NUMBERED_ROWS; number++) {
            SheetDesign.Cell cell = new SheetDesign.Cell(0, number - HEADING_ROW, Look.COUNT);
            rows.add(new SheetDesign.Row(number, TWO_LINES, false, List.of(cell)));
        }
        return rows;
    }

    private static List<SheetDesign.Row> declared(Sheet sheet, Identity identity) {
        List<SheetDesign.Row> rows = new ArrayList<>();
        for (DeclaredLine line : identity.declared()) {
            int number = FIRST_ROW + rows.size();
            rows.add(new SheetDesign.Row(
                    number,
                    TWO_LINES,
                    false,
                    List.of(
                            new SheetDesign.Cell(0, number - HEADING_ROW, Look.COUNT),
                            new SheetDesign.Cell(1 + place(sheet, "code"), line.code(), Look.LABEL),
                            new SheetDesign.Cell(
                                    1 + place(sheet, "label"), line.labelKk() + " / " + line.labelRu(), Look.LABEL))));
        }
        return rows;
    }

    private static int place(Sheet sheet, String column) {
        return sheet.columns().indexOf(sheet.getColumn(column));
    }

    private Optional<InputRule> rule(Column column, int place, int firstRow, int lastRow) {
        return switch (column.type()) {
            case TEXT -> Optional.empty();
            case DATE ->
                Optional.of(new InputRule(
                        InputRule.Kind.DATE,
                        place,
                        firstRow,
                        lastRow,
                        Optional.empty(),
                        "Күнді КК.АА.ЖЖЖЖ түрінде жазыңыз. / Укажите дату в виде ДД.ММ.ГГГГ."));
            case COUNT ->
                Optional.of(new InputRule(
                        InputRule.Kind.COUNT,
                        place,
                        firstRow,
                        lastRow,
                        Optional.empty(),
                        "0-ден басталатын бүтін сан жазыңыз. / Укажите целое число от 0."));
            case YES_NO, CHOICE ->
                Optional.of(new InputRule(
                        InputRule.Kind.LIST,
                        place,
                        firstRow,
                        lastRow,
                        Optional.of(home.range(column.choices().orElse(regionChoices))),
                        "Тізімнен таңдаңыз. / Выберите из списка."));
        };
    }

    private static Look look(ValueType type) {
        return switch (type) {
            case DATE -> Look.DATE;
            case COUNT -> Look.COUNT;
            case TEXT, YES_NO, CHOICE -> Look.TEXT;
        };
    }
}
