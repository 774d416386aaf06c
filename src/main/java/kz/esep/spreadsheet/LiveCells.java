package kz.esep.spreadsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * What a workbook of ours computes while it is filled.
 *
 * @param names the names formulas call ranges by, with their ranges
 * @param formulas no results are stored with them: every program computes them on opening
 * @param colours of two for a cell the earlier one shows
 */
public record LiveCells(Map<String, String> names, List<Formula> formulas, List<Colour> colours) {

    /** Nothing is computed. */
    static final LiveCells NONE = new LiveCells(Map.of(), List.of(), List.of());

    public LiveCells {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        formulas = List.copyOf(formulas);
        colours = List.copyOf(colours);
    }

    /**
     * A formula in one column, from {@code firstRow} to {@code lastRow} (from 1).
     *
     * @param sheet the tab's text
     * @param column from 0; behind all filled cells of these rows
     * @param formula as the first row has it
     */
    public record Formula(String sheet, int column, int firstRow, int lastRow, String formula) {}

    /**
     * A colour that cells take on while a condition holds.
     *
     * @param sheet the tab's text
     * @param ranges the cells
     * @param condition as the first cell of the first range has it
     * @param rgb the colour, for example {@code FFC7CE}
     */
    public record Colour(String sheet, List<CellRange> ranges, String condition, String rgb) {

        public Colour {
            ranges = List.copyOf(ranges);
        }
    }

    /** Adds the names and the colours to {@code workbook}, which has all its sheets. */
    void addNamesAndColours(SXSSFWorkbook workbook) {
        names.forEach((name, range) -> {
            Name made = workbook.createName();
            made.setNameName(name);
            made.setRefersToFormula(range);
        });
        colours.forEach(colour -> add(workbook, colour));
        if (!formulas.isEmpty()) {
            workbook.setForceFormulaRecalculation(true);
        }
    }

    private static void add(SXSSFWorkbook workbook, Colour colour) {
        SheetConditionalFormatting formatting =
                workbook.getSheet(colour.sheet()).getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(colour.condition());
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(WorkbookStyles.rgb(colour.rgb()), null));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(
                colour.ranges().stream().map(LiveCells::address).toArray(CellRangeAddress[]::new), rule);
    }

    private static CellRangeAddress address(CellRange range) {
        return new CellRangeAddress(range.firstRow() - 1, range.lastRow() - 1, range.firstColumn(), range.lastColumn());
    }
}
