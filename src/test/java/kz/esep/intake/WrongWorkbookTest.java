package kz.esep.intake;

import static kz.esep.intake.FilledBlank.changed;
import static kz.esep.intake.FilledBlank.column;
import static kz.esep.intake.FilledBlank.sheet;
import static kz.esep.intake.FilledBlank.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.spreadsheet.WorkbookContent.Kind;
import kz.esep.spreadsheet.WorkbookContent.Outside;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of another month, region or version, empty ones, and ones that point outside. */
final class WrongWorkbookTest {

    @TempDir
    Path folder;

    @Test
    @Trap(8)
    void last_month_s_workbook_with_a_new_month_typed_in_is_refused_with_both_months() {
        Submission submission = Reading.of(changed(workbook -> line(sheet(workbook, "passport"), "month", "2021-12")));
        Finding finding = submission.findings().get(0);
        assertThat(finding.code().name()).isEqualTo("T006");
        assertThat(finding.severity()).isEqualTo(Severity.BLOCKER);
        assertThat(finding.value()).isEqualTo("2021-12");
        assertThat(finding.arguments()).containsEntry("expected", "2021-11");
        assertThat(submission.isUsable()).isFalse();
    }

    @Test
    @Trap(7)
    void a_workbook_in_another_month_s_folder_counts_for_its_own_month() {
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop(
                "2021-12/KZ-19.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11").notice().protocol());
        house.run("run");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("1");
        assertThat(house.finding("2021-11", "T015").orElseThrow().get("severity"))
                .isEqualTo("WARNING");
    }

    @Test
    @Trap(10)
    void a_neighbour_s_workbook_is_refused_with_all_three_regions_shown() {
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop(
                "KZ-15_2021-11.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11").home("region", "KZ-23").nothing());
        house.drop("b.xlsx", OfficeWorkbook.of("KZ-63", "2021-11").nothing());
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.finding("2021-11", "T006").orElseThrow().get("severity"))
                .isEqualTo("BLOCKER");
        assertThat(house.finding("2021-11", "T016").orElseThrow().get("message_ru"))
                .contains("KZ-15", "KZ-19", "KZ-23");
    }

    @Test
    @Trap(9)
    void a_workbook_of_another_version_is_read_by_its_codes_and_what_moved_is_told() {
        Submission submission = Reading.of(changed(workbook -> {
            line(sheet(workbook, "passport"), "template_version", "0");
            line(workbook.getSheet("esep"), "template_version", "0");
            type(workbook.getSheet("esep"), 4, column(workbook.getSheet("esep"), "yes_no"), "белгісіз");
            XSSFSheet notices = sheet(workbook, "notices");
            int url = column(notices, "url");
            type(notices, 1, url, "note");
            type(notices, 2, url, "Примечание");
            type(notices, 1, url + 1, "url");
            type(notices, 2, url + 1, "Ссылка");
        }));
        assertThat(submission.findings())
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactly("T008 WARNING", "S015 INFO");
        assertThat(FilledBlank.values(submission)).isEqualTo(FilledBlank.usualValues());
    }

    @Test
    @Trap(97)
    void an_untouched_workbook_sent_to_be_on_time_is_refused() {
        Submission submission = Reading.of(FilledBlank.untouched());
        assertThat(Reading.findings(submission)).containsExactlyInAnyOrder("T002 C6", "T002 C7", "T002 C9");
        assertThat(submission.isUsable()).isFalse();
    }

    @Test
    @Trap({97, 98})
    void headers_alone_are_an_error_unless_the_passport_says_nothing_to_report() {
        Submission headers = Reading.of(FilledBlank.headersOnly());
        assertThat(headers.findings())
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactly("S005 ERROR", "S005 ERROR");
        assertThat(Reading.findings(OfficeWorkbook.of("KZ-19", "2021-11").nothing()))
                .isEmpty();
    }

    @Test
    @Trap(98)
    void headers_with_a_total_and_a_signature_below_are_still_no_rows() {
        OfficeWorkbook signed = OfficeWorkbook.of("KZ-19", "2021-11")
                .passport("protocols", "nothing")
                .row("notices", "hearing_no", "Барлығы", "project", "0")
                .row("notices", "hearing_no", "Орындаушы: бас маман");
        assertThat(Reading.findings(signed)).containsExactly("S022 3", "S023 4", "S005");
    }

    @Test
    @Trap(97)
    void an_office_that_sent_headers_only_is_shown_as_having_sent_nothing() {
        TestHouse house = TestHouse.withoutLetters(folder);
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-19", "2021-11"));
        house.drop("b.xlsx", OfficeWorkbook.of("KZ-23", "2021-11").nothing());
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEmpty();
        assertThat(house.count("2021-11", "KZ-23", "notices_placed")).isEqualTo("0");
    }

    @Test
    @Trap(86)
    void what_lies_outside_is_named_by_kind_and_links_to_pages_are_not() {
        List<Finding> findings = findings(
                new Outside("", Kind.WORKBOOK, "file:///D:/есеп.xlsx"),
                new Outside("", Kind.DDE, "cmd|'/c calc'"),
                new Outside("Лист1", Kind.PICTURE, "xl/media/image1.png"),
                new Outside("Лист1", Kind.OBJECT, "xl/embeddings/oleObject1.bin"),
                new Outside("Лист1", Kind.HYPERLINK, "file://server/хаттама.pdf"),
                new Outside("Лист1", Kind.HYPERLINK, "https://example.kz/"),
                new Outside("Лист1", Kind.HYPERLINK, "mailto:a@example.kz"),
                new Outside("Лист1", Kind.HYPERLINK, "#Лист2!A1"));
        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.severity() + " " + finding.value())
                .containsExactly(
                        "S030 WARNING file:///D:/есеп.xlsx; cmd|'/c calc'",
                        "S031 WARNING Лист1: image1.png; Лист1: oleObject1.bin",
                        "S032 WARNING Лист1: file://server/хаттама.pdf");
        findings.forEach(SentenceNames::assertSupplied);
    }

    @Test
    @Trap(86)
    void of_many_targets_the_first_are_listed() {
        Outside[] many = new Outside[9];
        for (int index = 0; index < many.length; index++) {
            many[index] = new Outside("", Kind.WORKBOOK, "book" + index + ".xlsx");
        }
        assertThat(findings(many).get(0).value()).startsWith("book0.xlsx; ").endsWith("book4.xlsx; …");
    }

    private static List<Finding> findings(Outside... outside) {
        FindingLog log = new FindingLog();
        OutsideTargets.report(List.of(outside), Place.ofFile("a.xlsx"), log);
        return log.findings();
    }

    /** Fills the line {@code code} of a sheet whose codes stand in column A: in C, on the hidden sheet in B. */
    private static void line(XSSFSheet sheet, String code, String value) {
        for (int number = 1; number <= 20; number++) {
            if (FilledBlank.cell(sheet, number, 0).toString().equals(code)) {
                type(sheet, number, sheet.getSheetName().equals("esep") ? 1 : 2, value);
                return;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
