package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.TestHouse.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.in(folder);
    }

    @ParameterizedTest
    @CsvSource({"ru, Использование", "kk, Қолданылуы"})
    void without_a_command_the_usage_is_shown(String language, String words) {
        house.write("templates/settings.properties", "language=" + language + "\n");
        System.setProperty("esep.home", folder.toString());
        try {
            Result result = TestHouse.execute();
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.err()).contains(words, "run", "new");
        } finally {
            System.clearProperty("esep.home");
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, Непонятно", "kk, Түсініксіз"})
    void an_unknown_command_or_option_is_named(String language, String words) {
        for (List<String> line : List.of(List.of("есеп"), List.of("run", "--жыл"))) {
            List<String> arguments = new java.util.ArrayList<>(line);
            arguments.addAll(List.of("--language", language, "--home", folder.toString()));
            Result result = TestHouse.execute(arguments.toArray(String[]::new));
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.err())
                    .contains(words, line.get(line.size() - 1))
                    .doesNotContain("Exception", "Unmatched");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--month=2021-13", "--month=қараша", "--as-of=30.11.2021", "--month"})
    void an_option_whose_value_does_not_fit_is_named(String option) {
        Result result = house.run("run", option);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains(option.replaceAll("=.*", ""), "Использование")
                .doesNotContain("Exception", "Invalid", "Missing");
        assertThat(house.path("output")).doesNotExist();
    }

    @Test
    void help_and_version_are_given() {
        assertThat(TestHouse.execute("--help").status()).isZero();
        assertThat(TestHouse.execute("run", "--help").status()).isZero();
        assertThat(TestHouse.execute("--version").out()).startsWith("esep ");
    }

    @Test
    void every_fault_of_every_table_is_named_at_once() {
        house.replace("templates/reference/rules.csv", "2007,notice_missing,missing,", "2007,notice_missing,magic,");
        house.replace("templates/reference/rule-sets.csv", "2021,2021-08-19,", "2021,2021-08-01,");
        house.replace("templates/reference/regions.csv", "KZ-79,17,city,2018-06-19,", "KZ-79,17,city,19.06.2018,");
        house.replace("templates/reference/counts.csv", "label_ru", "label_xx");
        house.replace("templates/settings.properties", "settle_seconds=0", "settle_seconds=көп");
        Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .containsSubsequence("reference/rules.csv, 8", "magic")
                .containsSubsequence("reference/rule-sets.csv", "2007, 2021")
                .containsSubsequence("reference/regions.csv, 21", "19.06.2018")
                .containsSubsequence("reference/counts.csv", "label_ru")
                .containsSubsequence("settings.properties", "settle_seconds = көп");
        assertThat(result.err()).doesNotContain("Exception", "\tat ");
        assertThat(house.path("output")).doesNotExist();
    }

    @Test
    void a_missing_table_is_named() throws IOException {
        Files.delete(house.path("templates/reference/working-days.csv"));
        Files.delete(house.path("templates/reference/ministry.csv"));
        Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("reference/working-days.csv", "reference/ministry.csv", "D001");
    }

    @Test
    void a_table_in_another_encoding_is_named() {
        house.write("templates/reference/counts.csv", new byte[] {'c', 'o', 'd', 'e', '\n', (byte) 0xC0, (byte) 0xE1});
        Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("D004", "reference/counts.csv", "UTF-8");
    }

    @Test
    void names_of_a_region_that_hold_at_the_same_time_are_a_fault() {
        house.replace("templates/reference/regions.csv", "KZ-71,1,city,2022-09-19,", "KZ-71,1,city,2022-09-01,");
        Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("D005", "reference/regions.csv", "KZ-71");
    }

    @Test
    void a_missing_template_is_named() throws IOException {
        Files.delete(house.path("templates/documents/analysis.ru.docx"));
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").nothing());
        Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("D006", "documents/analysis.ru.docx").doesNotContain("Exception");
    }

    @Test
    void a_folder_of_templates_that_is_not_there_is_named() {
        Result result = house.run("run", "--templates", folder.resolve("жоқ").toString());
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("rules.csv").doesNotContain("Exception");
    }

    @Test
    void two_runs_do_not_write_into_one_folder_at_once() throws IOException {
        Files.createDirectories(house.path("output"));
        try (FileChannel channel = FileChannel.open(
                        house.path("output/.esep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Result result = house.run("run");
            assertThat(lock.isValid()).isTrue();
            assertThat(result.status()).isEqualTo(3);
            assertThat(result.err()).contains("output").doesNotContain("Exception");
        }
        assertThat(house.run("run").status()).isZero();
    }

    @Test
    void an_output_that_is_a_file_is_named() {
        house.write("output", "файл");
        Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .contains(house.path("output").toString(), "Это не папка")
                .doesNotContain("Exception");
        assertThat(house.text("output")).isEqualTo("файл");
    }

    @Test
    void a_document_that_cannot_be_replaced_is_named() throws IOException {
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").nothing());
        Files.createDirectories(house.path("output/2021-11/totals.csv/x"));
        Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("totals.csv").doesNotContain("Exception");
    }

    @Test
    void a_month_asked_for_of_which_nothing_came_needs_action() {
        house.drop("a.xlsx", OfficeWorkbook.of("KZ-19", "2021-11").nothing());
        Result result = house.run("run", "--month", "2021-10");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("2021-10");
        assertThat(house.path("output/2021-11")).doesNotExist();
        assertThat(house.run("run", "--month", "2021-11", "--month", "2021-10").status())
                .isEqualTo(1);
        assertThat(house.path("output/2021-11/totals.csv")).exists();
    }

    @Test
    void an_empty_house_has_nothing_to_do() {
        Result result = house.run("run");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void what_is_not_yet_due_is_pending_and_no_violation() {
        house.drop(
                "a.xlsx",
                OfficeWorkbook.of("KZ-19", "2021-11")
                        .passport("notices", "nothing")
                        .protocol("placed", "нет", "placed_on", "", "first_seen_on", ""));
        assertThat(house.run("run", "--as-of", "2021-11-10").status()).isZero();
        assertThat(house.count("2021-11", "KZ-19", "protocol_missing")).isEqualTo("0");
        assertThat(house.findings()).containsExactly("a.xlsx R004");
        assertThat(house.run("run").status()).isZero();
        assertThat(house.count("2021-11", "KZ-19", "protocol_missing")).isEqualTo("1");
        assertThat(house.findings()).isEmpty();
        assertThat(house.table("output/2021-11/violations.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("due")).isEqualTo("2021-11-11"));
    }
}
