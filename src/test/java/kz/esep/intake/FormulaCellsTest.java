package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.HandMadeXlsx.Raw;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Formulas in cells of data. In the first notice, row 3, {@code received_on} stands in G (01.11.2021, day 44501),
 * {@code placed_on} in I, {@code hearing_on} in L (16.12.2021, day 44546), {@code note} in Q.
 */
final class FormulaCellsTest {

    @Trap(56)
    @Test
    void a_stored_result_that_the_formula_does_not_give_is_an_error_with_both() {
        Submission submission = declared("<c><f>2+3</f><v>999</v></c>");
        Finding finding = only(submission, FindingCode.C054, Severity.ERROR, "D3");
        assertThat(finding.value()).isEqualTo("999");
        assertThat(finding.arguments()).containsEntry("read", "5").containsEntry("detail", "=2+3");
        assertThat(submission.findSheet("declared").orElseThrow().rows()).isEmpty();
    }

    @Trap(56)
    @Test
    void a_whole_run_leaves_the_row_out_and_gives_the_file_back(@TempDir Path folder) {
        TestHouse house = TestHouse.withoutLetters(folder);
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2021-11")
                .passport("protocols", "nothing")
                .notice()
                .notice("hearing_on", new Raw("<c s='1'><f>G4+45</f><v>44540</v></c>"));
        assertThat(house.drop("a.xlsx", office).run("run").status()).isEqualTo(1);
        CsvTable.Row finding = house.finding("2021-11", "C054").orElseThrow();
        assertThat(finding.get("cell")).isEqualTo("L4");
        assertThat(finding.get("severity")).isEqualTo("ERROR");
        assertThat(finding.get("value")).isEqualTo("10.12.2021");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("1");
        assertThat(house.path("output/2021-11/returned/a.xlsx")).exists();
    }

    @Trap(56)
    @Test
    void a_stale_day_leaves_the_row_out_and_both_days_are_named() {
        Submission submission =
                Reading.of(Reading.notice("hearing_on", new Raw("<c s='1'><f>G3+45</f><v>44540</v></c>")));
        Finding finding = submission.findings().get(0);
        assertThat(finding.code()).isEqualTo(FindingCode.C054);
        assertThat(finding.place().cell()).isEqualTo("L3");
        assertThat(finding.value()).isEqualTo("10.12.2021");
        assertThat(finding.arguments()).containsEntry("read", "16.12.2021");
        assertThat(submission.findSheet("notices").orElseThrow().rows()).isEmpty();
    }

    @Trap(56)
    @Test
    void a_stale_blank_is_not_taken_for_a_blank_cell() {
        assertThat(Reading.findings(
                        Reading.notice("venue", new Raw("<c t='str'><f>IF(C3=\"\",\"\",C3)</f><v></v></c>"))))
                .containsExactly("C055 O3");
        assertThat(Reading.findings(
                        Reading.notice("received_on", new Raw("<c t='str'><f>DATE(2021,11,1)</f><v></v></c>"))))
                .contains("C054 G3");
    }

    @Trap(56)
    @Test
    void in_a_descriptive_cell_the_stored_text_is_taken_with_a_warning() {
        Submission submission = Reading.of(
                Reading.notice("note", new Raw("<c t='str'><f>\"Жоба: \"&amp;C3</f><v>Жоба: ескі атау</v></c>")));
        Finding finding = only(submission, FindingCode.C055, Severity.WARNING, "Q3");
        assertThat(finding.arguments()).containsEntry("read", "Жоба: Кен орнын игеру");
        assertThat(Reading.row(submission).text("note")).isEqualTo("Жоба: ескі атау");
    }

