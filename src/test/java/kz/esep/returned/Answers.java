package kz.esep.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An office that fills the list of a marked copy in a spreadsheet program and saves it. */
final class Answers {

    /** With what other programs need beside ours. */
    static final String CONTENT_TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/"
            + "content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package."
            + "relationships+xml'/><Default Extension='xml' ContentType='application/vnd.openxmlformats-officedocument."
            + "spreadsheetml.worksheet+xml'/><Override PartName='/xl/workbook.xml' ContentType='application/vnd."
            + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml'"
            + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>";

    private Answers() {}

    /** Writes {@code words} into the column for justifications, everywhere or only where a cell may be filled. */
    static byte[] write(byte[] copy, String words, boolean onlyWhereAsked) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            Sheet list = workbook.getSheetAt(0);
            int column = -1;
            for (Cell code : list.getRow(0)) {
                column = code.getStringCellValue().equals("justification") ? code.getColumnIndex() : column;
            }
            for (Row row : list) {
                Cell cell = row.getCell(column);
                if (row.getRowNum() > 4
                        && cell != null
                        && (!onlyWhereAsked || !cell.getCellStyle().getLocked())) {
                    cell.setCellValue(words);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
