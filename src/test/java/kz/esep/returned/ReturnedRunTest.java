package kz.esep.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.UnreadableWorkbookException;
import kz.esep.spreadsheet.WorkbookReader;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files go back to offices, and what happens when they come again. */
final class ReturnedRunTest {

    private static final String MONTH = "2021-11";
    private static final String RETURNED = "output/2021-11/returned/";

    @TempDir
    Path home;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(home);
    }

    @Test
    void a_refused_file_goes_back_though_nothing_usable_came_for_its_month() {
        house.drop("blocked.xlsx", OfficeWorkbook.of("KZ-23", MONTH).passport("submission_no", "x"));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(returned()).containsExactly("blocked.xlsx");
        assertThat(house.path("output/2021-11/totals.csv")).doesNotExist();
    }

    @Test
    void only_files_with_something_to_mend_or_look_at_go_back() {
        house.drop("good.xlsx", OfficeWorkbook.of("KZ-11", MONTH).notice().protocol());
        house.drop(
                "error.xlsx",
                OfficeWorkbook.of("KZ-15", MONTH).notice("placed", "?").notice().protocol());
        house.drop("warning.xlsx", doubtful("KZ-19"));
        house.drop("blocked.xlsx", OfficeWorkbook.of("KZ-23", MONTH).passport("submission_no", "x"));
        house.run("run");
        assertThat(returned()).containsExactly("blocked.xlsx", "error.xlsx", "warning.xlsx");
        assertThat(house.path("output/archive/2021-11/r001/documents/returned/error.xlsx"))
                .hasBinaryContent(house.bytes(RETURNED + "error.xlsx"));
    }

    @Test
    void files_of_one_name_in_two_folders_both_go_back() {
        house.drop("Абай/есеп.xlsx", doubtful("KZ-19"));
        house.drop("Жетісу/есеп.xlsx", doubtful("KZ-11"));
        house.run("run");
        assertThat(returned()).containsExactly("Абай/есеп.xlsx", "Жетісу/есеп.xlsx");
    }

    @Test
    void file_that_is_no_workbook_is_answered_with_the_list_alone() throws UnreadableWorkbookException {
        house.drop("KZ-11.xlsx", OfficeWorkbook.of("KZ-11", MONTH).notice().protocol());
        house.drop("2021-11/old.xls", "region;month");
        house.drop("2021-11/text.xlsx", "month;region");
        house.run("run");
        assertThat(returned()).containsExactly("2021-11/old.xls.xlsx", "2021-11/text.xlsx");
        List<SheetContent> sheets = sheets(house.bytes(RETURNED + "2021-11/text.xlsx"));
        assertThat(sheets).hasSize(1);
        assertThat(texts(sheets.get(0))).contains("#esep_findings", "Z003");
    }

    @Test
    void copy_of_an_earlier_run_goes_when_nothing_is_wrong_any_more() {
        house.drop("a/KZ-19.xlsx", doubtful("KZ-19"));
        house.run("run");
        assertThat(returned()).containsExactly("a/KZ-19.xlsx");
        house.drop("a/KZ-19.xlsx", OfficeWorkbook.of("KZ-19", MONTH).notice().protocol());
        house.run("run");
        assertThat(returned()).isEmpty();
        assertThat(house.path(RETURNED + "a")).doesNotExist();
    }

    @Test
    @Trap(110)
    void second_run_writes_no_byte_and_no_revision() {
        house.drop("KZ-19.xlsx", doubtful("KZ-19"));
        house.drop("KZ-15.xlsx", OfficeWorkbook.of("KZ-15", MONTH).notice("placed", "?"));
        house.run("run");
        Map<String, String> before = house.state("output");
        house.run("run");
        assertThat(house.state("output")).isEqualTo(before);
    }

    @Test
    void justified_warning_is_a_remark_and_is_not_asked_again() throws UnreadableWorkbookException {
        house.drop("1/KZ-19.xlsx", doubtful("KZ-19"));
        house.run("run");
        assertThat(severities("R010")).containsExactly("WARNING");
        byte[] answered = answer(house.bytes(RETURNED + "1/KZ-19.xlsx"), "=1 Хат кешігіп келді");
        house.drop("1/KZ-19.xlsx", answered);
        assertThat(house.run("run").status()).isZero();
        assertThat(severities("R010")).containsExactly("INFO");
        assertThat(house.finding(MONTH, "P020").orElseThrow().get("message_kk")).contains("Хат кешігіп келді");
        assertThat(returned()).isEmpty();
        CsvTable.Row line = house.table("output/2021-11/justifications.csv").get(0);
        assertThat(line.values())
                .containsEntry("region", "KZ-19")
                .containsEntry("code", "R010")
                .containsEntry("sheet", "protocols")
                .containsEntry("row", "P1; 08.11.2021")
                .containsEntry("column", "signed_on")
                .containsEntry("justification", "'=1 Хат кешігіп келді");
        assertThat(house.path("output/archive/2021-11/r002/data/justifications.csv"))
                .exists();

        house.drop("1/KZ-19.xlsx", doubtful("KZ-19").passport("submission_no", 2));
        house.run("run");
        assertThat(severities("R010")).containsExactly("INFO");
        assertThat(returned()).isEmpty();
    }

    @Test
    void changed_value_asks_again() throws UnreadableWorkbookException {
        house.drop("KZ-19.xlsx", doubtful("KZ-19"));
        house.run("run");
        house.drop("KZ-19.xlsx", answer(house.bytes(RETURNED + "KZ-19.xlsx"), "Хат кешігіп келді"));
        house.run("run");
        assertThat(severities("R010")).containsExactly("INFO");
        house.drop("KZ-19.xlsx", doubtful("KZ-19", LocalDate.of(2021, 11, 4)));
        house.run("run");
        assertThat(severities("R010")).containsExactly("WARNING");
    }

    @Test
    void what_did_not_fit_the_list_is_asked_when_the_list_is_answered() throws UnreadableWorkbookException {
        OfficeWorkbook workbook = doubtful("KZ-19");
        for (int row = 2; row <= 150; row++) {
            workbook.protocol("signed_on", LocalDate.of(2021, 11, 5));
        }
        house.drop("KZ-19.xlsx", workbook);
        house.run("run");
        assertThat(severities("R010")).hasSize(100).containsOnly("WARNING");
        assertThat(house.finding(MONTH, "P003").orElseThrow().get("value")).isEqualTo("150");
        house.drop("KZ-19.xlsx", answer(house.bytes(RETURNED + "KZ-19.xlsx"), "Хат кешігіп келді"));
        house.run("run");
        assertThat(severities("R010"))
                .hasSize(150)
                .filteredOn("WARNING"::equals)
                .hasSize(50);
        assertThat(house.finding(MONTH, "P003")).isEmpty();
        assertThat(returned()).containsExactly("KZ-19.xlsx");
        house.drop("KZ-19.xlsx", answer(house.bytes(RETURNED + "KZ-19.xlsx"), "Хат кешігіп келді"));
        house.run("run");
        assertThat(severities("R010")).doesNotContain("WARNING");
        assertThat(house.finding(MONTH, "P003").orElseThrow().get("message_ru")).contains("P020", "150");
        assertThat(returned()).isEmpty();
    }

    @Test
    void checks_that_could_not_run_are_a_refusal_and_no_question() throws UnreadableWorkbookException {
        house.drop("KZ-19.xlsx", doubtful("KZ-19").passport("notices", "?"));
        house.run("run");
        SheetContent list = sheets(house.bytes(RETURNED + "KZ-19.xlsx")).get(0);
        assertThat(texts(list)).contains("P004", "кітап қабылданбады / книга не принята");
        assertThat(texts(list)).doesNotContain("тексеріңіз / проверьте");
        house.drop("KZ-19.xlsx", answerAll(house.bytes(RETURNED + "KZ-19.xlsx"), "Бәрі дұрыс"));
        house.run("run");
        assertThat(sheets(house.bytes(RETURNED + "KZ-19.xlsx")).get(0).rows()).hasSameSizeAs(list.rows());
    }

    @Test
    void words_of_one_month_hold_for_the_next_month_of_the_same_run() throws UnreadableWorkbookException {
        house.drop("11.xlsx", unusualTemplate(MONTH));
        house.run("run");
        house.drop("11.xlsx", answer(house.bytes(RETURNED + "11.xlsx"), "Ескі үлгі"));
        house.drop("12.xlsx", unusualTemplate("2021-12"));
        house.run("run");
        assertThat(severities("T008")).containsExactly("INFO");
        assertThat(house.finding("2021-12", "T008").orElseThrow().get("severity"))
                .isEqualTo("INFO");
        assertThat(house.path("output/2021-12/justifications.csv")).doesNotExist();
    }

    @Test
    void dash_is_no_justification_and_an_error_cannot_be_justified() throws UnreadableWorkbookException {
        house.drop("KZ-19.xlsx", doubtful("KZ-19").notice("placed", "?"));
        house.run("run");
        byte[] dash = answer(house.bytes(RETURNED + "KZ-19.xlsx"), " - ");
        house.drop("KZ-19.xlsx", dash);
        house.run("run");
        assertThat(severities("R010")).containsExactly("WARNING");
        assertThat(severities("C003")).containsExactly("ERROR");
        house.drop("KZ-19.xlsx", answerAll(house.bytes(RETURNED + "KZ-19.xlsx"), "Бәрі дұрыс"));
        house.run("run");
        assertThat(severities("R010")).containsExactly("INFO");
        assertThat(severities("C003")).containsExactly("ERROR");
    }

    /** A protocol signed before its hearing ended: R010. */
    private static OfficeWorkbook doubtful(String region) {
        return doubtful(region, LocalDate.of(2021, 11, 5));
    }

    private static OfficeWorkbook unusualTemplate(String month) {
        return OfficeWorkbook.of("KZ-19", month)
                .passport("template_version", "7")
                .notice()
                .protocol()
                .changed(workbook -> workbook.part("[Content_Types].xml", Answers.CONTENT_TYPES));
    }

    private static OfficeWorkbook doubtful(String region, LocalDate signed) {
        return OfficeWorkbook.of(region, MONTH)
                .notice()
                .protocol("signed_on", signed)
                .changed(workbook -> workbook.part("[Content_Types].xml", Answers.CONTENT_TYPES));
    }

    private List<String> severities(String code) {
        return house.table("output/2021-11/findings.csv").stream()
                .filter(row -> row.get("code").equals(code))
                .map(row -> row.get("severity"))
                .toList();
    }

    private List<String> returned() {
        Path folder = house.path(RETURNED);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Writes {@code words} where a warning waits for an answer. */
    private static byte[] answer(byte[] copy, String words) {
        return Answers.write(copy, words, true);
    }

    /** Writes {@code words} beside every finding, asked for or not. */
    private static byte[] answerAll(byte[] copy, String words) {
        return Answers.write(copy, words, false);
    }

    private static List<SheetContent> sheets(byte[] bytes) throws UnreadableWorkbookException {
        return WorkbookReader.read(bytes, Place.ofFile("a"), new FindingLog()).sheets();
    }

    private static List<String> texts(SheetContent sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value().shown())
                .toList();
    }
}
