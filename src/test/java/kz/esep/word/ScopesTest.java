package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScopesTest {

    private static final Map<String, Object> MODEL = Map.of(
            "name",
            "Абай",
            "yes",
            true,
            "no",
            false,
            "none",
            List.of(),
            "rows",
            List.of(Map.of("a", "1", "b", "2"), Map.of("a", "3", "b", "4")));

    @Test
    void directives_alone_in_their_paragraphs_vanish_with_them() {
        assertThat(rendered(
                        p("бас"),
                        p("[#list rows as r]"),
                        p("${r.a}"),
                        p("[#if r.a == '3']"),
                        p("үш"),
                        p("[#else]"),
                        p("бір"),
                        p("[/#if]"),
                        p(" [/#list] "),
                        p("соң")))
                .isEqualTo("бас\n1\nбір\n3\nүш\nсоң\n");
    }

    @Test
    void several_directives_may_share_a_paragraph_of_their_own() {
        assertThat(rendered(p("[#if yes][#list rows as r]"), p("${r.a}"), p("[/#list][/#if]"), p("соң")))
                .isEqualTo("1\n3\nсоң\n");
    }

    @Test
    void a_paragraph_whose_whole_text_is_left_out_leaves_no_blank_line() {
        assertThat(rendered(p("бас"), p("[#if no]a[/#if] [#list none as x]${x}[/#list]"), p("соң")))
                .isEqualTo("бас\nсоң\n");
    }

    @Test
    void ends_in_cells_of_one_row_repeat_the_row() {
        assertThat(rendered(table(row("№", "b"), row("[#list rows as r]${r.a}", "${r.b}[/#list]"), row("x", "y"))))
                .isEqualTo("| № | b |\n| 1 | 2 |\n| 3 | 4 |\n| x | y |\n");
    }

    @Test
    void conditions_and_lists_of_a_row_nest() {
        assertThat(rendered(table(
                        row("[#list rows as r][#if r.a == '3']${r.a}", "${r.b}[/#if][/#list]"),
                        row("[#if no]${name}", "[/#if]"),
                        row("[#list rows as r]${r.b}", "[/#list]"))))
                .isEqualTo("| 3 | 4 |\n| 2 |  |\n| 4 |  |\n");
    }

    @Test
    void rows_of_directives_vanish_and_hold_the_rows_between() {
        assertThat(rendered(table(
                        row("[#list rows as r]", ""),
                        row("${r.a}", "x"),
                        row("[#if r.a == '1']", ""),
                        row("${r.b}", "y"),
                        row("[/#if]", ""),
                        row("", "[/#list]"))))
                .isEqualTo("| 1 | x |\n| 2 | y |\n| 3 | x |\n");
    }

    @Test
    void a_row_of_one_cell_is_repeated_when_its_ends_stand_in_two_paragraphs() {
        assertThat(rendered(table(row(p("[#list rows as r]${r.a}") + p("${r.b}[/#list]")))))
                .isEqualTo("| 1 / 2 |\n| 3 / 4 |\n");
    }

    @Test
    void paragraphs_within_a_cell_are_repeated() {
        assertThat(rendered(table(row(p("[#list rows as r]") + p("${r.a}") + p("[/#list]"), "b"))))
                .isEqualTo("| 1 / 3 | b |\n");
    }

    @Test
    void a_cell_keeps_a_paragraph_when_all_of_its_own_are_left_out() {
        assertThat(xml(table(row(p("[#if no]") + p("${name}") + p("[/#if]"), "b")), p("соң")))
                .contains("<w:tc><w:p/></w:tc>");
    }

    @Test
    void directives_around_tables_repeat_them_and_a_paragraph_parts_two_that_touch() {
        assertThat(rendered(p("[#list rows as r]"), table(row("${r.a}")), p("[/#list]"), p("соң")))
                .isEqualTo("| 1 |\n\n| 3 |\nсоң\n");
    }

    @Test
    void a_table_without_rows_is_left_out() {
        assertThat(rendered(table(row("[#list none as r]${r.a}", "[/#list]")), p("соң")))
                .isEqualTo("соң\n");
    }

    @Test
    void a_tag_knows_the_lists_around_it() {
        assertThat(rendered(
                        p("[#list rows as r]"),
                        p("${r?counter}: [#list rows as s]${s?index}${r?index};[/#list]"),
                        p("[/#list]")))
                .isEqualTo("1: 00;10;\n2: 01;11;\n");
    }

    private static String rendered(String... body) {
        return DocxText.of(document(body));
    }

    private static byte[] document(String... body) {
        return WordOracle.accepted(WordTemplate.compile("t", TinyDocx.of(body)).render(MODEL));
    }

    private static String xml(String... body) {
        byte[] xml = WordPackage.open(document(body)).orElseThrow().entries().get("word/document.xml");
        return new String(requireNonNull(xml), StandardCharsets.UTF_8);
    }
}
