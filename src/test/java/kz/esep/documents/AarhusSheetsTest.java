package kz.esep.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.esep.fixtures.IssuedWorkbook;
import kz.esep.reference.Region;
import kz.esep.reference.TableFolder;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a blank workbook tells of the Aarhus report. */
final class AarhusSheetsTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final TableFolder TABLES = TableFolder.shipped();

    private static Set<String> column(Region region, String sheet) throws IOException {
        byte[] blank = IssuedWorkbook.by(TABLES).of(region, MONTH);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            XSSFSheet found = workbook.getSheet(sheet);
            return StreamSupport.stream(found.spliterator(), false)
                    .skip(2)
                    .map(row -> row.getCell(1).getStringCellValue())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void an_office_is_told_the_codes_and_chapters_it_is_asked_the_central_office_all() throws IOException {
        Region region = TABLES.regions().of(MONTH).get(0);
        Region country = TABLES.regions().national(MONTH).orElseThrow();
        String codes = "Көрсеткіш кодтары - Коды";
        assertThat(column(region, codes)).contains("requests_received").doesNotContain("court_claims_received");
        assertThat(column(country, codes)).contains("requests_received", "court_claims_received");
        String chapters = "Тараулар мен сұрақтар - Вопросы";
        assertThat(column(region, chapters)).contains("III", "XXX").doesNotContain("I", "XXXVII");
        assertThat(column(country, chapters)).hasSize(37);
    }
}
