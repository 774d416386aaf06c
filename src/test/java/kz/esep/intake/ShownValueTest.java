package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.esep.finding.Finding;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx.Raw;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that show something else than they hold: {@code hearing_no} in B3, {@code note} in Q3, a declared value in D3. */
final class ShownValueTest {

    @Trap(70)
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0%                | 1    | 100%
            0.00%             | 0.25 | 25,00%
            0"0"              | 7    | 70
            0,                | 5000 | 5
            "19-"000          | 7    | 19-007
            "-"0              | 7    | -7
            0" мың"           | 5    | 5 мың
            "қосымша"         | 1    | қосымша
            0;0               | -5   | 5
            "-";"-";0         | 5    | -
            """)
    void a_number_that_shows_another_is_asked_about_with_both(String format, String number, String shown) {
        for (OfficeWorkbook workbook : List.of(declared(number), indicator(number))) {
            Finding finding = refused(Reading.of(formatted(workbook, format)), "C058");
            assertThat(finding.value()).isEqualTo(number);
            assertThat(finding.arguments()).isEqualTo(Map.of("read", shown));
        }
    }

    @Trap(70)
    @ParameterizedTest
    @ValueSource(strings = {";;;", "0;-0;", "\"\"", "_ "})
    void a_number_nobody_sees_is_asked_about(String format) {
        assertThat(refused(Reading.of(formatted(declared("0"), "0;-0;;@")), "C059")
                        .value())
                .isEqualTo("0");
        String hiddenNumber = format.startsWith("0") ? "0" : "7";
        refused(Reading.of(formatted(declared(hiddenNumber), format)), "C059");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0" шт."                                             | 15
            #,##0.00                                            | 1234
            0.00E+00                                            | 15
            # ?/?                                               | 15
            0_);(0)                                             | 15
            _-* #,##0\\ "₸"_-;-* #,##0\\ "₸"_-;_-* "-"??\\ "₸"_-;_-@_- | 0
            _-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-            | 0
            0," мың"                                            | 5000
            [Red]000                                            | 15
            #,##0.000                                           | 3
            """)
    void a_format_that_shows_the_same_number_needs_no_word(String format, int number) {
        Submission submission = Reading.of(formatted(declared(String.valueOf(number)), format));
        assertThat(submission.findings()).isEmpty();
        assertThat(submission.findSheet("declared").orElseThrow().rows().get(0).count("value"))
                .contains(number);
    }

    @Test
    void a_figure_may_be_shown_rounded_or_in_brackets() {
        assertThat(Reading.findings(formatted(indicator("2.345"), "0.0"))).isEmpty();
        assertThat(Reading.findings(formatted(indicator("-5"), "0;(0)"))).isEmpty();
        assertThat(Reading.findings(formatted(indicator("-5"), "0;\"теріс\""))).containsExactly("C058 C3");
    }

    @Test
    void texts_and_answers_are_held_against_what_is_shown_too() {
        assertThat(Reading.findings(formatted(declaredText("5"), "@\" шт.\""))).containsExactly("C030 D3");
        assertThat(Reading.findings(formatted(declaredText("5"), "\"1\"@"))).containsExactly("C058 D3");
        assertThat(Reading.findings(formatted(declaredText("5"), ";;;"))).containsExactly("C059 D3");
        assertThat(Reading.findings(formatted(notice("placed", "<c><v>1</v></c>"), "\"да\";;\"нет\"")))
                .isEmpty();
    }

    @Trap(70)
    @ParameterizedTest
    @CsvSource({"\"жоқ\"", "0%"})
    void an_answer_that_shows_another_is_asked_about(String format) {
        Submission submission = Reading.of(formatted(notice("placed", "<c><v>1</v></c>"), format));
        assertThat(Reading.findings(submission)).contains("C058 H3");
        assertThat(submission.findSheet("notices").orElseThrow().rows()).isEmpty();
    }

    @Test
    void a_day_that_is_shown_as_something_else_is_asked_about() {
        assertThat(Reading.findings(formatted(notice("hearing_on", "<c><v>44546</v></c>"), "\"16.12.2\"000")))
                .contains("C058 L3");
        assertThat(Reading.findings(formatted(notice("hearing_on", "<c><v>44546</v></c>"), ";;;")))
                .contains("C059 L3");
        assertThat(Reading.findings(formatted(notice("hearing_on", "<c><v>44546</v></c>"), "#,##0.00")))
                .containsExactly("C011 L3");
    }

    @Test
    void a_day_shown_with_a_year_of_the_format_is_asked_about() {
        Submission submission = Reading.of(formatted(notice("hearing_on", "<c><v>44546</v></c>"), "dd.mm.\"2022\""));
        assertThat(Reading.findings(submission)).contains("C058 L3");
        Finding finding = submission.findings().get(0);
        assertThat(finding.value()).isEqualTo("16.12.2021");
        assertThat(finding.arguments()).containsEntry("read", "16.12.2022");
        for (String format : List.of("dd.mm.yyyy\" (1)\"", "d/m/yyyy\"\";0", "yyyy-mm-dd\"\";1")) {
            assertThat(Reading.findings(formatted(notice("hearing_on", "<c><v>44546</v></c>"), format)))
                    .isEmpty();
        }
        assertThat(Reading.findings(formatted(notice("hearing_no", "<c><v>44546</v></c>"), "dd.mm.\"2022\"")))
                .contains("C039 B3");
    }

    @Trap(63)
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "19-"000   | 7     | 19-007 | C061
            00-000     | 19103 | 19-103 | C061
            "№ "0      | 7     | № 7    | C061
            000        | 7     | 007    | C060
            0.00       | 3.1   | 3.10   | C060
            0.00       | 5     | 5      | ``
            #,##0.00   | 12345 | 12345  | ``
            """)
    void a_number_of_hearings_is_read_as_it_is_seen(String format, String number, String read, String code) {
        Submission submission = Reading.of(formatted(notice("hearing_no", "<c><v>" + number + "</v></c>"), format));
        assertThat(Reading.row(submission).text("hearing_no")).isEqualTo(read);
        assertThat(Reading.findings(submission)).isEqualTo(code.isEmpty() ? List.of() : List.of(code + " B3"));
        for (Finding finding : submission.findings()) {
            assertThat(finding.severity()).isEqualTo(code.equals("C060") ? Severity.INFO : Severity.WARNING);
            assertThat(finding.value()).isEqualTo(number);
            assertThat(finding.arguments()).containsEntry("read", read);
            SentenceNames.assertSupplied(finding);
        }
    }

    @Trap(63)
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ;;;          | 7    | C059
            0%           | 7    | C058
            0,           | 7000 | C058
            "19-103"     | 7    | C058
            0            | 7.5  | C058
            "19-"000     | -7   | C058
            """)
    void a_number_of_hearings_whose_digits_are_not_all_seen_is_asked_about(String format, String number, String code) {
        String plain = format.equals("0") ? "00" : format;
        Submission submission = Reading.of(formatted(notice("hearing_no", "<c><v>" + number + "</v></c>"), plain));
        assertThat(Reading.findings(submission)).contains(code + " B3");
        assertThat(submission.findSheet("notices").orElseThrow().rows()).isEmpty();
    }

    @Test
    void a_number_of_hearings_typed_as_text_may_be_completed_by_its_format() {
        String cell = "<c t='str'><v>007</v></c>";
        Submission submission = Reading.of(formatted(notice("hearing_no", cell), "\"19-\"@"));
        assertThat(Reading.findings(submission)).containsExactly("C061 B3");
        assertThat(Reading.row(submission).text("hearing_no")).isEqualTo("19-007");
        assertThat(Reading.findings(formatted(notice("hearing_no", cell), ";;;")))
                .contains("C059 B3");
        assertThat(Reading.findings(formatted(notice("hearing_no", cell), ";;;\"19\"")))
                .contains("C058 B3");
    }

    @Test
    void a_descriptive_cell_that_shows_something_else_counts_as_it_is_with_a_warning() {
        Submission hidden = Reading.of(formatted(notice("note", "<c t='str'><v>бар</v></c>"), ";;;"));
        assertThat(Reading.findings(hidden)).containsExactly("C065 Q3");
        assertThat(hidden.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(Reading.row(hidden).text("note")).isEqualTo("бар");
        Submission other = Reading.of(formatted(notice("note", "<c><v>1</v></c>"), "\"қосымша\""));
        assertThat(Reading.findings(other)).containsExactly("C066 Q3");
        assertThat(other.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        SentenceNames.assertSupplied(other.findings().get(0));
        assertThat(Reading.row(other).text("note")).isEqualTo("1");
        assertThat(Reading.findings(formatted(notice("note", "<c><v>7</v></c>"), "000")))
                .isEmpty();
        Submission mask = Reading.of(formatted(notice("note", "<c><v>7</v></c>"), "\"тел. \"0"));
        assertThat(Reading.findings(mask)).containsExactly("C061 Q3");
        assertThat(Reading.row(mask).text("note")).isEqualTo("тел. 7");
    }

    @Trap(69)
    @Test
    void a_logical_value_is_no_number_of_hearings_and_no_count() {
        Reading.isLeftOut("hearing_no", true, "C062 B3");
        Reading.isLeftOut("hearing_no", false, "C062 B3");
        Submission submission =
                Reading.of(OfficeWorkbook.of("KZ-19", "2021-11").nothing().declared("notices_placed", true));
        assertThat(Reading.findings(submission)).containsExactly("C010 D3");
    }

    private static Finding refused(Submission submission, String code) {
        Finding finding = submission.findings().get(0);
        assertThat(submission.findings()).hasSize(1);
        assertThat(finding.code()).hasToString(code);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        SentenceNames.assertSupplied(finding);
        assertThat(submission.sheets().values())
                .allSatisfy(sheet -> assertThat(sheet.rows()).isEmpty());
        return finding;
    }

    /** Styles 2 is {@code format}; cells of style 2 are those that have it. */
    private static OfficeWorkbook formatted(OfficeWorkbook workbook, String format) {
        return workbook.changed(one -> one.formats("General", "dd.mm.yyyy", format));
    }

    private static OfficeWorkbook notice(String column, String cell) {
        return Reading.notice(column, new Raw(cell.replaceFirst("<c", "<c s='2'")));
    }

    private static OfficeWorkbook declared(String number) {
        return OfficeWorkbook.of("KZ-19", "2021-11")
                .nothing()
                .declared("notices_placed", new Raw("<c s='2'><v>" + number + "</v></c>"));
    }

    private static OfficeWorkbook declaredText(String text) {
        return OfficeWorkbook.of("KZ-19", "2021-11")
                .nothing()
                .declared("notices_placed", new Raw("<c s='2' t='str'><v>" + text + "</v></c>"));
    }

    private static OfficeWorkbook indicator(String number) {
        return OfficeWorkbook.of("KZ-19", "2021-11")
                .nothing()
                .row("indicators", "code", "requests_received", "value", new Raw("<c s='2'><v>" + number + "</v></c>"));
    }
}
