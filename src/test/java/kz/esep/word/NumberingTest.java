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
import java.util.stream.IntStream;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberingTest {

    private static final String LISTS = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, 1, "") + level(1, 5, "")
            + level(2, 1, "<w:pStyle w:val=\"Deep\"/>") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"x\"/></w:abstractNum>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>"
            + "<w:lvlOverride w:ilvl=\"1\">" + level(1, 7, "") + "</w:lvlOverride></w:num>"
            + "<w:numIdMacAtCleanup w:val=\"1\"/>";
    private static final String STYLES = style("Base", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>")
            + style("Item", "").replace("<w:pPr>", "<w:basedOn w:val=\"Base\"/><w:pPr>")
            + style("Deep", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>")
            + style("Round", "").replace("<w:pPr>", "<w:basedOn w:val=\"Round\"/><w:pPr>")
            + style("Head", "<w:numPr><w:numId w:val=\"3\"/></w:numPr><w:outlineLvl w:val=\"0\"/>");
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>(.*?)</w:p>");
    private static final Pattern NUMBER = Pattern.compile("<w:numId w:val=\"(\\d+)\"/>");
    private static final Map<String, Object> MODEL =
            Map.of("yes", true, "none", List.of(), "two", List.of("a", "b"), "three", List.of("x", "y", "z"));

    @Test
    void a_list_that_is_the_loop_goes_on() {
        assertThat(lists(item("бас"), p("[#list two as t]"), p("текст"), item("${t}"), p("[/#list]"), item("соң")))
                .isEqualTo("3:бас -:текст 3:a -:текст 3:b 3:соң");
    }

    @Test
    void a_list_of_several_paragraphs_begins_anew_at_each_turn() {
        assertThat(lists(p("[#list two as t]"), item("1"), p("текст"), item("2"), p("[/#list]"), item("соң")))
                .isEqualTo("10:1 -:текст 10:2 11:1 -:текст 11:2 3:соң");
    }

    @Test
    void a_loop_of_numbered_paragraphs_begins_anew_at_each_turn_of_the_loop_around_it() {
        assertThat(lists(p("[#list two as t]"), p("[#list three as x]"), item("${x}"), p("[/#list]"), p("[/#list]")))
                .isEqualTo("10:x 10:y 10:z 11:x 11:y 11:z");
        assertThat(lists(
                        p("[#list two as t]"),
                        p("[#list two as u]"),
                        p("[#list two as x]"),
                        item("${x}"),
                        p("[/#list]"),
                        p("[/#list]"),
                        p("[/#list]")))
                .isEqualTo("10:a 10:b 11:a 11:b 12:a 12:b 13:a 13:b");
    }

    @Test
    void deeper_levels_under_the_one_paragraph_of_a_turn_are_left_to_word() {
        assertThat(lists(
                        p("[#list two as t]"),
                        item("${t}"),
                        p("[#list two as x]"),
                        deeper("${x}"),
                        p("[/#list]"),
                        p("[/#list]")))
                .isEqualTo("3:a 3:a 3:b 3:b 3:a 3:b");
    }

    @Test
    void paragraphs_of_which_a_condition_shows_one_count_as_one() {
        assertThat(lists(
                        p("[#list two as t]"),
                        p("[#if t == 'a']"),
                        item("A"),
                        p("[#else]"),
                        item("B"),
                        p("[/#if]"),
                        p("[#sep]"),
                        p("–"),
                        p("[/#list]")))
                .isEqualTo("3:A -:– 3:B");
        assertThat(lists(p("[#list none as t]"), item("1"), item("2"), p("[#else]"), item("жоқ"), p("[/#list]")))
                .isEqualTo("3:жоқ");
    }

    @Test
    void rows_are_numbered_through_and_anew_in_each_table() {
        String rows = row(item("[#list three as x]"), "${x}[/#list]");
        assertThat(lists(table(rows))).isEqualTo("3: -:x 3: -:y 3: -:z");
        assertThat(lists(p("[#list two as t]"), table(rows), p("[/#list]")).replaceAll(" -:[xyz]?", ""))
                .isEqualTo("10: 10: 10: 11: 11: 11:");
    }

    @Test
    void numbering_by_a_style_begins_anew_too_but_headings_go_on() {
        assertThat(lists(p("[#list two as t]"), styled("Item", "1"), styled("Item", "2"), p("[/#list]")))
                .isEqualTo("10:1 10:2 11:1 11:2");
        assertThat(xml(p("[#list two as t]"), styled("Deep", "1"), styled("Deep", "2"), p("[/#list]")))
                .contains(
                        "<w:pPr><w:pStyle w:val=\"Deep\"/><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"10\"/></w:numPr></w:pPr>");
        assertThat(lists(p("[#list two as t]"), styled("Head", "1"), styled("Head", "2"), p("[/#list]")))
                .isEqualTo("-:1 -:2 -:1 -:2");
        assertThat(lists(p("[#list two as t]"), styled("Round", "1"), styled("None", "2"), p("[/#list]")))
                .isEqualTo("-:1 -:2 -:1 -:2");
    }

    @Test
    void a_restart_begins_the_list_anew_and_what_follows_goes_on_with_that() {
        assertThat(lists(item("1"), item("2"), item("[#restart]3"), item("4"))).isEqualTo("3:1 3:2 10:3 10:4");
        assertThat(lists(p("[#list two as t]"), item("[#restart]${t}"), p("[/#list]"), item("соң")))
                .isEqualTo("10:a 11:b 11:соң");
        assertThat(lists(p("[#list two as t]"), styled("Head", "[#restart]1"), styled("Head", "2"), p("[/#list]")))
                .isEqualTo("10:1 10:2 11:1 11:2");
    }

    @Test
    void a_continue_lets_the_list_go_on_through_all_turns() {
        assertThat(lists(p("[#list two as t]"), item("[#continue]1"), item("2"), p("[/#list]"), item("соң")))
                .isEqualTo("3:1 3:2 3:1 3:2 3:соң");
    }

    @Test
    void a_copy_of_a_list_begins_each_level_as_the_list_does() {
        String numbering = numbering(p("[#list two as t]"), item("1"), item("2"), p("[/#list]"));
        assertThat(numbering)
                .contains("<w:num w:numId=\"10\"><w:abstractNumId w:val=\"0\"/>"
                        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
                        + "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"
                        + "<w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                        + "<w:num w:numId=\"11\">")
                .endsWith("</w:num><w:numIdMacAtCleanup w:val=\"1\"/></w:numbering>");
        String overridden = numbering(p("[#list two as t]"), item(9, "1"), item(9, "2"), p("[/#list]"));
        assertThat(overridden)
                .contains("<w:num w:numId=\"10\"><w:abstractNumId w:val=\"0\"/>"
                        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>"
                        + "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"7\"/><w:lvl w:ilvl=\"1\">");
        String linked = numbering(p("[#list two as t]"), item(8, "1"), item(8, "2"), p("[/#list]"));
        assertThat(linked.split("<w:startOverride w:val=\"1\"/>", -1)).hasSize(19);
    }

    @Test
    void lists_without_restarts_leave_the_numbering_as_it_is() {
        assertThat(numbering(item("${two[0]}"))).contains(LISTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[#restart 5]", "[/#restart]", "[#continue x]", "[/#continue]"})
    void a_tag_about_numbering_says_nothing_else(String tag) {
        assertThat(faults(item(tag)))
                .extracting(TemplateFault::kind)
                .containsExactly(tag.startsWith("[/") ? FaultKind.FORBIDDEN : FaultKind.SYNTAX);
    }

    @Test
    void a_tag_about_numbering_stands_in_a_numbered_paragraph_and_alone() {
        assertThat(faults(p("[#restart]a"))).extracting(TemplateFault::kind).containsExactly(FaultKind.WRONG_SCOPE);
        assertThat(faults(item("[#restart][#continue]a")))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.WRONG_SCOPE);
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        String[] body = {p("[#list two as t]"), item("1"), item("${t}"), p("[/#list]")};
        assertThat(document(body)).isEqualTo(document(body));
    }

    @Test
    void many_restarts_cost_little() {
        Map<String, Object> model =
                Map.of("many", IntStream.range(0, 20_000).boxed().toList());
        byte[] docx = TinyDocx.withLists(LISTS, STYLES, p("[#list many as t]"), item("1"), item("2"), p("[/#list]"));
        assertThat(part(WordTemplate.compile("t", docx).render(model), "word/numbering.xml"))
                .contains("<w:num w:numId=\"20009\">");
    }

    private static String level(int level, int start, String style) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start + "\"/>" + style + "<w:lvlText w:val=\"%"
                + (level + 1) + ".\"/></w:lvl>";
    }

    private static String style(String id, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/><w:pPr>"
                + properties + "</w:pPr></w:style>";
    }

    private static String item(String text) {
        return item(3, text);
    }

    private static String item(int list, String text) {
        return numbered("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static String deeper(String text) {
        return numbered("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>", text);
    }

    private static String styled(String style, String text) {
        return numbered("<w:pStyle w:val=\"" + style + "\"/>", text);
    }

    private static String numbered(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + TinyDocx.run(text) + "</w:p>";
    }

    /** Each paragraph with the number of its list. */
    private static String lists(String... body) {
        StringBuilder lists = new StringBuilder();
        Matcher paragraph = PARAGRAPH.matcher(xml(body));
        while (paragraph.find()) {
            Matcher number = NUMBER.matcher(paragraph.group(1));
            lists.append(number.find() ? number.group(1) : "-")
                    .append(':')
                    .append(paragraph.group(1).replaceAll("<[^>]*>", ""))
                    .append(' ');
        }
        return lists.toString().strip();
    }

    private static String xml(String... body) {
        return part(document(body), "word/document.xml");
    }

    private static String numbering(String... body) {
        return part(document(body), "word/numbering.xml");
    }

    private static byte[] document(String... body) {
        byte[] docx = TinyDocx.withLists(LISTS, STYLES, body);
        return WordOracle.accepted(WordTemplate.compile("t", docx).render(MODEL));
    }

    private static String part(byte[] docx, String name) {
        return new String(
                requireNonNull(WordPackage.open(docx).orElseThrow().entries().get(name)), StandardCharsets.UTF_8);
    }

    private static List<TemplateFault> faults(String... body) {
        byte[] docx = TinyDocx.withLists(LISTS, STYLES, body);
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", docx))
                .faults();
    }
}
