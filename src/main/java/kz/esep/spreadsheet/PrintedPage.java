package kz.esep.spreadsheet;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** How a sheet comes on paper: A4 across, headings on each page, columns that are not for paper left out. */
final class PrintedPage {

    /** What a landscape A4 page holds in letters that can still be read. */
    private static final int CHARACTERS_ON_A_PAGE = 200;

    private PrintedPage() {}

    static void prepare(SXSSFWorkbook workbook, SXSSFSheet sheet, SheetDesign design) {
        List<SheetDesign.Column> columns = design.columns();
        int width = columns.stream()
                .filter(column -> column.printed() && !column.hidden())
                .mapToInt(SheetDesign.Column::width)
                .sum();
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) (1 + (width - 1) / CHARACTERS_ON_A_PAGE));
        print.setFitHeight((short) 0);
        sheet.setPrintGridlines(true);
        sheet.getFooter().setCenter("&P / &N");
        List<Boolean> printed =
                columns.stream().map(SheetDesign.Column::printed).toList();
        int first = Math.max(0, printed.indexOf(true));
        if (printed.contains(false)) {
            // Whole columns: paper ends with the last row that holds something in them.
            workbook.setPrintArea(
                    workbook.getSheetIndex(sheet),
                    "$" + CellAddress.columnLetters(first) + ":$"
                            + CellAddress.columnLetters(printed.lastIndexOf(true)));
        }
        if (design.frozenRows() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, design.frozenRows() - 1, -1, -1));
        }
        if (design.frozenColumns() > first) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, first, design.frozenColumns() - 1));
        }
    }
}
