package kz.esep.bench;

import com.github.pjfanning.xlsx.StreamingReader;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;

/** excel-streaming-reader: POI's interfaces over a stream of rows. */
final class StreamingReading implements Reader {

    @Override
    public void read(Path file, Cells cells) throws Exception {
        try (Workbook workbook = StreamingReader.builder().open(file.toFile())) {
            UsermodelReading.take(workbook, cells);
        }
    }
}
