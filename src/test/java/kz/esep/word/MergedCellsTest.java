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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MergedCellsTest {

    private static final Pattern CELL = Pattern.compile("<w:tc>(<w:tcPr>.*?</w:tcPr>)?.*?</w:tc>|<w:tr>");

    private static final Map<String, Object> MODEL = Map.of(
            "rows",
            Stream.of("A 1", "A 1", "B 1", "B 2", "A 2")
                    .map(text -> Map.of("a", text.substring(0, 1), "n", Integer.valueOf(text.substring(2))))
                    .toList(),
            "kinds",
            List.of("x", "y"),
            "three",
            3,
            "half",
            2.5,
            "zero",
            0);

    @Test
    void a_cell_is_merged_downwards_while_its_value_stays_the_same() {
        byte[] docx = rendered(table(row("[#list rows as r][#merge r.a]${r.a}", "[#merge r.n]${r.n}[/#list]")));

        assertThat(DocxText.of(docx)).isEqualTo("| A | 1 |\n|  |  |\n| B |  |\n|  | 2 |\n| A |  |\n");
        assertThat(merges(docx)).isEqualTo("restart restart / on on / restart on / on restart / restart on");
    }

    @Test
    void a_merge_ends_with_its_table_and_at_a_row_without_it() {
        byte[] tables = rendered(
                p("[#list kinds as k]"),
                table(row("[#list rows[0..1] as r][#merge r.a]${k}", "[/#list]")),
                p("[/#list]"),
                p("соң"));
        assertThat(merges(tables)).isEqualTo("restart - / on - / restart - / on -");
        byte[] subtotals = rendered(table(
                row("[#list rows[0..1] as r]", ""),
                row("[#merge r.a]${r.a}", "b"),
                row("sum", "c"),
                row("[/#list]", "")));
        assertThat(merges(subtotals)).isEqualTo("restart - / - - / restart - / - -");
    }

    @Test
    void a_merge_stands_in_the_order_of_the_schema_and_keeps_the_look_of_the_empty_cell() {
        String cell =
                "<w:tc><w:tcPr><w:tcW w:w=\"100\" w:type=\"dxa\"/><w:vMerge w:val=\"restart\"/><w:vAlign w:val=\"top\"/></w:tcPr>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Small\"/></w:pPr>"
                        + TinyDocx.run("[#list rows[0..1] as r][#merge r.a]${r.a}")
                        + "</w:p></w:tc>";
        assertThat(xml(rendered(table(row(cell, "[/#list]")))))
                .contains("<w:tcW w:w=\"100\" w:type=\"dxa\"/><w:vMerge w:val=\"restart\"/><w:vAlign w:val=\"top\"/>")
                .contains("<w:tcW w:w=\"100\" w:type=\"dxa\"/><w:vMerge/><w:vAlign w:val=\"top\"/></w:tcPr>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Small\"/></w:pPr></w:p></w:tc>");
    }

    @Test
    void every_turn_of_a_repeated_column_merges_by_itself() {
        byte[] docx = rendered(table(row(
                "[#list rows[0..2] as r]${r.a}",
                "[#column.list kinds as k][#merge (k == 'x')?then(r.a, r.n?string)]${k}[/#column.list]",
                "[/#list]")));
        assertThat(merges(docx)).isEqualTo("- restart restart - / - on on - / - restart on -");
    }

    @Test
    void a_cell_spans_as_many_columns_as_its_tag_says() {
        String cell =
                "<w:tc><w:tcPr><w:tcW w:w=\"100\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/><w:vAlign w:val=\"top\"/></w:tcPr>"
                        + p("[#span three]a") + "</w:tc>";
        assertThat(xml(rendered(table(row(cell, "[#span three - 2]b")))))
                .contains("<w:tcPr><w:gridSpan w:val=\"3\"/><w:vAlign w:val=\"top\"/></w:tcPr>", "<w:tcPr></w:tcPr>");
        byte[] both = rendered(table(row("[#span 2][#merge 'a']a", "b"), row("[#merge 'a'][#span 2]a", "b")));
        assertThat(xml(both))
                .contains(
                        "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>",
                        "<w:gridSpan w:val=\"2\"/><w:vMerge/>");
    }

    @Test
    void a_span_goes_before_what_comes_of_repeated_columns() {
        byte[] docx = rendered(table(row("[#span three]a"), row("[#column.list kinds as k]${k}[/#column.list]", "b")));
        assertThat(xml(docx))
                .contains("<w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>")
                .doesNotContain("w:val=\"2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[#span zero]", "[#span half]", "[#span 64]", "[#span 'a']", "[#span rows]", "[#merge rows]"})
    void what_cannot_be_spanned_or_compared_is_a_fault_of_the_data(String tag) {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(table(row(tag + "a", "b"))));
        assertThat(catchThrowableOfType(TemplateFaultException.class, () -> template.render(MODEL))
                        .faults())
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FaultKind.DATA, tag));
    }

    @Test
    void a_name_that_is_not_there_is_told_once() {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(table(row("[#merge rowz.a]a", "[#span n]b"))));
        assertThat(catchThrowableOfType(TemplateFaultException.class, () -> template.render(MODEL))
                        .faults())
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.UNKNOWN_NAME, FaultKind.UNKNOWN_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[#merge]", "[#merge a b]", "[/#merge]", "[#span]", "[/#span]"})
    void a_tag_of_a_cell_says_one_thing(String tag) {
        assertThat(faults(table(row(tag + "a", "b"))))
                .extracting(TemplateFault::kind)
                .containsExactly(tag.startsWith("[/") ? FaultKind.FORBIDDEN : FaultKind.SYNTAX);
    }

    @Test
    void a_tag_of_a_cell_stands_in_a_cell_and_once() {
        assertThat(faults(p("[#merge 'a']a"))).extracting(TemplateFault::kind).containsExactly(FaultKind.WRONG_SCOPE);
        assertThat(faults(table(row("[#span 1][#span 2]a"))))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.WRONG_SCOPE);
    }

    @Test
    void heading_rows_and_rows_that_may_not_split_stay_so() {
        String heading = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                + row("a", "b").substring(6);
        String data = "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
                + row("[#list rows as r][#merge r.a]${r.a}", "[/#list]").substring(6);
        String xml = xml(rendered(table(heading, data)));
        assertThat(xml.split("<w:trPr><w:cantSplit/></w:trPr>", -1)).hasSize(6);
        assertThat(xml.split("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", -1))
                .hasSize(2);
    }

    /** How each cell merges, row by row. */
    private static String merges(byte[] docx) {
        StringBuilder merges = new StringBuilder();
        Matcher cell = CELL.matcher(xml(docx));
        while (cell.find()) {
            String properties = cell.group(1) == null ? "" : cell.group(1);
            merges.append(
                    cell.group().equals("<w:tr>")
                            ? "/ "
                            : properties.contains("\"restart\"")
                                    ? "restart "
                                    : properties.contains("vMerge") ? "on " : "- ");
        }
        return merges.substring(2).strip();
    }

    private static byte[] rendered(String... body) {
        return WordOracle.accepted(WordTemplate.compile("t", TinyDocx.of(body)).render(MODEL));
    }

    private static List<TemplateFault> faults(String... body) {
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", TinyDocx.of(body)))
                .faults();
    }

    private static String xml(byte[] docx) {
        byte[] xml = WordPackage.open(docx).orElseThrow().entries().get("word/document.xml");
        return new String(requireNonNull(xml), StandardCharsets.UTF_8);
    }
}
