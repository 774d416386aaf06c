package kz.esep.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.word.DocxText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of archived months, imported ones beside them, and what the command says of odd cycles. */
final class CycleArchiveTest {

    @TempDir
    static Path home;

    private static TestHouse house;

    @BeforeAll
    static void archiveTwoMonths() {
        house = TestHouse.withoutLetters(home);
        house.drop(
                "a.xlsx",
                OfficeWorkbook.of("KZ-11", "2024-03")
                        .notice()
                        .notice("form", "survey")
                        .protocol());
        OfficeWorkbook april =
                OfficeWorkbook.of("KZ-11", "2024-04").notice("in_rubric", "жоқ").nothing();
        april.passport("notices", "filed");
        april.row(
                "feedback",
                "body",
                "Орган",
                "item",
                "Жоба",
                "kind",
                "act",
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
                "url",
                "https://adilet.zan.kz",
                "acceptance_reference",
                "хаттама");
        house.drop("b.xlsx", april);
        house.write("published.csv", """
                period,region,code,count
                2021,ALL,notices_placed,5
                2022-05,ALL,notices_placed,7
                2022,KZ-19,notices_placed,4
                2023,ALL,requests_received,80
                """);
        assertThat(house.run("run").status()).isZero();
        assertThat(TestHouse.execute(
                                "archive",
                                "import",
                                "--home",
                                home.toString(),
                                house.path("published.csv").toString())
                        .status())
                .isZero();
        house.run("aarhus", "--from", "2021", "--to", "2024");
    }

    private static String chapter(String number) throws IOException {
        return DocxText.of(house.bytes("output/aarhus/2021-2024/chapters/ru/" + number + ".docx"));
    }

    @Test
    void a_year_is_the_sum_of_its_months_and_says_of_how_many() throws IOException {
        assertThat(chapter("16"))
                .contains("| 2021 | 5 | - | - | - | - | загружено в архив (публикация) |")
                .contains("| 2022 | 7 | - | - | - | - | 1 из 12 месяцев, из них загружено в архив: 1 |")
                .contains("| 2023 | - | - | - | - | - | 0 из 12 месяцев |")
                .contains("| 2024 | 3 | 1 | 0 | 0 | 1 | 2 из 12 месяцев | 2/240 |");
    }

    @Test
    void hearings_are_counted_by_form_and_region() throws IOException {
        assertThat(chapter("17"))
                .contains("| Открытое собрание | - | - | - | 2 |")
                .contains("| Опрос | - | - | - | 1 |")
                .contains("| Акмолинская область | 3 | 1 | 0 | 0 | 1 |")
                .contains("| Алматинская область | 4 | - | - | - | - |")
                .contains("Вошли показатели, загруженные в архив: Алматинская область.");
    }

    @Test
    void the_index_of_feedback_is_that_of_the_sums_of_the_year() throws IOException {
        for (String number : new String[] {"19", "20", "24", "26"}) {
            assertThat(chapter(number)).contains("| 2024 | 1 | 4 | 3 | 2 | 2 | 75,0 | 1 из 12 месяцев |");
        }
    }

    @Test
    void an_imported_indicator_fills_a_year_without_workbooks() throws IOException {
        assertThat(chapter("09")).contains("| запрос | - | - | 80 | - | загружено в архив (публикация) |");
    }

    @Test
    void a_cycle_of_which_nothing_is_archived_says_so() {
        TestHouse.Result result = house.run("aarhus", "--from", "2011", "--to", "2012");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("В архиве нет ничего за период 2011-2012");
    }

    @Test
    void years_that_are_no_cycle_are_not_understood() {
        assertThat(house.run("aarhus", "--from", "2024", "--to", "2021").status())
                .isEqualTo(2);
        assertThat(house.run("aarhus", "--from", "1900", "--to", "2021").err()).contains("20 лет");
    }

    @Test
    void a_broken_template_keeps_the_report_back_and_comes_back_marked(@TempDir Path other) throws IOException {
        TestHouse broken = TestHouse.withoutLetters(other);
        broken.retype("templates/documents/aarhus-chapter.ru.docx", "${chapter.question}", "${chapter.qestion}");
        TestHouse.Result result = broken.run("aarhus", "--from", "2021", "--to", "2024");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("qestion");
        assertThat(broken.path("output/marked-templates/aarhus-chapter.ru.docx"))
                .isRegularFile();
        assertThat(broken.path("output/aarhus")).doesNotExist();
        assertThat(broken.drop(
                                "a.xlsx",
                                OfficeWorkbook.of("KZ-11", "2021-11").notice("received_on", LocalDate.of(2021, 11, 1)))
                        .run("run")
                        .status())
                .as("the month needs no template of the report")
                .isLessThan(3);
    }
}
