package kz.esep.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Fills cells of an existing workbook as a person would: sheets and columns are found by the codes of the hidden row,
 * looks and dropdowns stay.
 */
public final class WorkbookFiller implements AutoCloseable {

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFSheet> sheets = new HashMap<>();

    /** Opens {@code bytes}, a workbook of ours. */
    public WorkbookFiller(byte[] bytes) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            XSSFSheet sheet = workbook.getSheetAt(index);
            sheets.put(text(sheet, 0, 0), sheet);
        }
    }

    /** Fills the cell of {@code column} in the row of {@code number} (from 1) of the sheet {@code sheet}. */
    public void fill(String sheet, int number, String column, Object value) {
        XSSFSheet target = sheet(sheet);
        Row codes = target.getRow(0);
        for (int index = 0; index < codes.getLastCellNum(); index++) {
            if (text(target, 0, index).equals(column)) {
                put(target, number - 1, index, value);
                return;
            }
        }
        throw new IllegalArgumentException(sheet + " has no column " + column);
    }

    /** Fills the value of the line {@code code} of a sheet whose codes stand in column A, as the passport's do. */
    public void fillLine(String sheet, String code, Object value) {
        XSSFSheet target = sheet(sheet);
        for (Row row : target) {
            if (text(target, row.getRowNum(), 0).equals(code)) {
                put(target, row.getRowNum(), 2, value);
                return;
            }
        }
        throw new IllegalArgumentException(sheet + " has no line " + code);
    }

    /** The workbook as it stands, the same bytes for the same fillings. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
            return WorkbookWriter.stable(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XSSFSheet sheet(String code) {
        XSSFSheet sheet = sheets.get("#" + code);
        if (sheet == null) {
            throw new IllegalArgumentException("No sheet #" + code);
        }
        return sheet;
    }

    private static void put(XSSFSheet sheet, int rowIndex, int column, Object value) {
        Row row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        Cell cell = row.getCell(column, Row.MissingCellPolicy.RETURN_NULL_AND_BLANK);
        if (cell == null) {
            cell = row.createCell(column);
            cell.setCellStyle(sheet.getColumnStyle(column));
        }
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        Row found = sheet.getRow(row);
        Cell cell = found == null ? null : found.getCell(column);
        return cell == null ? "" : cell.toString();
    }
}
