package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.TestHouse.Result;
import kz.esep.language.Language;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office checks its own workbook: it has the program's folder, its file, and nobody else's. */
final class CheckCommandTest {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() throws IOException {
        house = TestHouse.withoutLetters(folder);
        Files.delete(house.path("input"));
    }

    @Test
    void a_workbook_in_order_would_be_counted() {
        Result result = check(office().notice().declared("notices_placed", 1));
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("Алматинская область, ноябрь 2021 года, подача № 1")
                .contains("отказов – 0, ошибок – 0, предупреждений – 0, для сведения – 1")
                .contains("1     Размещено объявлений (по вашему подсчёту тоже 1)")
                .contains("будет учтена полностью");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void findings_are_told_gravest_first_with_place_and_remedy() {
        Result result = check(office().notice("placed_on", "05.11.2021").notice("placed_on", "кейін"));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .containsSubsequence("ошибка", "C002", "«кейін» – не дата.", "→ Укажите дату", "C009")
                .contains("Объявления, I4", "ошибок – 1", "для сведения – 3", "будет учтена не полностью");
    }

    @Test
    void own_totals_that_disagree_are_shown_beside_the_recomputed_ones() {
        Result result = check(office().notice().declared("notices_placed", 5));
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("X001", "1     Размещено объявлений (расхождение: по вашему подсчёту 5)");
    }

    @Test
    void a_refused_workbook_would_not_be_counted() {
        Result result = check(office().passport("region", "Атлантида").notice());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("T003", "P004", "учтена не будет");
        house.write("my.xlsx", "№;Жоба");
        assertThat(check().out()).contains("весь файл", "Z003", "учтена не будет");
    }

    @Test
    void a_sheet_that_is_empty_though_filed_is_not_counted() {
        Result result = check(office());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("S005");
    }

    @Test
    void nothing_is_written() {
        house.write("my.xlsx", office().notice("placed_on", "кейін").bytes());
        var before = house.state(".");
        check();
        check("--format", "json");
        assertThat(house.state(".")).isEqualTo(before);
        assertThat(house.path("output")).doesNotExist();
    }

    @Test
    void the_moment_of_judging_may_be_given() {
        OfficeWorkbook pending = office().notice("placed", "жоқ", "placed_on", "", "first_seen_on", "");
        assertThat(check(pending).out()).contains("1     Объявление об общественных слушаниях не размещено");
        assertThat(check("--as-of", "2021-11-01").out())
                .contains("R004", "0     Объявление об общественных слушаниях не размещено");
    }

    @Test
    void programs_get_the_columns_of_findings_csv() throws CsvException {
        house.write("my.xlsx", office().notice("note", "x", "placed_on", "=1+1").bytes());
        Result result = check("--format", "csv");
        CsvTable table = CsvTable.read(result.out().getBytes(StandardCharsets.UTF_8));
        assertThat(table.columns())
                .containsExactly(
                        "month",
                        "region",
                        "file",
                        "sheet",
                        "cell",
                        "severity",
                        "code",
                        "value",
                        "message_kk",
                        "message_ru");
        CsvTable.Row row = table.rows().get(0);
        assertThat(List.of(row.get("month"), row.get("region"), row.get("severity"), row.get("code"), row.get("value")))
                .containsExactly("2021-11", "KZ-19", "ERROR", "C002", "'=1+1");
    }

    @Test
    void programs_get_an_object_for_each_file() {
        house.write("my.xlsx", office().notice().declared("notices_placed", 5).bytes());
        house.write("other.xlsx", "мәтін");
        Result result = house.run("check", path("my.xlsx"), path("other.xlsx"), "--format", "JSON");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("[")
                .endsWith("]\n")
                .contains("\"region\" : \"KZ-19\"", "\"month\" : \"2021-11\"", "\"counted\" : true")
                .contains("\"region\" : null", "\"counted\" : false", "\"blocker\" : 2")
                .containsSubsequence("\"notices_placed\" : {", "\"count\" : 1,", "\"declared\" : 5")
                .contains("\"code\" : \"X001\"", "\"mend_kk\" : ");
    }

    @Test
    void text_from_the_workbook_does_not_steer_the_terminal() {
        Result result = check(office().notice("placed_on", "a\u0007\u001b[2Jb"));
        assertThat(result.out()).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void a_file_that_is_not_there_is_named_and_the_others_are_checked() {
        house.write("my.xlsx", office().notice().bytes());
        Result result = house.run("check", path("my.xlsx"), path("none.xlsx"), path("."));
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).contains("будет учтена полностью");
        assertThat(result.err()).contains("none.xlsx", "папка").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=xml", "--as-of=скоро", "--жыл"})
    void a_wrong_option_is_named(String option) {
        Result result = house.run("check", path("my.xlsx"), option);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains(option.replaceAll("=.*", ""));
    }

    @Test
    void a_file_must_be_given() {
        Result result = house.run("check");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("FILE", "Использование");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 160})
    void lines_fit_the_screen(int width) throws IOException {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        Screen screen = new Screen(printer, printer, Messages.in(Language.KK), true);
        house.write(
                "my.xlsx",
                office().notice("placed_on", "кейін".repeat(60))
                        .declared("x", 1)
                        .bytes());
        House tables = House.open(house.path("templates"));
        new CheckTable(screen, tables, width)
                .print(tables.selfCheck(house.path("output")).check(house.path("my.xlsx"), Optional.empty()));
        assertThat(out.toString().lines().skip(2)).allMatch(line -> line.length() <= Math.max(width, 100));
        assertThat(out.toString().lines().filter(line -> line.contains("кейін")))
                .allMatch(line -> line.length() <= width);
    }

    private Result check(OfficeWorkbook workbook) {
        house.write("my.xlsx", workbook.bytes());
        return check();
    }

    private Result check(String... options) {
        List<String> all = new ArrayList<>(List.of(path("my.xlsx")));
        all.addAll(List.of(options));
        return house.run("check", all.toArray(String[]::new));
    }

    private String path(String name) {
        return house.path(name).toString();
    }

    private static OfficeWorkbook office() {
        return GoodNeighbour.office();
    }
}