    @Trap({56, 57})
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hearing_on | <c s='1'><f>G3+45</f><v>44546</v></c>
            hearing_on | <c s='1'><f>DATE(2021,12,16)</f><v>44546.000001</v></c>
            hearing_on | <c s='1'><f>$G$3+15*3</f><v>44546</v></c>
            placed_on | <c s='1'><f>G3+1</f><v>44502</v></c>
            hearing_no | <c t='str'><f>"N"&amp;1</f><v>N1</v></c>
            hearing_no | <c><f>A3+100</f><v>101</v></c>
            note | <c t='str'><f>IF(C3="","",C3)</f><v>Кен орнын игеру</v></c>
            note | <c><f>R3</f><v>0</v></c>
            note | <c t='str'><f>R3</f><v></v></c>
            """)
    void a_stored_result_that_the_formula_gives_needs_no_word(String column, String cell) {
        Submission submission = Reading.of(Reading.notice(column, new Raw(cell)));
        assertThat(submission.findings()).isEmpty();
        assertThat(Reading.row(submission).values()).isNotEmpty();
    }

    @Trap(57)
    @Test
    void a_formula_that_cannot_be_reckoned_is_on_the_record_and_what_is_stored_counts() {
        Submission submission = declared("<c><f>COUNTA(notices!B3:B9)</f><v>7</v></c>");
        Finding finding = only(submission, FindingCode.C056, Severity.INFO, "D3");
        assertThat(finding.arguments()).containsEntry("detail", "=COUNTA(notices!B3:B9)");
        assertThat(submission.findSheet("declared").orElseThrow().rows().get(0).count("value"))
                .contains(7);
    }

    @Trap(55)
    @ParameterizedTest
    @CsvSource({"s='1', C057 L3", "s='0', C057 L3 C011 L3"})
    void a_simple_formula_without_its_result_is_reckoned_and_read_with_a_warning(String style, String findings) {
        Submission submission = Reading.of(Reading.notice("hearing_on", new Raw("<c " + style + "><f>G3+45</f></c>")));
        assertThat(String.join(" ", Reading.findings(submission))).isEqualTo(findings);
        Finding finding = submission.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.value()).isEqualTo("=G3+45");
        SentenceNames.assertSupplied(finding);
        assertThat(Reading.row(submission).date("hearing_on")).contains(LocalDate.of(2021, 12, 16));
    }

    @Trap(55)
    @Test
    void a_result_that_is_no_day_is_no_day() {
        Reading.isLeftOut("hearing_on", new Raw("<c s='1'><f>0-5</f></c>"), "C057 L3", "C008 L3");
        Reading.isLeftOut("hearing_on", new Raw("<c s='1'><f>EDATE(G3,1)</f></c>"), "C006 L3");
    }

    @Trap(56)
    @Test
    void a_chain_of_stale_formulas_is_followed_through_columns_of_the_offices_own() {
        String rows = "<c r='S3'><f>G3+40</f><v>1</v></c>";
        Submission submission = Reading.of(Reading.notice("hearing_on", new Raw("<c s='1'><f>S3+5</f><v>44546</v></c>"))
                .changed(workbook -> withCell(workbook, rows)));
        assertThat(Reading.findings(submission)).doesNotContain("C054 L3");
    }

    @Trap(56)
    @Test
    void days_from_1904_are_not_reckoned_but_taken_as_they_are_stored() {
        OfficeWorkbook workbook = Reading.notice("note", new Raw("<c><f>1+1</f><v>7</v></c>"))
                .notice("hearing_no", "N2")
                .changed(HandMadeXlsx::from1904);
        assertThat(Reading.findings(workbook)).contains("C056 Q3").doesNotContain("C055 Q3");
    }

    @Trap(56)
    @Test
    void reckoning_by_hand_is_named_where_formulas_stand_in_cells_of_data() {
        OfficeWorkbook formulas = OfficeWorkbook.of("KZ-19", "2021-11")
                .nothing()
                .declared("notices_placed", new Raw("<c><f>2+3</f><v>5</v></c>"));
        assertThat(Reading.findings(formulas)).isEmpty();
        Submission submission = Reading.of(formulas.changed(HandMadeXlsx::calculatedByHand));
        only(submission, FindingCode.S036, Severity.WARNING, "");
        OfficeWorkbook typed = OfficeWorkbook.of("KZ-19", "2021-11")
                .nothing()
                .declared("notices_placed", 5)
                .changed(HandMadeXlsx::calculatedByHand);
        assertThat(Reading.findings(typed)).isEmpty();
    }

    /** Puts a cell at the end of row 3 of the second sheet, that of the notices. */
    private static HandMadeXlsx withCell(HandMadeXlsx workbook, String cell) {
        return workbook.changedPart(
                "xl/worksheets/sheet2.xml", xml -> xml.replaceFirst("(<row r='3'>.*?)</row>", "$1" + cell + "</row>"));
    }

    private static Submission declared(String cell) {
        return Reading.of(OfficeWorkbook.of("KZ-19", "2021-11").nothing().declared("notices_placed", new Raw(cell)));
    }

    private static Finding only(Submission submission, FindingCode code, Severity severity, String cell) {
        assertThat(submission.findings()).hasSize(1);
        Finding finding = submission.findings().get(0);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.place().cell()).isEqualTo(cell);
        if (!finding.value().isEmpty()) {
            SentenceNames.assertSupplied(finding);
        }
        return finding;
    }
}
