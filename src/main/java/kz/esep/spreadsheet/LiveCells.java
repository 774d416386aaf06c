package kz.esep.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * Adds formulas and conditional colours to a workbook of ours. A formula that goes down a column is written once and shared,
 * and no results are stored: every program computes them on opening.
 */
public final class LiveCells {

    private final XSSFWorkbook workbook;
    private int shared;

    private LiveCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * A formula in one column, from {@code firstRow} to {@code lastRow} (from 1).
     *
     * @param sheet the tab's text
     * @param column from 0
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

    /** {@code bytes} with {@code names} for ranges, {@code formulas} and {@code colours}; of two colours for a cell the earlier one shows. */
    public static byte[] add(byte[] bytes, Map<String, String> names, List<Formula> formulas, List<Colour> colours) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            LiveCells cells = new LiveCells(workbook);
            names.forEach((name, range) -> {
                Name made = workbook.createName();
                made.setNameName(name);
                made.setRefersToFormula(range);
            });
            formulas.forEach(cells::add);
            colours.forEach(cells::add);
            workbook.setForceFormulaRecalculation(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return WorkbookWriter.stable(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Formula formula) {
        XSSFSheet sheet = workbook.getSheet(formula.sheet());
        XSSFCell first = cell(sheet, formula.firstRow(), formula.column());
        first.setCellFormula(formula.formula());
        if (formula.firstRow() == formula.lastRow()) {
            return;
        }
        CTCellFormula master = first.getCTCell().getF();
        master.setT(STCellFormulaType.SHARED);
        master.setSi(shared);
        master.setRef(
                new CellRange(formula.firstRow(), formula.column(), formula.lastRow(), formula.column()).toString());
        for (int row = formula.firstRow() + 1; row <= formula.lastRow(); row++) {
            CTCellFormula follower =
                    cell(sheet, row, formula.column()).getCTCell().addNewF();
            follower.setT(STCellFormulaType.SHARED);
            follower.setSi(shared);
        }
        shared++;
    }

    private static XSSFCell cell(XSSFSheet sheet, int number, int column) {
        XSSFRow found = sheet.getRow(number - 1);
        XSSFRow row = found == null ? sheet.createRow(number - 1) : found;
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(sheet.getColumnStyle(column));
        return cell;
    }

    private void add(Colour colour) {
        SheetConditionalFormatting formatting =
                workbook.getSheet(colour.sheet()).getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(colour.condition());
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(rgb(colour.rgb()), null));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(
                colour.ranges().stream().map(LiveCells::address).toArray(CellRangeAddress[]::new), rule);
    }

    private static CellRangeAddress address(CellRange range) {
        return new CellRangeAddress(range.firstRow() - 1, range.lastRow() - 1, range.firstColumn(), range.lastColumn());
    }

    private static byte[] rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
