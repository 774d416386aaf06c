package kz.esep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.documents.NameList;
import kz.esep.documents.TemplateKind;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.TestHouse.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorCommandTest {

    private static final String KAZAKH = "templates/documents/analysis.kk.docx";
    private static final String RUSSIAN = "templates/documents/analysis.ru.docx";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.in(folder);
    }

    @Test
    void a_sound_house_is_told_to_be_sound() {
        Result result = house.run("doctor", "--language", "ru");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(
                        "Справочники и настройки: в порядке",
                        "Шаблоны Word: в порядке",
                        "Входная папка: в порядке",
                        "Папка результатов: в порядке",
                        "Всё в порядке");
        assertThat(house.path("output/marked-templates")).doesNotExist();
    }

    @Test
    void a_calendar_that_ends_within_a_year_is_a_reminder_and_no_fault() {
        Result enough = house.run("doctor", "--language", "ru", "--as-of", "2025-12-31");
        assertThat(enough.out()).doesNotContain("D022");
        Result soon = house.run("doctor", "--language", "ru", "--as-of", "2026-01-01");
        assertThat(soon.status()).isZero();
        assertThat(soon.err()).isEmpty();
        assertThat(soon.out())
                .contains(
                        "предупреждение D022: reference/working-day-years.csv",
                        "только по 31.12.2026",
                        "Всё в порядке");
        String years = "templates/reference/working-day-years.csv";
        house.write(years, house.text(years) + "2028,приказ\n");
        assertThat(house.run("doctor", "--language", "ru", "--as-of", "2026-01-01")
                        .out())
                .contains("только по 31.12.2026");
        assertThat(house.run("doctor", "--language", "ru", "--as-of", "2029-02-01")
                        .out())
                .contains("только по 31.12.2028");
    }

    @Test
    void faults_of_tables_and_of_all_templates_are_told_at_once() throws IOException {
        house.retype(KAZAKH, "${month.title}", "${month.titel}");
        house.write(RUSSIAN, "мәтін");
        String table = new String(house.bytes("templates/reference/ministry.csv"), UTF_8);
        house.write("templates/reference/ministry.csv", table.replace("2019-06-17", "17.06.2019"));
        house.replace(
                "templates/reference/acts.csv", "informatisation,law,2015-11-24", "informatisation,law,24.11.2015");
        Result result = house.run("doctor", "--language", "ru");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .contains(
                        "D003: reference/ministry.csv",
                        "D003: reference/acts.csv",
                        "D013: documents/analysis.kk.docx",
                        "D015: documents/analysis.ru.docx")
                .doesNotContain("Exception", "\tat ");
        assertThat(result.out()).contains("Справочники и настройки: ошибок – ", "Пока ошибки не исправлены");
    }

    @Test
    void of_a_faulty_template_a_marked_copy_is_written_until_it_is_mended() throws IOException {
        byte[] sound = house.bytes(KAZAKH);
        house.retype(KAZAKH, "${month.title}", "${month.titel}");
        Result result = house.run("doctor");
        Path copy = house.path("output/marked-templates/analysis.kk.docx");
        assertThat(copy).isRegularFile();
        assertThat(result.err()).contains("marked-templates");
        house.write(KAZAKH, sound);
        house.run("doctor");
        assertThat(copy.getParent()).doesNotExist();
    }

    @Test
    void a_copy_somebody_has_worked_in_is_left_alone() throws IOException {
        byte[] sound = house.bytes(KAZAKH);
        house.retype(KAZAKH, "${month.title}", "${month.titel}");
        house.run("doctor");
        house.write("output/marked-templates/analysis.kk.docx", "жартысы түзетілген");
        house.run("doctor");
        assertThat(house.text("output/marked-templates/analysis.kk.docx")).isEqualTo("жартысы түзетілген");
        assertThat(house.path("output/marked-templates/new-analysis.kk.docx")).isRegularFile();
        house.write(KAZAKH, sound);
        assertThat(house.run("doctor").status()).isZero();
        assertThat(house.path("output/marked-templates/analysis.kk.docx")).isRegularFile();
        assertThat(house.path("output/marked-templates/new-analysis.kk.docx")).doesNotExist();
    }

    @Test
    void a_copy_that_is_not_read_is_named_with_the_file_it_may_be_meant_for() throws IOException {
        house.write("templates/documents/analysis.kk (көшірме).docx", "a");
        house.write("templates/documents/~$alysis.ru.docx", "a");
        Result result = house.run("doctor", "--language", "ru");
        assertThat(result.status()).isZero();
        assertThat(result.err())
                .contains(
                        "D030: documents/analysis.kk (көшірме).docx",
                        "documents/analysis.kk.docx, назовите",
                        "D031: documents/~$alysis.ru.docx");
    }

    @Test
    void what_looks_like_a_tag_is_asked_about_and_keeps_nothing_back() throws IOException {
        house.retype(RUSSIAN, "${ministry.name}", "{{ministry.name}}");
        Result result = house.run("doctor", "--language", "ru");
        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("D032: documents/analysis.ru.docx", ">>{{ministry.name}}<<");
    }

    @Test
    void what_looks_like_a_tag_is_asked_about_beside_faults_of_any_template() throws IOException {
        house.retype(KAZAKH, "${ministry.name}", "{{ministry.name}}");
        house.retype(RUSSIAN, "${ministry.name}", "{{ministry.name}}");
        house.retype(RUSSIAN, "${month.title}", "${month.titel}");
        Result result = house.run("doctor", "--language", "ru");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .contains(
                        "D013: documents/analysis.ru.docx",
                        "D032: documents/analysis.kk.docx",
                        "D032: documents/analysis.ru.docx");
    }

    @Test
    void a_misspelt_code_is_told_with_the_one_that_was_meant() throws IOException {
        house.retype(RUSSIAN, "${month.title}", "${month.title} ${rule_sets[0].totals.protocol_lat}");
        house.retype(RUSSIAN, "${as_of}", "${rule_sets[0].rows[0].regoin}${rule_sets[0].rows[0].protocol_late}");
        assertThat(house.run("doctor", "--language", "ru").err())
                .contains("имелось в виду rule_sets[0].totals.protocol_late.")
                .contains("имелось в виду rule_sets[0].rows[0].region.")
                .doesNotContain(">>${rule_sets[0].rows[0].protocol_late}<<");
    }

    @Test
    void a_code_whose_line_cannot_be_read_is_not_called_unknown() throws IOException {
        house.retype(KAZAKH, "${month.title}", "${rule_sets[0].totals.protocol_recording_missing}");
        house.replace("templates/reference/rules.csv", "protocol_recording_missing,", "protocol_recording_missing,x");
        assertThat(house.run("doctor").err())
                .contains("D003: reference/rules.csv")
                .doesNotContain("D013");
    }

    @Test
    void folders_that_cannot_be_worked_with_are_told() throws IOException {
        Files.delete(house.path("input"));
        house.write("output", "a");
        Result result = house.run("doctor", "--language", "ru");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out())
                .contains("Входная папка: работать с ней нельзя", "Папка результатов: работать с ней нельзя");
        assertThat(result.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void the_names_a_template_may_use_are_listed_with_what_they_are() {
        Result result = house.run("doctor", "--names", "--language", "ru");
        assertThat(result.status()).isZero();
        for (TemplateKind kind : TemplateKind.values()) {
            NameList.of(kind).names().forEach(name -> assertThat(result.out()).contains(name.path()));
        }
        assertThat(result.out()).contains("month.title ", "текст – «за ноябрь 2021 года»", "да или нет – ");
    }
}
