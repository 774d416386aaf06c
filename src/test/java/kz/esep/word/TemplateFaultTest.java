package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateFaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"a ${name b", "[#if yes", "${a!\"b}", "[#if a ${b} c", "[#-- a"})
    void a_tag_without_its_end_is_unclosed(String text) {
        assertThat(faults(p(text)).get(0).kind()).isEqualTo(FaultKind.UNCLOSED_TAG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[#if yes]",
                "a[/#list]",
                "[#else]",
                "[#list rows as r][#elseif yes][/#list]",
                "[#if a][#sep][/#if]",
                "[#if a][#else][#else][/#if]",
                "[#if a][#else][#elseif b][/#if]"
            })
    void a_directive_without_its_partner_is_unbalanced(String text) {
        assertThat(faults(p(text))).extracting(TemplateFault::kind).contains(FaultKind.UNBALANCED_TAG);
    }

    @Test
    void blocks_that_cross_are_told() {
        assertThat(faults(p("[#if yes][#list rows as r]x[/#if][/#list]")))
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .contains(tuple(FaultKind.CROSSED_TAG, "[/#if]"));
    }

    @Test
    void a_closing_tag_of_another_scope_crosses_its_block() {
        assertThat(faults(
                        table(row("[#row.list rows as r][#column.list kinds as k]a[/#row.list]", "b[/#column.list]"))))
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(tuple(FaultKind.CROSSED_TAG, "[/#row.list]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1 +}", "${x[0}", "${x)}", "[#if]x[/#if]", "[#list rows r]x[/#list]", "[#assign x]"})
    void an_expression_that_cannot_be_read_is_a_fault_of_syntax(String text) {
        assertThat(faults(p(text))).extracting(TemplateFault::kind).containsOnly(FaultKind.SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"x\"?new()}",
                "${name?eval}",
                "${name ? interpret}",
                "${name?eval_json}",
                "${name?api}",
                "${name?no_esc}",
                "${.now}",
                "${x!.data_model}",
                "[#include \"a\"]",
                "[#import \"a\" as b]",
                "[#macro m]",
                "[@m/]",
                "${\"${name?eval}\"}",
                "${name?[#-- --]eval}",
                "${1...now}",
                "[#setting locale=\"ru\"]"
            })
    void what_templates_may_not_do_is_forbidden(String text) {
        assertThat(faults(p(text)))
                .extracting(TemplateFault::kind)
                .isNotEmpty()
                .allMatch(kind -> kind == FaultKind.FORBIDDEN || kind == FaultKind.UNCLOSED_TAG);
    }

    @Test
    void a_block_between_places_that_do_not_match_is_of_wrong_scope() {
        assertThat(faults(p("a [#if yes]"), p("b [/#if]")))
                .extracting(TemplateFault::kind)
                .containsOnly(FaultKind.WRONG_SCOPE);
        assertThat(faults(p("[#if yes]"), table(row("a[/#if]"))))
                .extracting(TemplateFault::kind)
                .containsOnly(FaultKind.WRONG_SCOPE);
        assertThat(faults(table(row("[#if yes]a", "b"), row("c", "d[/#if]"))))
                .extracting(TemplateFault::kind)
                .containsOnly(FaultKind.WRONG_SCOPE);
        assertThat(faults(table(row("[#if yes]a", "[#else]b", "c[/#if]"))))
                .extracting(TemplateFault::kind)
                .containsOnly(FaultKind.WRONG_SCOPE);
        assertThat(faults(p("<w:hyperlink><w:r><w:t>[#if yes]a</w:t></w:r></w:hyperlink>", "b[/#if]")))
                .extracting(TemplateFault::kind)
                .containsOnly(FaultKind.WRONG_SCOPE);
    }

    @Test
    void a_variable_may_have_a_kazakh_name() {
        WordTemplate template =
                WordTemplate.compile("t", TinyDocx.of(p("[#list rows as жол]${жол.region} ${жол.n + жол.n} [/#list]")));
        assertThat(DocxText.of(template.render(Map.of("rows", List.of(Map.of("region", "Абай", "n", 2))))))
                .isEqualTo("Абай 4 \n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[#if yes][#list rows as r]x[/#if][/#list]",
                "[#list rows?eval as r]${r.x}[/#list]",
                "[#if yes?api]x[/#if]"
            })
    void one_slip_is_one_fault(String text) {
        assertThat(faults(p(text))).hasSize(1);
    }

    @Test
    void a_condition_that_always_holds_is_read_like_any_other() {
        WordTemplate template = WordTemplate.compile(
                "t", TinyDocx.of(p("[#paragraph.if true]a"), p("b[/#paragraph.if]"), p("[#if  true]c[/#if]")));
        assertThat(DocxText.of(template.render(Map.of()))).isEqualTo("a\nb\nc\n");
    }

    @Test
    void a_beginning_that_is_not_closed_leaves_its_end_alone() {
        assertThat(faults(p("[#list rows as row"), p("a ${row.x}"), p("[/#list]")))
                .hasSize(1);
    }

    @Test
    void of_two_comments_each_ends_for_itself() {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(p("[#-- а --]${x}[#-- б –]")));
        assertThat(DocxText.of(template.render(Map.of("x", "1")))).isEqualTo("1\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ай: {{month}} | {{month}}
            Ай: $ {month.name} | $ {month.name}
            Ай: {month.name} ${name} | {month.name}
            [ #if x] a | [ #if x]
            <w:r><w:t>&lt;#list rows as r&gt;</w:t></w:r> | <#list rows as r>
            [[#if name??] #if x] a[/#if] | #if x]
            [if x] a | [if x]
            a [/list] | [/list]
            $(month.name) a | $(month.name)
            $month.name a | $month.name
            """)
    void what_looks_like_a_tag_and_is_none_is_worth_a_look(String text, String slip) {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(p(text)));
        assertThat(template.suspected())
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(tuple(FaultKind.SUSPICIOUS, slip));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "№ 1 {а}",
                "a # b",
                "x {1}",
                "${name} [1] {",
                "почта a@b.kz",
                "#1",
                "{а, б}",
                "$100.50 (US$)",
                "[1] [если]",
                "a/#b"
            })
    void usual_texts_are_not_suspected(String text) {
        assertThat(WordTemplate.compile("t", TinyDocx.of(p(text))).suspected()).isEmpty();
    }

    @Test
    void a_section_break_is_not_swallowed_with_the_paragraph_of_a_directive() {
        String sectionEnd = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>[/#if]</w:t></w:r></w:p>";
        assertThat(faults(p("[#if yes]"), p("a"), sectionEnd))
                .extracting(TemplateFault::kind)
                .containsOnly(FaultKind.WRONG_SCOPE);
    }

    @Test
    void a_text_box_is_a_story_of_its_own() {
        String box = "<w:r><w:pict><w:txbxContent>" + p("[/#if]") + "</w:txbxContent></w:pict></w:r>";
        assertThat(faults(p("[#if yes]", box))).extracting(TemplateFault::kind).containsOnly(FaultKind.UNBALANCED_TAG);
    }

    @Test
    void all_faults_of_a_template_are_told_at_once_and_where() {
        byte[] docx = TinyDocx.withHeader(p("Басы ${1 +}"), p("Бір ${name"), p("${a?eval} [#if x]"));
        assertThat(compileFaults(docx))
                .extracting(TemplateFault::kind, FaultFacts::part, FaultFacts::text, TemplateFault::tag)
                .containsExactlyInAnyOrder(
                        tuple(FaultKind.UNCLOSED_TAG, "основной текст", "Бір ${name", "${name"),
                        tuple(FaultKind.FORBIDDEN, "основной текст", "${a?eval} [#if x]", "${a?eval}"),
                        tuple(FaultKind.UNBALANCED_TAG, "основной текст", "${a?eval} [#if x]", "[#if x]"),
                        tuple(FaultKind.SYNTAX, "верхний колонтитул", "Басы ${1 +}", "${1 +}"));
    }

    @Test
    void a_header_is_called_by_its_section_where_there_are_several_and_changes_under_review_are_none() {
        String before = "<w:sectPrChange w:id=\"1\" w:author=\"a\"><w:sectPr/></w:sectPrChange>";
        assertThat(compileFaults(withHeader("", before)))
                .extracting(FaultFacts::part)
                .containsExactly("верхний колонтитул");
        String first = "<w:p><w:pPr><w:sectPr>" + before + "</w:sectPr></w:pPr></w:p>";
        assertThat(compileFaults(withHeader(first, before)))
                .extracting(FaultFacts::part)
                .containsExactly("верхний колонтитул (раздел 2)");
    }

    /** @param inSetup what stands in the page setup of the last section, which has a header with a fault */
    private static byte[] withHeader(String body, String inSetup) {
        return new TinyPackage(
                        body, p("a"), TinyPackage.headerReference().replace("</w:sectPr>", inSetup + "</w:sectPr>"))
                .header(p("${1 +}"))
                .docx();
    }

    @Test
    void unknown_names_are_told_all_at_once_with_the_name_that_was_meant() {
        List<TemplateFault> faults = renderFaults(
                Map.of(
                        "month",
                        Map.of("name", "қараша"),
                        "rows",
                        List.of(Map.of("region", "a"), Map.of("region", "b"))),
                p("Ай: ${mont.name} ${month.nmae}"),
                table(row("[#list rows as row]${row.regoin}", "[#if zzz]x[/#if][/#list]")));
        assertThat(faults).extracting(TemplateFault::kind).containsOnly(FaultKind.UNKNOWN_NAME);
        assertThat(faults)
                .extracting(TemplateFault::tag, FaultFacts::meant)
                .containsExactly(
                        tuple("${mont.name}", "month"),
                        tuple("${month.nmae}", "month.name"),
                        tuple("${row.regoin}", "row.region"),
                        tuple("[#if zzz]", ""));
        assertThat(faults.get(0).place().marked()).isEqualTo("Ай: >>${mont.name}<< ${month.nmae}");
    }

    @Test
    void a_value_of_the_wrong_kind_is_a_fault_of_the_data() {
        assertThat(renderFaults(
                        Map.of("name", "Абай", "yes", true, "bean", new Object()),
                        p("[#list name as x]${x}[/#list] ${yes} ${name.size} ${plural(name, '', '', '')} ${bean}")))
                .extracting(TemplateFault::kind)
                .hasSize(5)
                .containsOnly(FaultKind.DATA);
    }

    @Test
    void what_is_no_word_document_is_refused() {
        assertThat(compileFaults("text".getBytes(StandardCharsets.UTF_8)))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.NOT_A_DOCUMENT);
        assertThat(compileFaults(TinyDocx.withDocumentXml("<w:document>")))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.NOT_A_DOCUMENT);
    }

    @Test
    void a_document_type_declaration_is_refused() {
        String xml = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>";
        assertThat(compileFaults(TinyDocx.withDocumentXml(xml)))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.NOT_A_DOCUMENT);
    }

    @Test
    void the_message_names_template_part_paragraph_and_tag() {
        TemplateFaultException exception = catchThrowableOfType(
                TemplateFaultException.class,
                () -> WordTemplate.compile("analysis.kk.docx", TinyDocx.of(p("Саны ${n"))));
        assertThat(exception)
                .hasMessage("analysis.kk.docx: word/document.xml: Саны >>${n<<: UNCLOSED_TAG NO_END closer=}");
    }

    private static List<TemplateFault> faults(String... body) {
        return compileFaults(TinyDocx.of(body));
    }

    private static List<TemplateFault> compileFaults(byte[] docx) {
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", docx))
                .faults();
    }

    private static List<TemplateFault> renderFaults(Map<String, Object> model, String... body) {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(body));
        return catchThrowableOfType(TemplateFaultException.class, () -> template.render(model))
                .faults();
    }
}
