package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import kz.esep.fixtures.MonthsInARow;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a run leaves them. */
final class DashboardTest {

    private static final String[] DATED = {"--letters-dated", "2021-12-10"};

    @TempDir
    private Path folder;

    @Test
    void a_run_leaves_pages_that_are_views_and_no_part_of_the_archive() {
        TestHouse house = TestHouse.in(folder)
                .write(
                        "figures.csv",
                        "period,region,code,count\n2019,ALL,notices_placed,1780\n2021-10,KZ-31,violations_total,5\n")
                .drop(
                        "KZ-31.xlsx",
                        OfficeWorkbook.of("KZ-31", "2021-11").notice().protocol());
        TestHouse.execute(
                "archive",
                "import",
                "--home",
                folder.toString(),
                folder.resolve("figures.csv").toString());
        house.run("run", DATED);
        assertThat(house.text("output/2021-11/index.html"))
                .contains("analysis.kk.docx", "letters/KZ-61.docx")
                .contains("<a href=\"../archive/2021-11/\">");
        assertThat(house.text("output/index.html"))
                .as("imported figures are marked")
                .containsPattern("1780<span [^>]*>\\*</span>")
                .containsPattern("<td class=\"heat-5\">5<span [^>]*>\\*</span>");
        assertThat(house.state("output/archive").keySet()).noneMatch(name -> name.endsWith(".html"));
        Map<String, String> pages = house.state("output");
        house.run("run", DATED);
        assertThat(house.state("output")).isEqualTo(pages);
    }

    /** For the extended checks: an output folder with everything in it that a browser may be asked to show. */
    @Test
    @EnabledIfSystemProperty(named = "kept.pages", matches = ".+")
    void keeps_months_for_a_browser() {
        TestHouse house = MonthsInARow.in(Path.of(System.getProperty("kept.pages")))
                .drop("2021-12/refused.xlsx", "no workbook")
                .drop(
                        "2021-11/KZ-75 & 'first' #1.xlsx",
                        OfficeWorkbook.of("KZ-75", "2021-11")
                                .notice("project", "<script>alert(1)</script>", "placed_on", "31.02.2021"));
        assertThat(house.run("run", "--arrived", "2021-12-14").status()).isEqualTo(1);
    }
}
