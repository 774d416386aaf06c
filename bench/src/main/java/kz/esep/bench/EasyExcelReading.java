package kz.esep.bench;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.enums.ReadDefaultReturnEnum;
import com.alibaba.excel.read.listener.ReadListener;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;

/** EasyExcel, asked for typed values. */
final class EasyExcelReading implements Reader {

    @Override
    public void read(Path file, Cells cells) {
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
}
