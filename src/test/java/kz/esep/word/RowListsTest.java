package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;

final class RowListsTest {

    private static final Map<String, Object> MODEL = Map.of(
            "none",
            List.of(),
            "groups",
            List.of(
                    Map.of("name", "A", "sum", 3, "rows", List.of(Map.of("n", 1), Map.of("n", 2))),
                    Map.of("name", "B", "sum", 0, "rows", List.of()),
                    Map.of("name", "C", "sum", 4, "rows", List.of(Map.of("n", 4)))));

    @Test
    void an_else_in_a_row_of_its_own_gives_the_row_for_no_data() {
        for (String list : List.of("groups", "none")) {
            String opening = "[#list " + list + " as g]";
            String expected =
                    list.equals("none") ? "| № |  |\n| жоқ |  |\n" : "| № |  |\n| A | 3 |\n| B | 0 |\n| C | 4 |\n";
            assertThat(rendered(table(
                            row("№", ""),
                            row(opening + "${g.name}", "${g.sum}"),
                            row("[#else]", ""),
                            row("жоқ", "[/#list]"))))
                    .isEqualTo(expected);
            assertThat(rendered(table(
                            row("№", ""),
                            row(opening, ""),
                            row("${g.name}", "${g.sum}"),
                            row("", "[#else]"),
                            row("жоқ", ""),
                            row("[/#list]", ""))))
                    .isEqualTo(expected);
            assertThat(rendered(table(
                            row("№", ""),
                            row(opening.replace("#", "#row.") + "${g.name}", "${g.sum}"),
                            row("[#else]", ""),
                            row("жоқ", "[/#row.list]"))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void an_else_in_a_paragraph_of_its_own_gives_the_paragraph_for_no_data() {
        String[] parts = {"[#paragraph.list none as g]${g.name}", "[#else]", "жоқ[/#paragraph.list]"};
        assertThat(rendered(p("бас"), p(parts[0]), p(parts[1]), p(parts[2]))).isEqualTo("бас\nжоқ\n");
        assertThat(rendered(p("[#list none as g]"), p("${g.name}"), p("[#else]"), p("жоқ"), p("[/#list]")))
                .isEqualTo("жоқ\n");
    }

    @Test
    void an_else_in_a_row_with_other_text_is_of_wrong_scope() {
        assertThat(catchThrowableOfType(
                                TemplateFaultException.class,
                                () -> rendered(table(
                                        row("[#list none as g]${g}", ""), row("[#else]", "x"), row("[/#list]", "y"))))
                        .faults())
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.WRONG_SCOPE);
    }

    @Test
    void rows_of_groups_have_a_heading_and_a_subtotal_and_one_for_no_data() {
        assertThat(rendered(table(
                        row("[#list groups as g]", ""),
                        row("${g.name}", ""),
                        row("[#list g.rows as r]${g?counter}.${r?counter}", "${r.n}"),
                        row("[#else]", ""),
                        row("жоқ", "[/#list]"),
                        row("Барлығы", "${g.sum}"),
                        row("[/#list]", ""))))
                .isEqualTo("""
                        | A |  |
                        | 1.1 | 1 |
                        | 1.2 | 2 |
                        | Барлығы | 3 |
                        | B |  |
                        | жоқ |  |
                        | Барлығы | 0 |
                        | C |  |
                        | 3.1 | 4 |
                        | Барлығы | 4 |
                        """);
    }

    @Test
    void lists_of_rows_nest_in_the_same_row() {
        assertThat(rendered(table(row("[#list groups as g][#list g.rows as r]${g.name}", "${r.n}[/#list][/#list]"))))
                .isEqualTo("| A | 1 |\n| A | 2 |\n| C | 4 |\n");
    }

    @Test
    void conditions_of_rows_have_an_else_too() {
        assertThat(rendered(table(
                        row("[#list groups as g]", ""),
                        row("[#if g.sum == 0]${g.name}", "–"),
                        row("[#elseif g.sum == 4]", ""),
                        row("төрт", ""),
                        row("[#else]", ""),
                        row("${g.name}", "${g.sum}[/#if]"),
                        row("[/#list]", ""))))
                .isEqualTo("| A | 3 |\n| B | – |\n| төрт |  |\n");
    }

    private static String rendered(String... body) {
        return DocxText.of(
                WordOracle.accepted(WordTemplate.compile("t", TinyDocx.of(body)).render(MODEL)));
    }
}
