package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.TestHouse.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table by which the ministry weighs findings otherwise: what it says has its effect. */
final class SeverityTableTest {

    private static final String TABLE = "templates/reference/severities.csv";
    private static final String HEADINGS = "code,severity,valid_from,valid_to,source\n";

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeEach
    void furnish() {
        house = TestHouse.withoutLetters(folder);
    }

    @Test
    void a_warning_made_an_error_leaves_its_row_out() {
        weigh("R002,ERROR,,,тест");
        Result result = run(office().notice().notice("placed", "жоқ"));
        assertThat(severity("R002")).isEqualTo("ERROR");
        assertThat(house.count("2021-11", "KZ-19", "notice_missing")).isEqualTo("0");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("1");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void without_the_table_the_same_row_counts() {
        Result result = run(office().notice().notice("placed", "жоқ"));
        assertThat(severity("R002")).isEqualTo("WARNING");
        assertThat(house.count("2021-11", "KZ-19", "notice_missing")).isEqualTo("1");
        assertThat(result.status()).isZero();
    }

    @Test
    void what_concerns_the_sheet_as_a_whole_leaves_out_the_row_it_names() {
        weigh("R009,ERROR,,,тест");
        run(office().notice().notice("hearing_no", "N1").notice());
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("2");
    }

    @Test
    void a_warning_made_a_blocker_refuses_the_workbook_and_says_what_was_not_checked() {
        weigh("R002,BLOCKER,,,тест");
        Result result = run(office().notice().notice("placed", "жоқ"));
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEmpty();
        assertThat(severity("R002")).isEqualTo("BLOCKER");
        assertThat(house.finding("2021-11", "P004").orElseThrow().get("message_ru"))
                .contains("сверка листов, сверка месяцев")
                .doesNotContain("ячейки");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void a_refused_correction_does_not_displace_the_first_submission() {
        weigh("R002,BLOCKER,,,тест");
        house.drop("1.xlsx", office().notice().notice());
        run(office().passport("submission_no", 2).notice("placed", "жоқ"));
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("2");
    }

    @Test
    void an_error_made_a_warning_lets_its_row_count() {
        weigh("R001,WARNING,,,тест");
        Result result = run(office().notice().notice("placed_on", "2021-12-02"));
        assertThat(severity("R001")).isEqualTo("WARNING");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("2");
        assertThat(result.status()).isZero();
    }

    @Test
    void a_cell_that_cannot_be_read_still_leaves_out_a_row_that_needs_it() {
        weigh("C002,WARNING,,,тест");
        run(office().notice().notice("hearing_on", "кейін"));
        assertThat(severity("C002")).isEqualTo("WARNING");
        assertThat(severity("C001")).isEqualTo("ERROR");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("1");
    }

    @Test
    void a_finding_of_the_workbook_made_a_blocker_refuses_it() {
        weigh("S006,BLOCKER,,,тест");
        run(office().passport("notices", "nothing").notice());
        house.drop("2021-11/19.xlsx", OfficeWorkbook.of("KZ-11", "2021-11").nothing());
        house.run("run");
        assertThat(severity("S006")).isEqualTo("BLOCKER");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEmpty();
    }

    @Test
    void a_comparison_may_be_made_lighter() {
        weigh("X001,INFO,,,тест");
        run(office().notice().declared("notices_placed", 5));
        assertThat(severity("X001")).isEqualTo("INFO");
    }

    @ParameterizedTest
    @CsvSource({"2021-11-30,,ERROR", ",2021-11-29,WARNING", "2021-12-01,,WARNING", ",2021-11-30,ERROR"})
    void a_line_holds_for_the_months_whose_last_day_it_covers(String from, String to, String severity) {
        weigh("R002,ERROR," + (from == null ? "" : from) + "," + (to == null ? "" : to) + ",тест");
        run(office().notice().notice("placed", "жоқ"));
        assertThat(severity("R002")).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C099,ERROR,,,тест|D019|C099",
                "Z001,WARNING,,,тест|D020|Z001 = WARNING",
                "X001,ERROR,,,тест|D020|WARNING, INFO",
                "C001,INFO,,,тест|D020|BLOCKER, ERROR",
                "C002,GRAVE,,,тест|D003|severity = GRAVE",
                "C002,INFO,,,|D003|source",
                "C002,INFO,,2021-12-31,тест%C002,WARNING,2021-12-31,,тест|D005|C002"
            })
    void a_line_that_cannot_be_is_named_and_nothing_is_run(String lines, String code, String words) {
        weigh(lines.split("%"));
        Result result = house.run("run");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .contains(code, "reference/severities.csv", words)
                .doesNotContain("Exception");
    }

    private void weigh(String... lines) {
        house.write(TABLE, HEADINGS + String.join("\n", lines) + "\n");
    }

    private Result run(OfficeWorkbook workbook) {
        house.drop("2021-11.xlsx", workbook);
        house.drop("other.xlsx", OfficeWorkbook.of("KZ-11", "2021-11").nothing());
        return house.run("run");
    }

    private String severity(String code) {
        return house.finding("2021-11", code).orElseThrow().get("severity");
    }

    private static OfficeWorkbook office() {
        return GoodNeighbour.office();
    }
}
