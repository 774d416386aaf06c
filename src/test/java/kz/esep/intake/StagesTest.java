package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.OfficeWorkbook;
import org.junit.jupiter.api.Test;

/** Checks run in stages; where one refuses the workbook, the later ones are not run, and that is said. */
final class StagesTest {

    private static final String AFTER_STRUCTURE = "ячейки, строки, сверка листов, сверка месяцев";

    @Test
    void of_a_file_that_is_no_workbook_nothing_else_is_checked() {
        Submission submission = Reading.of("№;Жоба".getBytes(StandardCharsets.UTF_8));
        assertThat(unrun(submission)).isEqualTo("паспорт, листы и столбцы, " + AFTER_STRUCTURE);
    }

    @Test
    void of_a_workbook_of_nobody_no_sheet_is_read() {
        Submission submission =
                Reading.of(office().passport("region", "Атлантида").notice("placed_on", "кейін"));
        assertThat(Reading.findings(submission)).containsExactly("T003 C3");
        assertThat(unrun(submission)).isEqualTo("листы и столбцы, " + AFTER_STRUCTURE);
    }

    @Test
    void of_a_sheet_without_a_needed_column_no_row_is_read() {
        HandMadeXlsx workbook = new HandMadeXlsx()
                .grid(
                        "Паспорт",
                        List.of(
                                List.of("#passport"),
                                List.of("template_version", "", "1"),
                                List.of("region", "", "KZ-19"),
                                List.of("month", "", "2021-11"),
                                List.of("submission_no", "", 1),
                                List.of("notices", "", "filed"),
                                List.of("protocols", "", "nothing"),
                                List.of("executor", "", "Бас маман")))
                .grid(
                        "Объявления",
                        List.of(
                                List.of("#notices", "hearing_no", "placed_on"),
                                List.of("№", "Номер", "Дата"),
                                List.of(1, "N1", "кейін")));
        Submission submission = Reading.of(workbook.bytes());
        assertThat(Reading.findings(submission)).contains("S002").doesNotContain("C002 C3");
        assertThat(unrun(submission)).isEqualTo(AFTER_STRUCTURE);
    }

    @Test
    void of_a_usable_workbook_nothing_was_left_out() {
        Submission submission = Reading.of(office().notice("placed_on", "кейін").notice());
        assertThat(submission.findings()).extracting(Finding::code).doesNotContain(FindingCode.P004);
    }

    private static String unrun(Submission submission) {
        assertThat(submission.isUsable()).isFalse();
        List<Finding> said = submission.findings().stream()
                .filter(finding -> finding.code() == FindingCode.P004)
                .toList();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).severity()).isEqualTo(Severity.BLOCKER);
        return said.get(0).arguments().getOrDefault("checks_ru", "");
    }

    private static OfficeWorkbook office() {
        return OfficeWorkbook.of("KZ-19", "2021-11").passport("protocols", "nothing");
    }
}
