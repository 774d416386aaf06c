package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.TestHouse.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the staff's hand in a Word template. */
final class BrokenTemplateTest {

    private static final String KAZAKH = "templates/documents/analysis.kk.docx";
    private static final String RUSSIAN = "templates/documents/analysis.ru.docx";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.in(folder);
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").nothing());
    }

    @Test
    void every_misspelt_name_of_every_template_is_named_at_once() throws IOException {
        house.retype(KAZAKH, "${month.title}", "${month.titel}");
        house.retype(KAZAKH, "${as_of}", "${as_off}");
        house.retype(RUSSIAN, "${ministry.name}", "${ministri.name}");
        Result result = fails();
        assertThat(result.err())
                .containsSubsequence(
                        "D013: documents/analysis.kk.docx",
                        ">>${month.titel}<<",
                        "основной текст",
                        "имелось в виду month.title.",
                        "D013: documents/analysis.kk.docx",
                        ">>${as_off}<<",
                        "D013: documents/analysis.ru.docx",
                        ">>${ministri.name}<<",
                        "имелось в виду ministry.",
                        "marked-templates");
    }

    @Test
    void faults_of_tables_and_templates_are_told_in_one_run() throws IOException {
        house.retype(KAZAKH, "${month.title}", "${month.titel}");
        String ministries = "templates/reference/ministry.csv";
        house.replace(ministries, "2019-06-17", "17.06.2019");
        assertThat(house.run("run").err())
                .contains("D003: reference/ministry.csv", "D013: documents/analysis.kk.docx", "marked-templates");
        assertThat(house.path("output/2021-11")).doesNotExist();
    }

    @Test
    void a_tag_that_is_not_closed_is_named() throws IOException {
        house.retype(KAZAKH, "${month.title}", "${month.title");
        Result result = fails();
        assertThat(result.err()).contains("documents/analysis.kk.docx", "${month.title");
    }

    @ParameterizedTest
    @CsvSource({
        "${month.title,D007",
        "${1 +},D010",
        "[#include x],D011",
        "[#if month.title??],D008",
        "[#list regions as r][#if month??][/#list][/#if],D009",
        "a [#if month??]</w:t></w:r></w:p><w:p><w:r><w:t>[/#if] b,D012",
        "${month},D014"
    })
    void a_slip_in_a_command_is_named(String text, String code) throws IOException {
        house.retype(KAZAKH, "${month.title}", text);
        assertThat(fails().err()).contains("documents/analysis.kk.docx", code);
    }

    @Test
    void a_template_that_is_no_word_document_is_named() {
        house.write(RUSSIAN, "мәтін");
        assertThat(fails().err()).contains("D015", "documents/analysis.ru.docx");
    }

    /** Nothing of the month is written, and the templates mended, it comes out. */
    private Result fails() {
        Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).doesNotContain("Exception", "\tat ");
        assertThat(house.path("output/2021-11")).doesNotExist();
        assertThat(house.path("output/archive")).doesNotExist();
        TestHouse.in(folder);
        assertThat(house.run("run").status()).isZero();
        return result;
    }
}
