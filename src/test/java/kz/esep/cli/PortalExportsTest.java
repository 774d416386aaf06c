package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of portals dropped beside the workbooks. */
final class PortalExportsTest {

    private static final String HEADER =
            "Идентификатор,Орган,Проект НПА,Вид,Дата поступления,Решение,Где учтено,Дата ответа\n";
    private static final String EXPORT = HEADER
            + "1,МЭПР,=HYPERLINK(1),предложение,05.03.2024,принято,пункт 3,\n"
            + "2,МЭПР,Водный кодекс,предложение,06.03.2024,принято,,\n"
            + "3,МЭПР,Водный кодекс,комментарий,07.03.2024,,,08.03.2024\n"
            + "4,МЭПР,Водный кодекс,комментарий,07.02.2024,,,\n";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
        house.drop("2024-03/KZ-19.xlsx", OfficeWorkbook.of("KZ-19", "2024-03").nothing());
    }

    @Test
    void an_export_is_counted_told_of_and_archived_with_the_month_of_its_lines() {
        house.drop("порталдар/export.csv", EXPORT);
        assertThat(house.run("run").status()).isZero();
        assertThat(house.text("output/2024-03/feedback-exports.csv")).isEqualTo("""
                month,body,kind,item,b,c,e,g,unreferenced,unreasoned,undecided,file
                2024-03,Министерство экологии и природных ресурсов Республики Казахстан,act,'=HYPERLINK(1),1,1,0,0,0,0,0,порталдар/export.csv
                2024-03,Министерство экологии и природных ресурсов Республики Казахстан,act,Водный кодекс,1,1,1,1,1,0,0,порталдар/export.csv
                """);
        assertThat(house.findings())
                .containsExactlyInAnyOrder(
                        "порталдар/export.csv R045", "порталдар/export.csv R056", "порталдар/export.csv X021");
        assertThat(house.finding("2024-03", "R045").orElseThrow().get("cell")).isEqualTo("3");
        assertThat(house.text("output/archive/2024-03/r001/submissions/порталдар/export.csv"))
                .isEqualTo(EXPORT);
        assertThat(house.path("output/archive/2024-03/r001/data/feedback-exports.csv"))
                .exists();
        assertThat(house.path("output/2024-03/returned/порталдар")).doesNotExist();
    }

    @Test
    void a_second_run_changes_nothing_and_an_export_taken_away_takes_its_table_with_it() throws IOException {
        house.drop("export.csv", EXPORT);
        house.run("run");
        Map<String, String> before = house.state("output");
        assertThat(house.run("run").status()).isZero();
        assertThat(house.state("output")).isEqualTo(before);
        Files.delete(house.path("input/export.csv"));
        house.run("run");
        assertThat(house.path("output/2024-03/feedback-exports.csv")).doesNotExist();
        assertThat(house.path("output/archive/2024-03/r002/submissions/export.csv"))
                .doesNotExist();
    }

    @Test
    void what_a_sheet_states_is_held_against_what_portals_list() {
        house.drop(
                "2024-03/KZ-19.xlsx",
                OfficeWorkbook.of("KZ-19", "2024-03")
                        .nothing()
                        .row(
                                "feedback",
                                "body",
                                "Министерство экологии и природных ресурсов",
                                "item",
                                "Водный кодекс",
                                "kind",
                                "act",
                                "proposals_received",
                                3,
                                "proposals_accepted",
                                3,
                                "acceptance_reference",
                                "пункт 3",
                                "comments_received",
                                1,
                                "comments_answered",
                                1,
                                "published",
                                "да",
                                "url",
                                "https://legalacts.egov.kz"));
        house.drop("export.csv", EXPORT);
        assertThat(house.run("run").status()).isZero();
        assertThat(house.text("output/2024-03/feedback-discrepancies.csv")).isEqualTo("""
                month,region,body,kind,code,stated,recomputed,difference
                2024-03,KZ-19,Министерство экологии и природных ресурсов Республики Казахстан,act,b,3,2,1
                2024-03,KZ-19,Министерство экологии и природных ресурсов Республики Казахстан,act,c,3,2,1
                """);
        assertThat(house.findings()).contains("2024-03/KZ-19.xlsx X020").doesNotContain("export.csv X021");
        assertThat(house.finding("2024-03", "X020").orElseThrow().get("severity"))
                .isEqualTo("WARNING");
    }

    @Test
    void a_line_that_is_left_out_asks_people_to_act() {
        house.drop("2024-03/export.csv", HEADER + "1,МЭПР,Водный кодекс,жалоба,05.03.2024,,,\n");
        TestHouse.Result result = house.run("run");
        assertThat(result.status()).isEqualTo(1);
        assertThat(house.findings()).containsExactly("2024-03/export.csv R040");
        assertThat(house.path("output/archive/2024-03/r001/submissions/2024-03/export.csv"))
                .exists();
        assertThat(house.finding("2024-03", "R040").orElseThrow().get("message_ru"))
                .isEqualTo(
                        "«жалоба» в столбце «Вид» – неизвестное слово. Строка не учтена. Исправьте слово или добавьте его в"
                                + " таблицу export-values.csv; известны, например: предложение, ұсыныс, комментарий, түсініктеме.");
    }

    @Test
    void a_day_is_in_the_future_as_seen_from_the_day_the_file_came() {
        house.drop("export.csv", HEADER + "1,МЭПР,Водный кодекс,комментарий,05.03.2024,,,10.03.2024\n");
        assertThat(house.run("run", "--arrived", "2024-03-08").status()).isEqualTo(1);
        assertThat(house.findings()).containsExactly("export.csv R049");
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings()).containsExactly("export.csv R049");
    }

    @Test
    void another_csv_is_passed_over_as_any_other_file() {
        house.drop("2024-03/телефоны.csv", "имя,телефон\n");
        house.drop("2024-03/почти.csv", HEADER.replace("Орган", "Кому"));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings()).containsExactlyInAnyOrder("2024-03/телефоны.csv F003", "2024-03/почти.csv F021");
        assertThat(house.finding("2024-03", "F021").orElseThrow().get("message_kk"))
                .contains("Государственный орган");
    }

    @Test
    void an_export_without_lines_and_one_of_eight_bits_are_told_of() {
        house.drop("2024-03/a.csv", HEADER);
        house.drop("2024-03/b.csv", EXPORT.getBytes(Charset.forName("windows-1251")));
        assertThat(house.run("run").status()).isZero();
        assertThat(house.findings())
                .containsExactlyInAnyOrder(
                        "2024-03/a.csv F024",
                        "2024-03/b.csv F022",
                        "2024-03/b.csv R045",
                        "2024-03/b.csv X021",
                        "2024-03/b.csv R056");
    }

    @Test
    void an_export_larger_than_any_limit_is_not_even_copied() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(house.path("input/large.csv").toFile(), "rw")) {
            file.setLength((1L << 30) + 1);
        }
        assertThat(house.run("run").status()).isEqualTo(1);
        assertThat(house.findings()).containsExactly("large.csv F020");
    }

    @Test
    void the_doctor_reads_the_tables_of_exports() {
        assertThat(house.run("doctor").status()).isZero();
        house.replace("templates/reference/export-values.csv", "kind,предложение,proposal", "kind,предложение,praise");
        TestHouse.Result result = house.run("doctor");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("export-values.csv");
    }
}
