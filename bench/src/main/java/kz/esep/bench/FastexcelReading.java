package kz.esep.bench;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The reader of dhatim's fastexcel; it gives the format of a number, from which we tell moments. */
final class FastexcelReading implements Reader {

    @Override
    public void read(Path file, Cells cells) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                cells.nextSheet();
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> {
                        if (cell != null) {
                            take(cell, row.getRowNum() - 1, cells);
                        }
                    }));
                }
            }
        }
    }

    private static void take(Cell cell, int row, Cells cells) {
        switch (cell.getType()) {
            case STRING -> cells.text(row, cell.getColumnIndex(), cell.asString());
            case NUMBER -> {
                Integer format = cell.getDataFormatId();
                String pattern = cell.getDataFormatString();
                if (format != null && format != 0 && (format == 14 || pattern != null && pattern.contains("yy"))) {
                    cells.moment(row, cell.getColumnIndex(), cell.asDate());
                } else {
                    cells.number(row, cell.getColumnIndex(), cell.asNumber().doubleValue());
                }
            }
            default -> {}
        }
    }
}
