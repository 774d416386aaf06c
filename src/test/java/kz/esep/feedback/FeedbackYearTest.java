package kz.esep.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.fixtures.FeedbackYear;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of monthly sheets of more than 25 bodies, from workbooks to documents. */
class FeedbackYearTest {

    private static final List<String> MONTHS = FeedbackYear.months(2024);

    @TempDir
    static Path home;

    private static TestHouse house;

    @BeforeAll
    static void reportTheYear() {
        house = FeedbackYear.in(home, 2024);
        assertThat(house.run("run").status()).isZero();
    }

    private static BigInteger number(CsvTable.Row row, String column) {
        return new BigInteger(row.get(column));
    }

    private static Stream<CsvTable.Row> items() {
        return MONTHS.stream().flatMap(month -> house.table("output/" + month + "/feedback-items.csv").stream());
    }

    @Test
    void everyMonthHasItsDocumentsAndASheetForEachBody() {
        for (String month : MONTHS) {
            assertThat(house.path("output/" + month + "/feedback.kk.docx")).isRegularFile();
            assertThat(house.path("output/" + month + "/feedback.ru.docx")).isRegularFile();
            List<CsvTable.Row> register = house.table("output/" + month + "/score-sheets/register.csv");
            assertThat(register).hasSizeGreaterThan(25);
            register.forEach(row -> {
                assertThat(house.path("output/" + month + "/" + row.get("file_kk")))
                        .isRegularFile();
                assertThat(house.path("output/" + month + "/" + row.get("file_ru")))
                        .isRegularFile();
            });
        }
    }

    /** The same sums made naively, in whole numbers, out of the table of items. */
    @Test
    void theCountrysIndexIsThatOfTheSumsOfAllItems() {
        for (String month : MONTHS) {
            BigInteger[] sums = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
            String[] columns = {"b", "c", "e", "g"};
            house.table("output/" + month + "/feedback-items.csv").forEach(row -> {
                for (int index = 0; index < columns.length; index++) {
                    sums[index] = sums[index].add(number(row, columns[index]));
                }
            });
            CsvTable.Row country = house.table("output/" + month + "/feedback.csv").stream()
                    .filter(row ->
                            row.get("region").equals("ALL") && row.get("body").equals("ALL"))
                    .findFirst()
                    .orElseThrow();
            BigInteger tenths =
                    BigInteger.valueOf(1000).multiply(sums[0]).multiply(sums[2]).divide(sums[1].multiply(sums[3]));
            assertThat(country.get("f").replace(".", "")).isEqualTo(tenths.toString());
        }
    }

    @Test
    void theExportOfTheYearAgreesWithTheSheetsButForOneAnswer() {
        for (String month : MONTHS) {
            List<String> found = house.table("output/" + month + "/feedback-discrepancies.csv").stream()
                    .map(row -> row.get("region") + " " + row.get("code") + " " + row.get("difference"))
                    .toList();
            assertThat(found).as(month).isEqualTo(month.equals("2024-05") ? List.of("KZ-31 e 1") : List.of());
        }
    }

    /** June closes a quarter and a half-year: their figures are those of the sums of three and six months of items. */
    @Test
    void longerPeriodsAreSummedFromTheirMonths() throws IOException {
        String whole = DocxText.of(house.bytes("output/2024-06/feedback.ru.docx"));
        for (int months : List.of(1, 3, 6)) {
            BigInteger accepted = BigInteger.ZERO;
            BigInteger received = BigInteger.ZERO;
            for (String month : MONTHS.subList(6 - months, 6)) {
                for (CsvTable.Row row : house.table("output/" + month + "/feedback-items.csv")) {
                    accepted = accepted.add(number(row, "b"));
                    received = received.add(number(row, "c"));
                }
            }
            assertThat(whole).containsPattern("предложения, B\\D+" + accepted + "\\D");
            assertThat(whole).containsPattern("предложения, C\\D+" + received + "\\D");
        }
    }

    @Test
    void dutiesAreJudgedWhenTheirPeriodIsOver() {
        assertThat(states("2024-05", "conference_or_poll")).containsOnly("kept", "open");
        assertThat(states("2024-06", "conference_or_poll"))
                .contains("kept", "missed")
                .doesNotContain("open");
        assertThat(states("2024-03", "appeals_analysis")).contains("kept", "unknown");
        assertThat(states("2024-11", "final_information")).containsOnly("open");
    }

    private static Stream<String> states(String month, String duty) {
        return house.table("output/" + month + "/feedback-duties.csv").stream()
                .filter(row -> row.get("duty").equals(duty))
                .map(row -> row.get("state"));
    }

    @Test
    void aBodyIsOneInEverySpelling() {
        assertThat(items().filter(row -> row.get("body").equals("МВД РК"))).isNotEmpty();
        assertThat(house.table("output/2024-12/score-sheets/register.csv"))
                .filteredOn(row -> row.get("body_ru").equals("Министерство внутренних дел Республики Казахстан"))
                .hasSize(1)
                .allMatch(row -> row.get("body_kk").equals("Қазақстан Республикасының Ішкі істер министрлігі"));
    }

    @Test
    void aSecondRunWritesTheSameBytes() throws Exception {
        byte[] before = Files.readAllBytes(house.path("output/2024-12/feedback.ru.docx"));
        byte[] sheet = Files.readAllBytes(house.path("output/2024-12/score-sheets/001.kk.docx"));
        house.run("run", "--month", "2024-12");
        assertThat(house.path("output/2024-12/feedback.ru.docx")).hasBinaryContent(before);
        assertThat(house.path("output/2024-12/score-sheets/001.kk.docx")).hasBinaryContent(sheet);
        assertThat(house.path("output/archive/2024-12/r002")).doesNotExist();
    }
}
