package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import kz.esep.fixtures.IssuedWorkbook;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.form.Filling;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableFolder;
import kz.esep.storage.CsvTable;
import kz.esep.word.DocxText;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The central office writes a workbook of its own: figures, cases and texts for the country, and no hearings. */
final class NationalWorkbookTest {

    private static final YearMonth MONTH = YearMonth.of(2021, 11);
    private static final String DATA = "output/archive/2021-11/r001/data/";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
        house.drop("KZ-19.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").notice().protocol());
    }

    @Test
    void it_is_issued_alone_and_says_from_the_start_that_it_has_no_hearings() {
        String blank = house.path("blank").toString();
        assertThat(house.run("new", "--national", "--month", "2021-11", "--out", blank)
                        .status())
                .isZero();
        assertThat(house.path("blank"))
                .isDirectoryContaining("glob:**/KZ_2021-11.xlsx")
                .isDirectoryNotContaining("glob:**/KZ-*");
        TestHouse.Result checked =
                house.run("check", house.path("blank/KZ_2021-11.xlsx").toString());
        assertThat(checked.out())
                .contains("Республика Казахстан")
                .contains("T002")
                .doesNotContain("T009")
                .doesNotContain("S037");
        house.run("new", "--national", "--region", "KZ-19", "--month", "2021-11", "--out", blank);
        assertThat(house.path("blank")).isDirectoryContaining("glob:**/KZ-19_2021-11.xlsx");
    }

    @Test
    void as_it_was_issued_and_filled_it_is_checked_without_a_word() {
        Regions regions = TableFolder.shipped().regions();
        Filling filling = new Filling()
                .line("passport", "executor", "Бас сарапшы")
                .line("passport", "notices", "мәлімет жоқ")
                .line("passport", "protocols", "мәлімет жоқ")
                .cell("indicators", 3, "code", "requests_received")
                .cell("indicators", 3, "value", 12);
        byte[] bytes = IssuedWorkbook.by(TableFolder.shipped())
                .of(regions.national(MONTH).orElseThrow(), MONTH, filling);
        house.drop("KZ_2021-11.xlsx", bytes);
        TestHouse.Result checked =
                house.run("check", house.path("input/KZ_2021-11.xlsx").toString());
        assertThat(checked.status()).isZero();
        assertThat(checked.out())
                .contains("Всего: отказов – 0, ошибок – 0, предупреждений – 0, для сведения – 0")
                .contains("будет учтена полностью")
                .doesNotContain("Пересчёт по строкам");
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("Книга центрального аппарата учтена: KZ_2021-11.xlsx")
                .contains("1 из 17 управлений");
        assertThat(house.text(DATA + "indicators.csv")).contains("2021-11,KZ,requests_received,12,");
    }

    @Test
    void it_is_no_office_of_the_month() {
        house.drop("KZ.xlsx", national(1).row("cases", "case_no", "1", "chapter", "30"));
        house.run("run");
        for (String table : new String[] {"totals.csv", "completeness.csv", "feedback.csv"}) {
            assertThat(house.table("output/2021-11/" + table))
                    .extracting(row -> row.get("region"))
                    .doesNotContain("KZ");
        }
        assertThat(house.count("2021-11", "ALL", "notices_placed")).isEqualTo("1");
        assertThat(house.text(DATA + "cases.csv")).contains("2021-11,KZ,1,30,");
        assertThat(house.path("output/archive/2021-11/r001/submissions/KZ.xlsx"))
                .exists();
    }

    @Test
    void what_it_reports_on_feedback_counts_for_the_country_under_its_own_code() {
        house.drop(
                "KZ.xlsx",
                national(1)
                        .row(
                                "feedback",
                                "body",
                                "Қаржы министрлігі",
                                "item",
                                "Бюджет",
                                "kind",
                                "project",
                                "proposals_received",
                                4,
                                "proposals_accepted",
                                3,
                                "comments_received",
                                2,
                                "comments_answered",
                                2,
                                "published",
                                "иә",
                                "acceptance_reference",
                                "Хат"));
        house.run("run");
        assertThat(house.table("output/2021-11/feedback.csv"))
                .filteredOn(
                        row -> row.get("body").equals("ALL") && !row.get("f").isEmpty())
                .extracting(row -> row.get("region") + " " + row.get("f"))
                .containsExactly("KZ 75.0", "ALL 75.0");
        assertThat(DocxText.of(house.bytes("output/2021-11/feedback.ru.docx"))).contains("Центральный аппарат");
        assertThat(DocxText.of(house.bytes("output/2021-11/feedback.kk.docx"))).contains("Орталық аппарат");
    }

    @Test
    void a_month_of_which_nothing_else_came_is_kept_with_no_figure_of_any_office() {
        house.drop(
                "KZ_2021-12.xlsx",
                OfficeWorkbook.of("KZ", "2021-12").nothing().row("indicators", "code", "people_trained", "value", 5));
        house.run("run");
        assertThat(house.count("2021-12", "ALL", "notices_placed")).isEmpty();
        assertThat(house.text("output/archive/2021-12/r001/data/indicators.csv"))
                .contains("2021-12,KZ,people_trained,5,");
    }

    @Test
    void the_consolidated_workbook_lists_the_rows_of_offices_alone() throws IOException {
        house.drop("KZ.xlsx", national(1).row("cases", "case_no", "1-1/2021", "chapter", "30"));
        house.run("run");
        try (XSSFWorkbook consolidated =
                new XSSFWorkbook(new ByteArrayInputStream(house.bytes("output/2021-11/consolidated.xlsx")))) {
            for (Sheet sheet : consolidated) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.toString()).isNotEqualTo("1-1/2021"));
                }
            }
        }
    }

    @Test
    void hearings_in_it_are_told_to_be_an_offices_and_counted_nowhere() {
        house.drop(
                "KZ.xlsx",
                national(1).passport("notices", "filed").notice().notice().declared("notices_placed", 2));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings()).containsExactly("KZ.xlsx R061", "KZ.xlsx R061");
        CsvTable.Row finding = house.finding("2021-11", "R061").orElseThrow();
        assertThat(finding.get("region")).isEqualTo("KZ");
        assertThat(finding.get("value")).isEqualTo("2");
        assertThat(house.count("2021-11", "ALL", "notices_placed")).isEqualTo("1");
        assertThat(house.path("output/2021-11/returned/KZ.xlsx")).exists();
        assertThat(house.run("check", house.path("input/KZ.xlsx").toString()).out())
                .contains("R061");
    }

    @Test
    void the_highest_number_counts_and_the_others_are_named() {
        house.drop("first.xlsx", national(1).row("indicators", "code", "people_trained", "value", 5));
        house.drop("second.xlsx", national(2).row("indicators", "code", "people_trained", "value", 6));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactly("first.xlsx X005");
        assertThat(house.text(DATA + "indicators.csv")).contains("trained,6,").doesNotContain("trained,5,");
    }

    @Test
    void two_with_one_number_block_each_other_and_both_are_named() {
        house.drop("a.xlsx", national(1).row("indicators", "code", "people_trained", "value", 5));
        house.drop("b.xlsx", national(1).row("indicators", "code", "people_trained", "value", 6));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings()).containsExactlyInAnyOrder("a.xlsx X004", "b.xlsx X004");
        assertThat(house.path(DATA + "indicators.csv")).doesNotExist();
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("1");
    }

    @Test
    void a_refused_one_is_no_file_of_an_unknown_office_and_goes_back_marked() {
        house.drop("KZ.xlsx", national(1).passport("notices", "мүмкін"));
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings()).containsExactly("KZ.xlsx T009");
        assertThat(house.path("output/2021-11/returned/KZ.xlsx")).exists();
        assertThat(house.table("output/2021-11/completeness.csv"))
                .extracting(row -> row.get("region"))
                .doesNotContain("KZ");
    }

    @Test
    void a_folder_of_the_whole_country_is_no_hint_at_a_region() {
        house.drop(
                "Казахстан/KZ_2021-11/KZ-23.xlsx",
                OfficeWorkbook.of("KZ-23", "2021-11").nothing());
        house.run("run");
        assertThat(house.findings()).isEmpty();
    }

    @Test
    void the_table_knows_the_republic_by_its_names_but_not_among_the_regions() {
        Regions regions = TableFolder.shipped().regions();
        assertThat(regions.of(MONTH))
                .extracting(region -> region.code().value())
                .doesNotContain("KZ");
        for (String name : new String[] {"KZ", "Республика Казахстан", "Қазақстан Республикасы", "РК"}) {
            assertThat(regions.find(name)).containsExactly(RegionCode.NATIONAL);
            assertThat(regions.isOfficial(RegionCode.NATIONAL, name)).isTrue();
        }
        assertThat(regions.find("KZ-")).as("begun for some region").isEmpty();
        assertThat(regions.namedIn("Министерство экологии Республики Казахстан"))
                .isEmpty();
    }

    @Test
    void a_line_of_the_republic_is_the_one_of_the_kind_national(@TempDir Path tables) {
        assertThat(TableFolder.copiedTo(tables)
                        .change("regions.csv", "KZ,0,national", "KZ,0,city")
                        .faults(Regions::read))
                .singleElement()
                .asString()
                .startsWith("D003 ")
                .endsWith("kind = city | KZ = national");
    }

    private static OfficeWorkbook national(int number) {
        return OfficeWorkbook.of("KZ", "2021-11").nothing().passport("submission_no", number);
    }
}
