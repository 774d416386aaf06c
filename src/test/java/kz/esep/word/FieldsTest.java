package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldsTest {

    private static final Map<String, Object> MODEL = Map.of("name", "Абай", "rows", List.of("a", "b"));
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @ParameterizedTest
    @CsvSource({"TOC \\o, true", "ref _Ref1 \\h, true", "PAGEREF x, true", "SEQ Кесте, true", "NUMPAGES, false"})
    void fields_that_the_document_decides_are_computed_anew(String code, boolean settings) {
        byte[] docx = document(p("${name}"), p(field(code, "1")), "<w:p>" + simple(code, "2") + "</w:p>");
        assertThat(xml(docx))
                .contains(
                        "<w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/>",
                        "<w:fldSimple w:instr=\"" + code + "\" w:dirty=\"true\">");
        assertThat(part(docx, "word/settings.xml").contains("<w:zoom/><w:updateFields w:val=\"true\"/><w:compat/>"))
                .isEqualTo(settings);
    }

    @Test
    void other_fields_and_documents_without_tags_stay_as_they_are() {
        byte[] others = document(p("${name}"), p(field("DATE \\@ \"yyyy\"", "2021")));
        assertThat(xml(others)).doesNotContain("dirty");
        assertThat(part(others, "word/settings.xml")).doesNotContain("updateFields");
        byte[] untouched = document(p(field("TOC", "1")));
        assertThat(xml(untouched)).doesNotContain("dirty");
        assertThat(part(untouched, "word/settings.xml")).doesNotContain("updateFields");
    }

    @Test
    void settings_that_say_so_already_say_it_once() {
        byte[] docx = WordTemplate.compile(
                        "t", withSettings("<w:updateFields w:val=\"false\"/>", p("${name}"), p(field("TOC", "1"))))
                .render(MODEL);
        assertThat(part(docx, "word/settings.xml"))
                .contains("<w:settings " + WORD + "><w:updateFields w:val=\"true\"/></w:settings>");
    }

    @Test
    void a_document_without_settings_gets_its_fields_marked() {
        assertThat(xml(WordTemplate.compile("t", TinyDocx.of(p("${name}"), p(field("TOC", "1"))))
                        .render(MODEL)))
                .contains("w:dirty=\"true\"");
    }

    @Test
    void tags_in_what_a_field_shows_are_read_and_such_a_field_is_not_computed_anew() {
        byte[] docx = document(
                p(field("REF x", "${name}")), "<w:p>" + simple("REF y", "[#if name == 'Абай']ия[/#if]") + "</w:p>");
        assertThat(DocxText.of(docx)).isEqualTo("Абай\nия\n");
        assertThat(xml(docx)).doesNotContain("dirty");
    }

    @Test
    void a_field_in_a_list_comes_at_each_turn() {
        assertThat(DocxText.of(document(p("[#list rows as r]"), p("${r} ", field("PAGE", "1")), p("[/#list]"))))
                .isEqualTo("a 1\nb 1\n");
    }

    @Test
    void tags_in_a_table_of_contents_are_copies_of_those_in_headings_and_go() {
        byte[] docx = document(
                p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + TinyDocx.run("1 ${r} бөлім ") + field("PAGEREF x", "3")),
                p("2 [#if бұзылған ", field("PAGEREF y", "4")),
                p("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                p("[#list rows as r]"),
                p("${r} бөлім"),
                p("[/#list]"));
        assertThat(DocxText.of(docx)).isEqualTo("1  бөлім 3\n2 [#if бұзылған 4\n\na бөлім\nb бөлім\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HYPERLINK \"http://a/${name}\"", "IF [#if name]a[/#if]"})
    void tags_in_the_code_of_a_field_are_forbidden(String code) {
        assertThat(faults(p("Бет ", field(code, "1"))))
                .extracting(TemplateFault::kind, fault -> fault.place().text().strip(), TemplateFault::tag)
                .containsExactly(Tuple.tuple(
                        FaultKind.FORBIDDEN, code, code.substring(Math.max(code.indexOf("${"), code.indexOf("[#")))));
        assertThat(faults("<w:p>" + simple(code.replace("\"", ""), "1") + "</w:p>"))
                .hasSize(1);
    }

    @Test
    void the_code_of_a_field_is_read_over_its_pieces() {
        String code = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF $</w:instrText></w:r>"
                + "<w:r><w:instrText>{name}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(faults(p(code))).hasSize(1);
    }

    @Test
    void stray_marks_of_fields_do_no_harm() {
        String stray = "<w:r><w:instrText>REF</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar/></w:r>";
        assertThat(DocxText.of(document(p("${name}", stray)))).isEqualTo("Абай\n");
    }

    private static String field(String code, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + code
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + TinyDocx.run(shown)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String simple(String code, String shown) {
        return "<w:fldSimple w:instr=\"" + code + "\">" + TinyDocx.run(shown) + "</w:fldSimple>";
    }

    private static byte[] withSettings(String settings, String... body) {
        return TinyDocx.with(Map.of("settings", "<w:settings " + WORD + ">" + settings + "</w:settings>"), body);
    }

    private static byte[] document(String... body) {
        return WordOracle.accepted(WordTemplate.compile("t", withSettings("<w:zoom/><w:compat/>", body))
                .render(MODEL));
    }

    private static List<TemplateFault> faults(String... body) {
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", TinyDocx.of(body)))
                .faults();
    }

    private static String xml(byte[] docx) {
        return part(docx, "word/document.xml");
    }

    private static String part(byte[] docx, String name) {
        return new String(
                requireNonNull(WordPackage.open(docx).orElseThrow().entries().get(name)), StandardCharsets.UTF_8);
    }
}
