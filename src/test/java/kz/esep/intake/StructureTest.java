package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.esep.fixtures.HandMadeXlsx;
import org.junit.jupiter.api.Test;

/** Sheets and columns that people removed, copied and added. */
final class StructureTest {

    private static final List<String> NOTICES = List.of(
            "#notices",
            "hearing_no",
            "project",
            "initiator",
            "place",
            "form",
            "received_on",
            "placed",
            "placed_on",
            "first_seen_on",
            "in_rubric",
            "hearing_on",
            "survey_from",
            "survey_to",
            "venue",
            "url",
            "note");
    private static final List<String> PROTOCOLS = List.of(
            "#protocols",
            "hearing_no",
            "project",
            "form",
            "ended_on",
            "signed_on",
            "placed",
            "placed_on",
            "first_seen_on",
            "video",
            "audio",
            "url",
            "note");

    @Test
    void passport_notices_and_protocols_are_enough() {
        assertThat(findings(NOTICES, PROTOCOLS)).isEmpty();
    }

    @Test
    void a_required_sheet_that_was_deleted_refuses_the_workbook() {
        assertThat(findings(NOTICES)).containsExactly("S001");
        assertThat(findings()).containsExactly("S001", "S001");
    }

    @Test
    void every_column_the_figures_need_refuses_the_workbook_when_it_was_deleted() {
        for (String column : List.of("hearing_no", "received_on", "placed_on", "in_rubric", "survey_to", "venue")) {
            assertThat(findings(without(NOTICES, column), PROTOCOLS)).as(column).containsExactly("S002");
        }
        for (String column : List.of("ended_on", "signed_on", "video", "placed")) {
            assertThat(findings(NOTICES, without(PROTOCOLS, column))).as(column).containsExactly("S002");
        }
    }

    @Test
    void a_descriptive_column_that_was_deleted_is_pointed_out() {
        assertThat(findings(without(NOTICES, "note"), PROTOCOLS)).containsExactly("S003");
    }

    @Test
    void a_column_of_the_office_s_own_is_not_read() {
        assertThat(findings(with(NOTICES, "менің бағаным"), PROTOCOLS)).containsExactly("S004 R1");
    }

    @Test
    void a_column_that_was_copied_refuses_the_workbook() {
        assertThat(findings(with(NOTICES, "placed_on"), PROTOCOLS)).containsExactly("S009 R1");
    }

    @Test
    void a_sheet_without_codes_is_nobody_s_and_not_read() {
        assertThat(findings(NOTICES, List.of("Қосымша парақ"), PROTOCOLS)).isEmpty();
    }

    @SafeVarargs
    private static List<String> findings(List<String>... sheets) {
        HandMadeXlsx workbook = new HandMadeXlsx()
                .grid(
                        "Паспорт",
                        List.of(
                                List.of("#passport"),
                                List.of("region", "", "KZ-19"),
                                List.of("month", "", "2021-11"),
                                List.of("submission_no", "", 1),
                                List.of("notices", "", "nothing"),
                                List.of("protocols", "", "nothing"),
                                List.of("executor", "", "Бас маман")));
        for (List<String> codes : sheets) {
            workbook.grid(codes.get(0), List.of(codes));
        }
        return Reading.findings(Reading.of(workbook.bytes()));
    }

    private static List<String> without(List<String> columns, String column) {
        return columns.stream().filter(one -> !one.equals(column)).toList();
    }

    private static List<String> with(List<String> columns, String column) {
        List<String> more = new ArrayList<>(columns);
        more.add(column);
        return more;
    }
}
