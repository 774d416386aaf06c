package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx.Raw;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type where a number belongs: the office's total stands in D3, an indicator's value in C3. */
final class NumberCellsTest {

    @Trap(51)
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1234              | 1234
            1 234             | 1234
            1\u00a0234        | 1234
            1\u2009234        | 1234
            1\u2007234        | 1234
            1\u202f234        | 1234
            1'234             | 1234
            1’234             | 1234
            12 345 678        | 12345678
            1.234.567         | 1234567
            1,234,567         | 1234567
            +5                | 5
            '5                | 5
            -0                | 0
            15,0              | 15
            1.234,00          | 1234
            1,234.00          | 1234
            \ufeff25\u200b    | 25
            """)
    void a_count_typed_as_text_is_read_and_noted(String typed, int count) {
        Submission submission = Reading.of(declared(typed));
        assertThat(Reading.findings(submission)).containsExactly("C030 D3");
        Finding finding = submission.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.arguments()).containsEntry("read", String.valueOf(count));
        assertThat(count(submission)).isEqualTo(count);
    }

    @Trap(51)
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1 234,56          | 1234.56
            1\u00a0234,56     | 1234.56
            1\u202f234,56     | 1234.56
            1\u2009234.56     | 1234.56
            1\u2007234,56     | 1234.56
            1'234.56          | 1234.56
            1.234,56          | 1234.56
            1,234.56          | 1234.56
            12.345.678,9      | 12345678.9
            1234,567          | 1234.567
            0,125             | 0.125
            -3,5              | -3.5
            −3,5              | -3.5
            007               | 7
            """)
    void a_figure_may_have_decimals_behind_a_comma_or_a_full_stop(String typed, String figure) {
        Submission submission = Reading.of(indicator(typed));
        assertThat(Reading.findings(submission)).containsExactly("C030 C3");
        assertThat(figure(submission)).isEqualTo(figure);
    }

    @Trap(51)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234  | 1234   | 1.234
            1,234  | 1234   | 1.234
            12.500 | 12500  | 12.5
            -1.234 | -1234  | -1.234
            """)
    void thousands_that_may_be_decimals_are_asked_about(String typed, String whole, String decimal) {
        assertRefused(declared(typed), "C033 D3", Map.of("read", whole, "expected", decimal));
        assertRefused(indicator(typed), "C033 C3", Map.of("read", whole, "expected", decimal));
    }

    @Trap(52)
    @Test
    void a_comma_within_a_number_of_the_file_is_not_cut_off() {
        Raw comma = new Raw("<c><v>1,5</v></c>");
        assertRefused(declared(comma), "C010 D3", Map.of());
        Submission date = Reading.of(Reading.notice("hearing_on", comma));
        assertThat(Reading.findings(date)).contains("C002 L3");
    }

    @Trap(53)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 шт.          | 15
            15шт            | 15
            5 млн           | 5000000
            2,5 тыс.        | 2500
            3 мың           | 3000
            ~10             | 10
            ≈ 1 200         | 1200
            шамамен 10      | 10
            10-ға жуық      | 10
            12-             | 12
            № 7             | 7
            """)
    void a_number_with_words_is_refused_with_the_number_it_may_be(String typed, String suggestion) {
        assertRefused(declared(typed), "C031 D3", Map.of("expected", suggestion));
    }

    @Trap({53, 73})
    @ParameterizedTest
    @ValueSource(strings = {"10-12", "5; 7", "5\n7", "5, 7", "12 34", "5 немесе 7", "5/7", "2021 жылы 5"})
    void several_numbers_in_a_cell_are_refused(String typed) {
        assertRefused(declared(typed), "C034 D3", Map.of());
        assertRefused(indicator(typed), "C034 C3", Map.of());
    }

    @Trap(53)
    @ParameterizedTest
    @ValueSource(
            strings = {"-", "–", "—", "--", "н/д", "Н/Д", "н.д.", "нет данных", "мәлімет жоқ", "Мәлiмет жоқ", "x", "х"})
    void a_mark_for_no_data_in_a_count_is_a_blank_cell(String typed) {
        Submission submission = Reading.of(declared(typed));
        assertThat(Reading.findings(submission)).containsExactly("C012 D3");
        assertThat(submission.findings().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(submission.findSheet("declared").orElseThrow().rows().get(0).count("value"))
                .isEmpty();
    }

    @Trap(53)
    @ParameterizedTest
    @ValueSource(strings = {"нет", "жоқ", "Жок", "НЕТ"})
    void a_bare_no_in_a_count_may_be_0_or_no_data_and_is_asked_about(String typed) {
        assertRefused(declared(typed), "C037 D3", Map.of());
    }

    @Trap(54)
    @ParameterizedTest
    @CsvSource({"1О, 10", "1O, 10", "l5, 15", "I5, 15", "1З, 13", "1б, 16", "2|, 21", "О, 0", "З5, 35", "1і, 11"})
    void letters_in_place_of_digits_are_refused_with_the_number_they_look_like(String typed, String suggestion) {
        assertRefused(declared(typed), "C032 D3", Map.of("expected", suggestion));
    }

    @Trap(70)
    @ParameterizedTest
    @ValueSource(strings = {"25%", "25 %", "0,5 %", "2500%", "25 пайыз", "25 процентов"})
    void a_percentage_is_no_number_of_things(String typed) {
        assertRefused(declared(typed), "C035 D3", Map.of());
        assertRefused(indicator(typed), "C035 C3", Map.of());
    }

    @Trap(70)
    @Test
    void a_fraction_shown_as_a_percentage_is_no_count() {
        assertRefused(declared(0.25), "C010 D3", Map.of());
    }

    @Trap(71)
    @Test
    void zero_has_no_sign_and_what_calculations_leave_beside_a_whole_number_is_no_decimal() {
        assertThat(Reading.findings(declared(new Raw("<c><v>-0</v></c>")))).isEmpty();
        assertThat(count(Reading.of(declared(new Raw("<c><v>-0.0</v></c>"))))).isZero();
        for (String residue : new String[] {"2.9999999999999996", "3.0000000000000004", "3.000000001"}) {
            Submission submission = Reading.of(declared(new Raw("<c><v>" + residue + "</v></c>")));
            assertThat(Reading.findings(submission)).containsExactly("C038 D3");
            assertThat(count(submission)).isEqualTo(3);
        }
        Submission nothing = Reading.of(declared(new Raw("<c><v>1E-17</v></c>")));
        assertThat(Reading.findings(nothing)).containsExactly("C038 D3");
        assertThat(count(nothing)).isZero();
        assertThat(count(Reading.of(declared(new Raw("<c><v>-1E-17</v></c>"))))).isZero();
        assertRefused(declared(new Raw("<c><v>2.99</v></c>")), "C010 D3", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "1E300", "999 999 999 999"})
    void a_count_beyond_the_limit_is_refused(String typed) {
        Object cell = typed.contains(" ") ? typed : new Raw("<c><v>" + typed + "</v></c>");
        assertRefused(declared(cell), "C036 D3", Map.of("expected", "999999999"));
    }

    @Test
    void a_figure_has_its_own_limit_and_word_for_what_is_none() {
        assertThat(figure(Reading.of(indicator(1234567890123L)))).isEqualTo("1234567890123");
        assertRefused(indicator("1" + "0".repeat(15)), "C036 C3", Map.of("expected", "999999999999999"));
        assertRefused(indicator("көп"), "C041 C3", Map.of());
        assertRefused(indicator("9".repeat(100)), "C041 C3", Map.of());
        assertThat(Reading.findings(indicator("н/д"))).containsExactly("C012 C3", "C001 C3");
    }

    @Trap(61)
    @Test
    void a_date_where_a_number_belongs_is_refused_with_the_guess() {
        assertRefused(declared(LocalDate.of(2021, 4, 3)), "C039 D3", Map.of("expected", "3-4 / 4-3"));
        assertRefused(indicator(LocalDate.of(2021, 6, 15)), "C039 C3", Map.of("expected", "15-6 / 6-15"));
    }

    @Trap(103)
    @Test
    void a_number_that_a_sum_of_the_office_passed_over_is_named_and_the_sentence_says_why() {
        Submission submission = Reading.of(declared("5"));
        Finding finding = submission.findings().get(0);
        assertThat(Reading.findings(submission)).containsExactly("C030 D3");
        assertThat(FindingSentences.in(Language.RU).message(finding)).contains("в суммы Excel такая ячейка не входит");
        assertThat(FindingSentences.in(Language.KK).message(finding)).contains("қосындыға қоспайды");
        assertThat(count(submission)).isEqualTo(5);
    }

    @Trap(56)
    @Test
    void a_stale_total_behind_a_formula_is_held_against_the_rows(@TempDir Path folder) {
        TestHouse house = TestHouse.withoutLetters(folder);
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2021-11")
                .notice()
                .passport("protocols", "nothing")
                .declared("notices_placed", new Raw("<c><f>COUNTA(notices!B3:B9)</f><v>999</v></c>"));
        assertThat(house.drop("a.xlsx", office).run("run").status()).isZero();
        assertThat(house.findings()).contains("a.xlsx X001");
        assertThat(house.finding("2021-11", "X001").orElseThrow().get("value")).isEqualTo("999");
        assertThat(house.count("2021-11", "KZ-19", "notices_placed")).isEqualTo("1");
    }

    private static void assertRefused(OfficeWorkbook workbook, String shown, Map<String, String> arguments) {
        Submission submission = Reading.of(workbook);
        assertThat(Reading.findings(submission)).containsExactly(shown);
        Finding finding = submission.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.arguments()).containsAllEntriesOf(arguments);
        SentenceNames.assertSupplied(finding);
        assertThat(submission.sheets().values())
                .allSatisfy(sheet -> assertThat(sheet.rows()).isEmpty());
    }

    private static OfficeWorkbook declared(Object value) {
        return OfficeWorkbook.of("KZ-19", "2021-11").nothing().declared("notices_placed", value);
    }

    private static OfficeWorkbook indicator(Object value) {
        return OfficeWorkbook.of("KZ-19", "2021-11")
                .nothing()
                .row("indicators", "code", "requests_received", "value", value);
    }

    private static int count(Submission submission) {
        return submission
                .findSheet("declared")
                .orElseThrow()
                .rows()
                .get(0)
                .count("value")
                .orElseThrow();
    }

    private static String figure(Submission submission) {
        return submission.findSheet("indicators").orElseThrow().rows().get(0).text("value");
    }
}
