package kz.esep.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.finding.Severity;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvException;
import org.junit.jupiter.api.Test;

/** What is remembered of the words of offices, and what they cannot talk away. */
final class JustificationsTest {

    private static final RegionCode OFFICE = new RegionCode("KZ-19");
    private static final byte[] WORKBOOK =
            OfficeWorkbook.of("KZ-19", "2021-11").notice().bytes();
    private static final Place FILE = Place.ofFile("a (1).xlsx");

    @Test
    void a_word_about_a_name_in_the_drop_folder_holds_for_its_month_only() throws CsvException {
        Justifications earlier = table("KZ-19,F007,,a (1).xlsx,,a.xlsx,,Екеуі де керек,a (1).xlsx");
        Finding finding = Finding.of(FindingCode.F007, FILE, "a.xlsx");
        assertThat(earlier.apply(List.of(finding), WORKBOOK, OFFICE))
                .hasSize(2)
                .first()
                .matches(Finding::isJustified);
        Justifications known = new Justifications();
        known.addLasting(earlier);
        assertThat(known.apply(List.of(finding), WORKBOOK, OFFICE)).containsExactly(finding);
    }

    @Test
    void a_word_about_what_a_file_is_lasts() throws CsvException {
        Justifications known = new Justifications();
        known.addLasting(table("KZ-19,Z019,,,,,,Макростар керек,a.xlsx"));
        Finding macros = Finding.of(FindingCode.Z019, FILE, "");
        assertThat(known.apply(List.of(macros), WORKBOOK, OFFICE))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
        assertThat(known.apply(List.of(macros), WORKBOOK, new RegionCode("KZ-23")))
                .containsExactly(macros);
    }

    @Test
    void the_workbook_is_not_read_again_for_an_office_that_has_justified_nothing_of_the_kind() throws CsvException {
        Justifications known = table("KZ-19,Z019,,,,,,Макростар керек,a.xlsx");
        Finding macros = Finding.of(FindingCode.Z019, FILE, "");
        assertThat(known.concern(List.of(macros), OFFICE)).isTrue();
        assertThat(known.concern(List.of(macros), new RegionCode("KZ-23"))).isFalse();
        assertThat(known.concern(List.of(macros.weighing(Severity.ERROR)), OFFICE))
                .isFalse();
        assertThat(known.concern(List.of(Finding.of(FindingCode.Z018, FILE, "20000")), OFFICE))
                .isFalse();
    }

    @Test
    void what_the_check_says_of_itself_cannot_be_talked_away() throws CsvException {
        Justifications known =
                table("KZ-19,P003,,,,2500,C002; 100,Бәрі дұрыс,a.xlsx", "KZ-19,P004,,,,,,Бәрі дұрыс,a.xlsx");
        List<Finding> findings = List.of(
                Finding.of(FindingCode.P003, FILE, "2500")
                        .weighing(Severity.WARNING)
                        .with("code", "C002")
                        .with("expected", "100"),
                Finding.of(FindingCode.P004, FILE, ""));
        assertThat(known.apply(findings, WORKBOOK, OFFICE)).isEqualTo(findings);
    }

    private static Justifications table(String... lines) throws CsvException {
        Justifications justifications = new Justifications();
        String table =
                "region,code,sheet,row,column,value,facts,justification,file\n" + String.join("\n", lines) + "\n";
        justifications.addTable(table.getBytes(StandardCharsets.UTF_8));
        return justifications;
    }
}
