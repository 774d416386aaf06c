package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.Place;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx.Raw;
import kz.esep.fixtures.Trap;
import kz.esep.form.Column;
import kz.esep.form.SubmissionForm;
import kz.esep.spreadsheet.CellValue;
import kz.esep.spreadsheet.SheetContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a cell's value: formulas, errors, lines through it; and what people put for a choice. */
final class CellInterpreterTest {

    private static final SubmissionForm FORM = SubmissionForm.load();

    private final List<Finding> findings = new ArrayList<>();
    private final CellInterpreter interpreter = new CellInterpreter(findings::add);

    @Trap(55)
    @ParameterizedTest
    @ValueSource(
            strings = {"<c><f>EDATE(G3,1)</f></c>", "<c><f>EDATE(G3,1)</f><v></v></c>", "<c><f>EDATE(G3,1)</f><v/></c>"
            })
    void a_formula_without_its_result_is_refused_and_shown(String cell) {
        Submission submission = Reading.of(Reading.notice("hearing_on", new Raw(cell)));
        Finding finding = submission.findings().get(0);
        assertThat(Reading.findings(submission)).contains("C006 L3");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.value()).isEqualTo("=EDATE(G3,1)");
        assertThat(submission.findSheet("notices").orElseThrow().rows()).isEmpty();
    }

    @Trap(57)
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            RAND()*10 ; C050
            TODAY() ; C050
            IF(A1>0,NOW(),0) ; C050
            INDIRECT("A"&1) ; C050
            [1]Book!A1 ; C051
            'C:\\Users\\[есеп.xlsx]Парақ'!A1+TODAY() ; C051
            'https://a.kz/[b.xlsx]A'!B2 ; C051
            cmd|'/c calc'!A0 ; C051
            WEBSERVICE("http://a.kz") ; C051
            """)
    void a_value_out_of_the_moment_or_another_file_counts_with_a_warning(String formula, String code) {
        assertThat(interpret("declared", "value", number("5"), formula, false)).contains(5);
        assertThat(codes()).containsExactly(code);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).arguments()).containsEntry("detail", "=" + formula);
        SentenceNames.assertSupplied(findings.get(0));
    }

    @Trap(57)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1+5",
                "SUM(D3:D9)",
                "COUNTIF(notices!H3:H9,\"TODAY()\")",
                "Table1[сан]+Table2[сан]",
                "MYRAND(1)"
            })
    void an_ordinary_formula_that_cannot_be_reckoned_is_taken_as_it_is_stored(String formula) {
        assertThat(interpret("declared", "value", number("5"), formula, false)).contains(5);
        assertThat(codes()).containsExactly("C056");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(findings.get(0).arguments()).containsEntry("detail", "=" + formula);
        SentenceNames.assertSupplied(findings.get(0));
    }

    @Trap(58)
    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!"})
    void an_error_is_never_a_text_a_0_or_a_blank_cell(String error) {
        CellValue failure = new CellValue.Failure(error);
        for (String column : new String[] {"hearing_no", "project", "form", "placed", "hearing_on"}) {
            findings.clear();
            assertThat(interpret("notices", column, failure, "1/0", false)).isEmpty();
            assertThat(codes()).containsExactly("C005");
            assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
            assertThat(findings.get(0).value()).isEqualTo(error + " (=1/0)");
        }
        findings.clear();
        assertThat(interpret("declared", "value", failure, "", false)).isEmpty();
        assertThat(codes()).containsExactly("C005");
        assertThat(findings.get(0).value()).isEqualTo(error);
    }

    @Trap(74)
    @Test
    void a_value_struck_through_counts_with_a_warning() {
        assertThat(interpret("declared", "value", number("5"), "", true)).contains(5);
        assertThat(codes()).containsExactly("C049");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        SentenceNames.assertSupplied(findings.get(0));
        findings.clear();
        assertThat(interpret("notices", "note", new CellValue.Text(" "), "", true))
                .isEmpty();
        assertThat(findings).isEmpty();
    }

    @Trap(69)
    @ParameterizedTest
    @ValueSource(
            strings = {"TRUE", "true", "ИСТИНА", "АҚИҚАТ", "да", "Да", "иә", "ИӘ", "ия", "+", "1", "yes", "иә / да"})
    void yes_has_many_spellings(String typed) {
        assertThat(interpret("notices", "placed", new CellValue.Text(typed), "", false))
                .contains(true);
        assertThat(findings).isEmpty();
    }

    @Trap(69)
    @Test
    void a_logical_value_answers_yes_and_no() {
        assertThat(interpret("notices", "placed", new CellValue.Logical(true), "", false))
                .contains(true);
        assertThat(interpret("notices", "placed", new CellValue.Logical(false), "", false))
                .contains(false);
        assertThat(findings).isEmpty();
    }

    @Trap({66, 69})
    @ParameterizedTest
    @CsvSource({"placed, дa", "placed, и\u0259", "placed, нeт", "form, oпрос", "form, ca\u0443алнама"})
    void a_choice_with_latin_look_alikes_is_read_and_noted(String column, String typed) {
        assertThat(interpret("notices", column, new CellValue.Text(typed), "", false))
                .isPresent();
        assertThat(codes()).containsExactly("C052");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
        SentenceNames.assertSupplied(findings.get(0));
    }

    @Trap(68)
    @ParameterizedTest
    @CsvSource({
        "feedback, kind, ОТЧЕТ ОБ ИСПОЛНЕНИИ БЮДЖЕТА, budget_report",
        "feedback, kind, отче\u0308т об исполнении бюджета, budget_report",
        "feedback, kind, «Проект», project",
        "feedback, kind, \"жоба\", project",
        "notices, form, Ашық  Жиналыс, meeting",
        "notices, form, ашық жиналыс/открытое собрание, meeting"
    })
    void case_quotes_and_yo_make_no_difference_in_a_choice(String sheet, String column, String typed, String code) {
        assertThat(interpret(sheet, column, new CellValue.Text(typed), "", false))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "placed, нит, жоқ / нет",
        "placed, истин, иә / да",
        "form, опрс, сауалнама / опрос",
        "form, сауалнма, сауалнама / опрос",
        "form, открытое собрние, ашық жиналыс / открытое собрание"
    })
    void the_nearest_choice_is_named_and_never_taken(String column, String typed, String near) {
        assertThat(interpret("notices", column, new CellValue.Text(typed), "", false))
                .isEmpty();
        assertThat(codes()).containsExactly("C053");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).arguments()).containsEntry("expected", near);
    }

    @Test
    void no_data_in_an_answer_is_a_blank_cell_and_a_dash_is_no() {
        assertThat(interpret("notices", "in_rubric", new CellValue.Text("н/д"), "", false))
                .isEmpty();
        assertThat(codes()).containsExactly("C012");
        assertThat(interpret("notices", "in_rubric", new CellValue.Text("–"), "", false))
                .contains(false);
    }

    private Optional<Object> interpret(String sheet, String column, CellValue value, String formula, boolean struck) {
        Column form = FORM.getSheet(sheet).getColumn(column);
        SheetContent.Cell cell = new SheetContent.Cell(3, value, formula, struck);
        return interpreter.interpret(form, cell, Place.ofFile("a.xlsx").atCell("D3"));
    }

    private List<String> codes() {
        return findings.stream().map(finding -> finding.code().name()).toList();
    }

    private static CellValue number(String digits) {
        return new CellValue.Numeric(new java.math.BigDecimal(digits), Optional.empty());
    }
}
