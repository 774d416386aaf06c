package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.esep.word.function.RegionNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb", "a\r\n\r\nb", "a\u2029b", "a\n\n\n\nb", "a\u2029\nb"})
    void two_line_ends_are_a_new_paragraph(String value) {
        assertThat(rendered(value, p("[${x}]"))).isEqualTo("[a\nb]\n");
    }

    @Test
    void one_line_end_is_a_break_and_an_empty_value_between_two_paragraphs_is_nothing() {
        assertThat(rendered("a\u2028b\r\nc\n\nd", p("${x}"))).isEqualTo("a⏎b⏎c\nd\n");
        assertThat(rendered("\n\n", p("a${x}b"))).isEqualTo("a\nb\n");
    }

    @Test
    void the_new_paragraph_looks_like_the_first() {
        String look = "<w:pPr><w:pStyle w:val=\"S\"/><w:jc w:val=\"both\"/></w:pPr>";
        String run = "<w:rPr><w:b/></w:rPr>";
        assertThat(xml(
                        "a\n\nb",
                        "<w:p w:rsidR=\"1\">" + look + "<w:r><w:t>Сөз: </w:t></w:r><w:r>" + run
                                + "<w:t>${x}.</w:t></w:r></w:p>"))
                .contains("<w:r>" + run + "<w:t xml:space=\"preserve\">a</w:t></w:r></w:p><w:p>" + look + "<w:r>" + run
                        + "<w:t xml:space=\"preserve\">b</w:t></w:r><w:r>" + run
                        + "<w:t xml:space=\"preserve\">.</w:t></w:r></w:p>");
    }

    @Test
    void a_link_around_the_value_goes_on_and_a_page_begins_once() {
        String body = "<w:p><w:pPr><w:pageBreakBefore/><w:jc w:val=\"both\"/></w:pPr><w:hyperlink w:anchor=\"a>b\">"
                + "<w:r><w:t>${x}</w:t></w:r></w:hyperlink></w:p>";
        assertThat(xml("a\n\nb", body))
                .contains(
                        "a</w:t></w:r></w:hyperlink></w:p><w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>"
                                + "<w:hyperlink w:anchor=\"a>b\"><w:r><w:t xml:space=\"preserve\">b</w:t></w:r></w:hyperlink></w:p>");
    }

    @Test
    void a_section_ends_with_the_last_of_the_new_paragraphs() {
        String setup = "<w:sectPr><w:pgSz w:w=\"1\" w:h=\"2\"/></w:sectPr>";
        String xml = xml("a\n\nb\n\nc", "<w:p><w:pPr>" + setup + "</w:pPr><w:r><w:t>${x}</w:t></w:r></w:p>");
        assertThat(xml.split(setup, -1)).hasSize(2);
        assertThat(xml).contains("<w:p><w:pPr>" + setup + "</w:pPr><w:r><w:t xml:space=\"preserve\">c");
    }

    @Test
    void a_section_whose_page_setup_was_changed_under_review_ends_with_the_last_of_them_too() {
        String setup =
                "<w:sectPr w:rsidR=\"1\"><w:pgSz w:w=\"1\" w:h=\"2\"/><w:sectPrChange w:id=\"1\" w:author=\"a\">\n"
                        + "<w:sectPr><w:pgSz w:w=\"2\" w:h=\"1\"/></w:sectPr></w:sectPrChange></w:sectPr>";
        String xml = xml("a\n\nb", "<w:p><w:pPr>" + setup + "</w:pPr><w:r><w:t>${x}</w:t></w:r></w:p>");
        assertThat(xml)
                .contains("<w:p><w:pPr></w:pPr><w:r><w:t xml:space=\"preserve\">a")
                .contains("<w:p><w:pPr>" + setup + "</w:pPr><w:r><w:t xml:space=\"preserve\">b");
    }

    @Test
    void cells_lists_and_text_boxes_get_new_paragraphs_too() {
        assertThat(rendered("a\n\nb", table(row("${x}", "[#if x != '']${x}[/#if]"))))
                .isEqualTo("| a / b | a / b |\n");
        String box = "<w:r><w:pict><w:txbxContent>" + p("${x}") + "</w:txbxContent></w:pict></w:r>";
        assertThat(xml("a\n\nb", p("1", box, "${x}"))).contains("b</w:t></w:r></w:p></w:txbxContent>");
        assertThat(rendered("a\n\nb", p("1", box, "${x}"))).isEqualTo("1a\nb\n");
    }

    @Test
    void a_paragraph_far_longer_than_what_is_held_back_is_broken_all_the_same() {
        String value = "ұзын сөз ".repeat(3_000);
        String text = rendered(value + "\n\nb", p("${x}"), p("${x} ${x}"));
        assertThat(text).isEqualTo(value + "\nb\n" + value + "\nb " + value + "\nb\n");
    }

    @Test
    void a_paragraph_of_unreasonable_length_gets_a_line_break() {
        String value = "ұзын сөз ".repeat(20_000);
        assertThat(rendered(value + "\n\nb", p("бас${x}3${x}"))).contains("⏎b3ұзын");
    }

    @Test
    void many_new_paragraphs_cost_little() {
        String value = String.join("\n\n", Collections.nCopies(50_000, "жол"));
        assertThat(rendered(value, p("${x}"))).isEqualTo("жол\n".repeat(50_000));
    }

    @Test
    void properties_have_one_line() {
        byte[] docx = TinyDocx.withCoreProperties("<dc:title>${x}</dc:title>");
        assertThat(DocxText.of(WordTemplate.compile("t", docx).render(Map.of("x", "a\n\nb\u0002"))))
                .contains("dc:title: a b\n");
    }

    @Test
    void letters_that_no_document_can_hold_are_left_out_and_told_once() {
        WordTemplate template = WordTemplate.compile(
                "t", TinyDocx.withHeader(p("${y}"), p("Мәтін: ${x}"), p("[#list [1, 2] as i]${x}[/#list]")));
        Rendered rendered =
                template.rendered(Map.of("x", "a\u0001b\r\n\uD800c\uFFFE", "y", "таза 😀"), RegionNames.none());
        assertThat(DocxText.of(WordOracle.accepted(rendered.docx())))
                .isEqualTo("Мәтін: ab⏎c\nab⏎cab⏎c\n[header 1] таза 😀\n");
        assertThat(rendered.dropped())
                .extracting(
                        letter -> letter.place().text(),
                        letter -> letter.place().tag(),
                        Rendered.DroppedLetter::letter)
                .containsExactly(
                        tuple("Мәтін: ${x}", "${x}", "U+0001"),
                        tuple("Мәтін: ${x}", "${x}", "U+D800"),
                        tuple("Мәтін: ${x}", "${x}", "U+FFFE"),
                        tuple("[#list [1, 2] as i]${x}[/#list]", "${x}", "U+0001"),
                        tuple("[#list [1, 2] as i]${x}[/#list]", "${x}", "U+D800"),
                        tuple("[#list [1, 2] as i]${x}[/#list]", "${x}", "U+FFFE"));
        assertThat(template.rendered(Map.of("x", "a", "y", "b"), RegionNames.none())
                        .dropped())
                .isEqualTo(List.of());
    }

    private static String rendered(String value, String... body) {
        return DocxText.of(document(value, body));
    }

    private static byte[] document(String value, String... body) {
        return WordOracle.accepted(WordTemplate.compile("t", TinyDocx.of(body)).render(Map.of("x", value)));
    }

    private static String xml(String value, String... body) {
        byte[] xml =
                WordPackage.open(document(value, body)).orElseThrow().entries().get("word/document.xml");
        return new String(requireNonNull(xml), StandardCharsets.UTF_8);
    }
}
