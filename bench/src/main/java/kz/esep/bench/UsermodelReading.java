package kz.esep.bench;

import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's usermodel: the whole workbook as objects. */
final class UsermodelReading implements Reader {

    @Override
    public void read(Path file, Cells cells) throws Exception {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                Workbook workbook = new XSSFWorkbook(opened)) {
            take(workbook, cells);
        }
    }

    /** Every cell of a workbook behind POI's interfaces. */
    static void take(Workbook workbook, Cells cells) {
        for (Sheet sheet : workbook) {
            cells.nextSheet();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        cells.text(row.getRowNum(), cell.getColumnIndex(), cell.getStringCellValue());
                    } else if (cell.getCellType() == CellType.NUMERIC) {
                        if (DateUtil.isCellDateFormatted(cell)) {
                            cells.moment(row.getRowNum(), cell.getColumnIndex(), cell.getLocalDateTimeCellValue());
                        } else {
                            cells.number(row.getRowNum(), cell.getColumnIndex(), cell.getNumericCellValue());
                        }
                    }
                }
            }
        }
    }
}
