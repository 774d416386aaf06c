package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;

final class ColumnsTest {

    private static final List<Map<String, Object>> KINDS = List.of(
            Map.of("id", "a", "shown", true), Map.of("id", "b", "shown", false), Map.of("id", "c", "shown", true));

    private static final Map<String, Object> MODEL = Map.of(
            "yes",
            true,
            "no",
            false,
            "kinds",
            KINDS,
            "none",
            List.of(),
            "rows",
            List.of(
                    Map.of("name", "I", "a", "1", "b", "2", "c", "3"),
                    Map.of("name", "II", "a", "4", "b", "5", "c", "6")));

    @Test
    void a_list_of_columns_repeats_the_cell_in_every_row_that_has_it() {
        assertThat(DocxText.of(rendered(wide(
                        row("Өңір", "[#column.list kinds as k]${k.id}[/#column.list]", "Барлығы"),
                        row(
                                "[#list rows as r]${r.name}",
                                "[#column.list kinds as k]${r[k.id]}[/#column.list]",
                                "x[/#list]")))))
                .isEqualTo("| Өңір | a | b | c | Барлығы |\n| I | 1 | 2 | 3 | x |\n| II | 4 | 5 | 6 | x |\n");
    }

    @Test
    void the_width_of_a_repeated_column_is_shared_among_its_turns() {
        String xml = xml(wide(row("a", sized("[#column.list kinds as k]${k.id}[/#column.list]", 3000), "b")));
        assertThat(xml)
                .contains("<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/>"
                        + "<w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>")
                .contains("<w:tcW w:w=\"1000\" w:type=\"dxa\"/>")
                .doesNotContain("3000");
    }

    @Test
    void a_cell_over_the_repeated_columns_spans_all_of_them() {
        String xml = xml(wide(
                row("a", spanning("over", 1), "b"),
                row(spanning("all", 3)),
                row("x", "[#column.list kinds as k]${k.id}[/#column.list]", "y")));
        assertThat(xml)
                .contains("<w:gridSpan w:val=\"3\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">over")
                .contains("<w:gridSpan w:val=\"5\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">all");
    }

    @Test
    void several_cells_make_one_turn() {
        assertThat(DocxText.of(rendered(wide(
                        row("a", spanning("[#column.list kinds as k]${k.id}[/#column.list]", 2)),
                        row("x", "[#column.list kinds as k]${k.id}1", "${k.id}2[/#column.list]")))))
                .isEqualTo("| a | a | b | c |\n| x | a1 | a2 | b1 | b2 | c1 | c2 |\n");
    }

    @Test
    void a_condition_leaves_a_column_out_and_the_grid_without_it() {
        byte[] docx = rendered(wide(
                row("a", "[#column.if no]b[/#column.if]", "[#column.if yes]c[/#column.if]"),
                row("x", "[#column.if no]y[/#column.if]", "[#column.if yes]z[/#column.if]"),
                row("1", spanning("2", 2))));
        assertThat(DocxText.of(docx)).isEqualTo("| a | c |\n| x | z |\n| 1 | 2 |\n");
        assertThat(xml(docx))
                .contains("<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>")
                .doesNotContain("gridSpan");
    }

    @Test
    void a_condition_may_stand_within_a_list_of_columns() {
        String cell = "[#column.list kinds as k][#column.if k.shown]${k.id}[/#column.if][/#column.list]";
        byte[] docx = rendered(wide(row("№", cell, "x"), row("1", cell, "y")));
        assertThat(DocxText.of(docx)).isEqualTo("| № | a | c | x |\n| 1 | a | c | y |\n");
        assertThat(xml(docx)).contains("<w:gridCol w:w=\"1500\"/><w:gridCol w:w=\"1500\"/>");
    }

    @Test
    void an_empty_list_leaves_neither_cells_nor_columns_nor_cells_over_them() {
        byte[] docx = rendered(
                wide(row("a", spanning("over", 1), "b"), row("x", "[#column.list none as k]${k}[/#column.list]", "y")));
        assertThat(DocxText.of(docx)).isEqualTo("| a | b |\n| x | y |\n");
        assertThat(xml(docx)).contains("<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>");
    }

    @Test
    void a_table_left_without_columns_is_left_out_and_leaves_its_cell_a_paragraph() {
        String inner = table(row("[#column.list none as k]${k}[/#column.list]"));
        assertThat(DocxText.of(rendered(inner, p("соң")))).isEqualTo("соң\n");
        assertThat(xml(rendered(
                        "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" + inner + "</w:tc></w:tr></w:tbl>", p("соң"))))
                .contains("<w:tc><w:p/></w:tc>");
    }

    @Test
    void a_row_left_without_columns_is_left_out() {
        assertThat(DocxText.of(rendered(
                        table(
                                row("a", "b"),
                                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                                        + row("[#column.list none as k]${k}[/#column.list]")
                                                .substring(6)),
                        p("соң"))))
                .isEqualTo("| a |\nсоң\n");
    }

    @Test
    void tables_with_repeated_columns_may_be_repeated_and_stand_apart() {
        assertThat(DocxText.of(rendered(
                        p("[#list rows as r]"),
                        table(row("${r.name}", "[#column.list kinds as k]${r[k.id]}[/#column.list]")),
                        p("[/#list]"),
                        p("соң"))))
                .isEqualTo("| I | 1 | 2 | 3 |\n\n| II | 4 | 5 | 6 |\nсоң\n");
    }

    @Test
    void a_row_that_crosses_the_columns_otherwise_is_of_wrong_scope() {
        assertThat(faults(table(row("a", "b", "c"), row("x", "[#column.list kinds as k]1", "2[/#column.list]"))))
                .hasSize(1)
                .allMatch(fault -> fault.kind() == FaultKind.WRONG_SCOPE
                        && FaultFacts.russian(fault).contains("«a b c»"));
        assertThat(faults(table(
                        row("a", "[#column.list kinds as k]1[/#column.list]"),
                        row("x", "[#column.list rows as k]1[/#column.list]"))))
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FaultKind.WRONG_SCOPE, "[#column.list rows as k]"));
    }

    @Test
    void a_block_of_columns_must_stand_in_cells_of_one_row_and_has_no_middle() {
        assertThat(faults(p("[#column.list kinds as k]a[/#column.list]"))).hasSize(1);
        assertThat(faults(table(row("[#column.list kinds as k]a"), row("b[/#column.list]"))))
                .hasSize(1);
        assertThat(faults(table(row("[#column.list kinds as k]a[#else]b[/#column.list]"))))
                .hasSize(1);
    }

    private static String wide(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"2000\"/>"
                + "</w:tblGrid>" + String.join("", rows) + "</w:tbl>";
    }

    private static String sized(String text, int width) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + p(text) + "</w:tc>";
    }

    private static String spanning(String text, int span) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + span + "\"/></w:tcPr>" + p(text) + "</w:tc>";
    }

    private static byte[] rendered(String... body) {
        return WordOracle.accepted(WordTemplate.compile("t", TinyDocx.of(body)).render(MODEL));
    }

    private static List<TemplateFault> faults(String... body) {
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", TinyDocx.of(body)))
                .faults();
    }

    private static String xml(String... body) {
        return xml(rendered(body));
    }

    private static String xml(byte[] docx) {
        byte[] xml = WordPackage.open(docx).orElseThrow().entries().get("word/document.xml");
        return new String(requireNonNull(xml), StandardCharsets.UTF_8);
    }
}
