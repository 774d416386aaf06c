package kz.esep.bench;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.enums.ReadDefaultReturnEnum;
import com.alibaba.excel.read.listener.ReadListener;
import com.github.pjfanning.xlsx.StreamingReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The readers side by side: each gives every cell of a workbook as a text, a number or a moment. */
enum Reader {
    ESEP("Esep") {
        @Override
        void read(Path file, Cells cells) throws Exception {
            EsepReading.read(file, cells);
        }
    },
    FASTEXCEL("fastexcel-reader 0.20.2") {
        @Override
        void read(Path file, Cells cells) throws Exception {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
                for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                    cells.nextSheet();
                    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
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
    },
    EASYEXCEL("EasyExcel 4.0.3") {
        @Override
        void read(Path file, Cells cells) {
            ReadListener<Map<Integer, Object>> listener = new ReadListener<>() {
                @Override
                public void invoke(Map<Integer, Object> values, AnalysisContext context) {
                    cells.sheet(context.readSheetHolder().getSheetNo());
                    int row = context.readRowHolder().getRowIndex();
                    values.forEach((column, value) -> take(value, row, column, cells));
                }

                @Override
                public void doAfterAllAnalysed(AnalysisContext context) {}
            };
            EasyExcel.read(file.toFile(), listener)
                    .readDefaultReturn(ReadDefaultReturnEnum.ACTUAL_DATA)
                    .headRowNumber(0)
                    .doReadAll();
        }

        private static void take(Object value, int row, int column, Cells cells) {
            if (value instanceof String text) {
                cells.text(row, column, text);
            } else if (value instanceof BigDecimal number) {
                cells.number(row, column, number.doubleValue());
            } else if (value instanceof LocalDateTime moment) {
                cells.moment(row, column, moment);
            }
        }
    },
    POI_EVENT("POI event API 5.5.1, typed") {
        @Override
        void read(Path file, Cells cells) throws Exception {
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                PoiEvents.read(opened, cells);
            }
        }
    },
    STREAMING("excel-streaming-reader 5.2.0") {
        @Override
        void read(Path file, Cells cells) throws Exception {
            try (Workbook workbook = StreamingReader.builder().open(file.toFile())) {
                take(workbook, cells);
            }
        }
    },
    USERMODEL("POI usermodel 5.5.1") {
        @Override
        void read(Path file, Cells cells) throws Exception {
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                    Workbook workbook = new XSSFWorkbook(opened)) {
                take(workbook, cells);
            }
        }
    };

    private final String title;

    Reader(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract void read(Path file, Cells cells) throws Exception;

    void readAll(List<Path> files, Cells cells) throws Exception {
        for (Path file : files) {
            cells.sheet(-1);
            read(file, cells);
        }
    }

    private static void take(Workbook workbook, Cells cells) {
        for (Sheet sheet : workbook) {
            cells.nextSheet();
            for (Row row : sheet) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
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
