package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class WordTemplateTest {

    private static final Map<String, Object> MODEL = Map.of(
            "name",
            "Абай",
            "yes",
            true,
            "no",
            false,
            "count",
            21,
            "none",
            List.of(),
            "rows",
            List.of(Map.of("a", "1", "b", "2"), Map.of("a", "3", "b", "4")));

    @TestFactory
    List<DynamicTest> a_tag_may_be_split_at_every_run_boundary() {
        String text = "Бір [#if yes == true && name != “Ыбырай”]ия, ${name?upper_case}![#else]жоқ[/#if] соңы";
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            String first = text.substring(0, i);
            String second = text.substring(i);
            tests.add(DynamicTest.dynamicTest(
                    first + "|" + second,
                    () -> assertThat(rendered(p(first, second))).isEqualTo("Бір ия, АБАЙ! соңы\n")));
        }
        return tests;
    }

    @Test
    void a_tag_with_each_letter_in_its_own_run_is_read() {
        assertThat(rendered(p("${name} [#if yes]ия[/#if]".split("")))).isEqualTo("Абай ия\n");
    }

    @Test
    void a_value_looks_like_the_first_character_of_its_tag() {
        byte[] docx = TinyDocx.of(p("<w:r><w:rPr><w:b/></w:rPr><w:t>$</w:t></w:r>", "{name}"));
        assertThat(xml(docx, MODEL)).contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Абай</w:t></w:r>");
    }

    @Test
    void spaces_around_a_tag_are_kept() {
        assertThat(xml(TinyDocx.of("<w:p><w:r><w:t>саны ${count} дана</w:t></w:r></w:p>"), MODEL))
                .contains(">саны </w:t>")
                .contains("> дана</w:t>");
    }

    @Test
    void what_autocorrection_did_to_a_tag_is_undone_inside_it_only() {
        assertThat(rendered(p("«a» – “b” ${plural(count\u00A0–\u00A01, “шаг”, «шага», ‘шагов’)}")))
                .isEqualTo("«a» – “b” шагов\n");
    }

    @Test
    void assignments_and_comments_vanish() {
        assertThat(rendered(p("[#assign next = count + 1]"), p("[#-- ескерту --]"), p("${next}")))
                .isEqualTo("22\n");
    }

    @Test
    void marks_of_xml_in_a_value_are_text() {
        assertThat(rendered(Map.of("x", "<w:p> & \"[#if a]\" ${b}"), p("${x}")))
                .isEqualTo("<w:p> & \"[#if a]\" ${b}\n");
    }

    @Test
    void marks_of_a_template_in_plain_text_stay_text() {
        assertThat(rendered(p("[1] $5 {a} ${name} [x]"))).isEqualTo("[1] $5 {a} Абай [x]\n");
    }

    @Test
    void line_ends_and_tabs_of_a_value_become_those_of_word_and_illegal_characters_go() {
        byte[] docx = TinyDocx.of(p("${x}"));
        Map<String, Object> model = Map.of("x", "a\r\nb\tc\u0001\u000B\uFFFE\uFFFF\uD800d");
        assertThat(xml(docx, model))
                .contains(
                        "a</w:t><w:br/><w:t xml:space=\"preserve\">b</w:t><w:tab/><w:t xml:space=\"preserve\">cd</w:t>");
        assertThat(DocxText.of(WordTemplate.compile("t", docx).render(model))).isEqualTo("a⏎b\tcd\n");
    }

    @Test
    void headers_and_properties_are_filled_in_too() {
        byte[] header = TinyDocx.withHeader(p("[#if yes]") + p("${name}") + p("[/#if]"), p("text"));
        assertThat(DocxText.of(rendered(header, MODEL))).isEqualTo("text\n[header 1] Абай\n");
        byte[] properties = TinyDocx.withCoreProperties("<dc:title>${name} &amp; [#if yes]1[/#if]</dc:title>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2020-01-01T00:00:00Z</dcterms:created>");
        Map<String, Object> model = new HashMap<>(MODEL);
        model.put("as_of_iso", "2021-11-30");
        assertThat(DocxText.of(WordTemplate.compile("t", properties).render(model)))
                .contains("dc:title: Абай & 1\n")
                .contains("dcterms:created: 2021-11-30T00:00:00Z");
    }

    @Test
    void a_header_left_without_text_keeps_a_paragraph() {
        byte[] header = TinyDocx.withHeader(p("[#if no]") + p("${name}") + p("[/#if]"), p("text"));
        assertThat(DocxText.of(rendered(header, MODEL))).isEqualTo("text\n[header 1] \n");
    }

    @Test
    void parts_without_tags_stay_as_they_are_and_the_content_types_come_first() {
        byte[] docx = TinyDocx.of(p("a", "b"), p("[x] &"));
        Map<String, byte[]> before = WordPackage.open(docx).orElseThrow().entries();
        Map<String, byte[]> after =
                WordPackage.open(rendered(docx, MODEL)).orElseThrow().entries();
        assertThat(after).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(after.keySet().iterator().next()).isEqualTo("[Content_Types].xml");
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        byte[] docx = TinyDocx.of(p("${name}"), table(row("[#list rows as r]${r.a}", "${r.b}[/#list]")));
        WordTemplate template = WordTemplate.compile("t", docx);
        assertThat(template.render(MODEL))
                .isEqualTo(template.render(new HashMap<>(MODEL)))
                .isEqualTo(WordTemplate.compile("other", docx).render(MODEL));
    }

    @Test
    void joined_puts_commas_and_the_conjunction_between() {
        assertThat(rendered(Map.of("x", List.of("a", "b", "c")), p("${joined(x)}")))
                .isEqualTo("a, b және c\n");
    }

    private static String rendered(String... body) {
        return rendered(MODEL, body);
    }

    private static String rendered(Map<String, Object> model, String... body) {
        return DocxText.of(rendered(TinyDocx.of(body), model));
    }

    private static byte[] rendered(byte[] docx, Map<String, Object> model) {
        return WordOracle.accepted(WordTemplate.compile("t", docx).render(model));
    }

    private static String xml(byte[] docx, Map<String, Object> model) {
        byte[] xml =
                WordPackage.open(rendered(docx, model)).orElseThrow().entries().get("word/document.xml");
        return new String(requireNonNull(xml), StandardCharsets.UTF_8);
    }
}
