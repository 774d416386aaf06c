package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags in text boxes, alternative texts, screen tips and addresses. */
final class ApartFromTextTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final Map<String, Object> MODEL = Map.of(
            "name",
            "Абай & \"т.б.\"\nжол",
            "id",
            "а/б?c",
            "number",
            12,
            "url",
            " https://ecoportal.kz/a?x=1&y=[2] ",
            "bad",
            "javascript:alert(1)",
            "rows",
            List.of(Map.of("id", 1), Map.of("id", 2), Map.of("id", 1)));

    @Test
    void a_text_box_is_filled_in_in_both_of_its_forms() {
        String xml = document(new TinyPackage(
                p("[#list rows as r]"),
                p(Drawings.textBox(p("№ ${r?counter}[#if r.id == 2]!", "[/#if]"))),
                p("[/#list]")));
        assertThat(xml.split("№ ", -1)).hasSize(7);
        assertThat(xml.split("!</w:t>", -1)).hasSize(3);
        assertThat(xml)
                .contains("descr=\"Абай &amp; &quot;т.б.&quot; жол\"", "alt=\"Абай &amp; &quot;т.б.&quot; жол\"")
                .doesNotContain("${", "[#");
    }

    @Test
    void a_list_of_paragraphs_within_a_text_box_acts_there() {
        String xml = document(
                new TinyPackage(p(Drawings.textBox(p("[#list rows as r]"), p("№ ${r.id}"), p("[/#list]")), "соң")));
        assertThat(xml.split("№ ", -1)).hasSize(7);
    }

    @Test
    void a_fault_in_a_text_box_is_told_once_though_the_box_is_written_twice() {
        TinyPackage template = new TinyPackage(p(Drawings.textBox(p("${nme}"))));
        assertThat(faults(template))
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(tuple(FaultKind.UNKNOWN_NAME, "${nme}"));
    }

    @Test
    void a_tag_in_an_attribute_knows_the_list_around_it() {
        String xml = document(
                new TinyPackage(p("[#list rows as r]", link("rId5", "${r?counter} – ${r.id}", "x"), "[/#list]"))
                        .link(DOCUMENT, "rId5", "http://a.kz/"));
        assertThat(xml).contains("w:tooltip=\"1 – 1\"", "w:tooltip=\"2 – 2\"", "w:tooltip=\"3 – 1\"");
    }

    @Test
    void line_ends_of_an_attribute_that_is_not_changed_are_kept() {
        String xml = document(new TinyPackage(
                p("[#list rows as r]"),
                p(
                        "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"n\" descr=\"a&#10;b&#9;c\"/></wp:inline></w:drawing></w:r>"),
                p("[/#list]")));
        assertThat(xml).contains("descr=\"a&#10;b&#9;c\"");
    }

    @Test
    void values_in_an_address_are_pieces_of_it_whatever_they_contain() {
        TinyPackage template = new TinyPackage(p("${number}", link("rId5", "", "ашу")))
                .link(DOCUMENT, "rId5", "http://a.kz/%D0%B0/$%7bid%7d?n=$%7Bnumber%20+%201%7d&amp;q={x}");
        Map<String, byte[]> entries = rendered(template);
        assertThat(text(entries, RELATIONS))
                .contains("Target=\"http://a.kz/%D0%B0/%D0%B0%2F%D0%B1%3Fc?n=13&amp;q={x}\" TargetMode=\"External\"")
                .doesNotContain("$%7");
        assertThat(text(entries, DOCUMENT)).contains("<w:hyperlink r:id=\"rId6\"");
    }

    @Test
    void an_address_that_is_one_tag_is_the_value_as_a_whole() {
        TinyPackage template = new TinyPackage(p(link("rId5", "", "ашу"))).link(DOCUMENT, "rId5", "$%7burl%7d");
        assertThat(text(rendered(template), RELATIONS)).contains("Target=\"https://ecoportal.kz/a?x=1&amp;y=[2]\"");
    }

    @Test
    void each_address_of_a_list_is_kept_once() {
        TinyPackage template = new TinyPackage(p("[#list rows as r]"), p(link("rId5", "", "ашу")), p("[/#list]"))
                .link(DOCUMENT, "rId5", "http://a.kz/$%7br.id%7d");
        Map<String, byte[]> entries = rendered(template);
        assertThat(text(entries, RELATIONS))
                .containsOnlyOnce("Target=\"http://a.kz/1\"")
                .containsOnlyOnce("Target=\"http://a.kz/2\"");
        assertThat(text(entries, DOCUMENT))
                .contains("r:id=\"rId6\"", "r:id=\"rId7\"")
                .doesNotContain("rId8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$%7bbad%7d", "$%7bname%7d", "http://a.kz/$%7bmissing%7d", "http://a.kz/$%7brows%7d"})
    void what_is_no_address_is_a_fault(String target) {
        TinyPackage template = new TinyPackage(p(link("rId5", "", "ашу"))).link(DOCUMENT, "rId5", target);
        assertThat(faults(template))
                .hasSize(1)
                .extracting(TemplateFault::kind)
                .isSubsetOf(FaultKind.DATA, FaultKind.UNKNOWN_NAME);
    }

    @Test
    void what_is_wrong_with_a_screen_tip_is_told_of_the_screen_tip() {
        TinyPackage template = new TinyPackage(p(link("rId5", "${1 +}", "ашу"))).link(DOCUMENT, "rId5", "http://a.kz/");
        assertThat(faults(template).get(0).where(Language.RU)).contains("основной текст › всплывающая подсказка");
        assertThat(faults(template).get(0).where(Language.KK)).contains("негізгі мәтін › қалқымалы кеңес");
    }

    @Test
    void an_address_may_hold_values_only() {
        TinyPackage template =
                new TinyPackage(p(link("rId5", "", "ашу"))).link(DOCUMENT, "rId5", "http://a.kz/$%7bid%7d[#if true]");
        assertThat(faults(template)).extracting(TemplateFault::kind).contains(FaultKind.FORBIDDEN);
        TinyPackage forbidden =
                new TinyPackage(p(link("rId5", "", "ашу"))).link(DOCUMENT, "rId5", "http://a.kz/$%7bid?eval%7d");
        assertThat(faults(forbidden)).extracting(TemplateFault::kind).containsExactly(FaultKind.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${$link(\"http://a.kz/\")}",
                "${$drawn(0, 'relation')}",
                "${$fresh_number()}",
                "[#assign $x = 1]"
            })
    void what_the_compiler_calls_nobody_can_type(String text) {
        assertThat(faults(new TinyPackage(p(text))))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.FORBIDDEN);
    }

    @Test
    void relations_of_a_document_in_the_strict_form_are_of_that_form() {
        TinyPackage template = new TinyPackage(p(link("rId5", "", "ашу")))
                .link(DOCUMENT, "rId5", "http://a.kz/$%7bid%7d")
                .relations(DOCUMENT, "http://purl.oclc.org/ooxml/officeDocument/relationships/");
        Map<String, byte[]> entries = WordPackage.open(
                        WordTemplate.compile("t", template.docx()).render(MODEL))
                .orElseThrow()
                .entries();
        assertThat(text(entries, RELATIONS))
                .contains("Id=\"rId6\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink\"");
    }

    private static String link(String id, String tip, String text) {
        return "<w:hyperlink r:id=\"%s\" w:tooltip=\"%s\"><w:r><w:t>%s</w:t></w:r></w:hyperlink>"
                .formatted(id, tip, text);
    }

    private static List<TemplateFault> faults(TinyPackage template) {
        return catchThrowableOfType(
                        TemplateFaultException.class,
                        () -> WordTemplate.compile("t", template.docx()).render(MODEL))
                .faults();
    }

    private static String document(TinyPackage template) {
        return text(rendered(template), DOCUMENT);
    }

    private static Map<String, byte[]> rendered(TinyPackage template) {
        byte[] docx = WordTemplate.compile("t", template.docx()).render(MODEL);
        return WordPackage.open(WordOracle.accepted(docx)).orElseThrow().entries();
    }

    private static String text(Map<String, byte[]> entries, String entry) {
        return new String(requireNonNull(entries.get(entry)), StandardCharsets.UTF_8);
    }
}
