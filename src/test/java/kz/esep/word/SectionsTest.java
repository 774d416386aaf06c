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

final class SectionsTest {

    private static final String PORTRAIT = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
    private static final String LANDSCAPE =
            "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>";
    private static final Map<String, Object> MODEL =
            Map.of("no", false, "yes", true, "none", List.of(), "rows", List.of(Map.of("a", "1"), Map.of("a", "2")));

    @Test
    void a_section_is_repeated_with_its_page_setup() {
        String[] body = {
            p("бас"),
            ending("бет", PORTRAIT),
            p("[#section.list rows as r]"),
            p("${r.a}"),
            ending("a[/#section.list]", LANDSCAPE),
            p("соң"),
            PORTRAIT
        };
        assertThat(rendered(body)).isEqualTo("бас\nбет\n1\na\n2\na\nсоң\n");
        assertThat(setups(body)).isEqualTo("portrait landscape landscape portrait");
    }

    @Test
    void several_sections_are_repeated_together() {
        String[] body = {
            p("[#section.list rows as r]${r.a}"), ending("x", PORTRAIT),
            p("y[/#section.list]"), ending("z", LANDSCAPE),
            p("соң"), PORTRAIT
        };
        assertThat(rendered(body)).isEqualTo("1\nx\ny\nz\n2\nx\ny\nz\nсоң\n");
        assertThat(setups(body)).isEqualTo("portrait landscape portrait landscape portrait");
    }

    @Test
    void the_last_section_gets_a_break_between_its_turns() {
        String[] body = {
            ending("бас", PORTRAIT), p("[#section.list rows as r]${r.a}"), p("b[/#section.list]"), p("c"), LANDSCAPE
        };
        assertThat(rendered(body)).isEqualTo("бас\n1\nb\nc\n2\nb\nc\n");
        assertThat(setups(body)).isEqualTo("portrait landscape landscape");
    }

    @Test
    void a_last_section_that_ends_with_a_table_or_a_tag_of_its_own_gets_a_paragraph_that_bears_the_break() {
        String[] withTable = {p("[#section.list rows as r]${r.a}"), table(row("b[/#section.list]")), LANDSCAPE};
        assertThat(rendered(withTable)).isEqualTo("1\n| b |\n\n2\n| b |\n");
        assertThat(setups(withTable)).isEqualTo("landscape landscape");
        String[] withTag = {p("[#section.list rows as r]"), p("${r.a}"), p("[/#section.list]"), LANDSCAPE};
        assertThat(rendered(withTag)).isEqualTo("1\n2\n");
        assertThat(setups(withTag)).isEqualTo("landscape landscape");
    }

    @Test
    void a_condition_leaves_a_section_out_with_its_page_setup() {
        String[] body = {ending("a[#section.if no][/#section.if]", LANDSCAPE), p("соң"), PORTRAIT};
        assertThat(rendered(body)).isEqualTo("соң\n");
        assertThat(setups(body)).isEqualTo("portrait");
    }

    @Test
    void when_the_last_section_is_left_out_the_one_before_is_the_last() {
        String[] body = {
            p("бас"), ending("a", PORTRAIT), p("[#section.list none as r]"), p("b[/#section.list]"), LANDSCAPE
        };
        assertThat(rendered(body)).isEqualTo("бас\na\n");
        assertThat(setups(body)).isEqualTo("portrait");
        String[] kept = {p("бас"), ending("a", PORTRAIT), p("[#section.if yes]"), p("b[/#section.if]"), LANDSCAPE};
        assertThat(setups(kept)).isEqualTo("portrait landscape");
    }

    @Test
    void headers_of_a_repeated_section_stay_referred_to() {
        byte[] docx = TinyDocx.withHeader(p("бас"), p("[#section.list rows as r]${r.a}[/#section.list]"));
        byte[] rendered = WordOracle.accepted(WordTemplate.compile("t", docx).render(MODEL));
        assertThat(DocxText.of(rendered)).isEqualTo("1\n2\n[header 1] бас\n");
        assertThat(xml(rendered).split("<w:headerReference w:type=\"default\" r:id=\"rId1\"/>", -1))
                .hasSize(3);
    }

    @Test
    void sections_have_no_middle_and_are_not_in_headers() {
        assertThat(faults(TinyDocx.of(p("[#section.if no]"), p("[#else]"), p("[/#section.if]"), PORTRAIT)))
                .hasSize(1);
        assertThat(faults(TinyDocx.withHeader(p("[#section.if no]a[/#section.if]"), p("b"))))
                .hasSize(1)
                .allMatch(fault -> fault.kind() == FaultKind.WRONG_SCOPE);
    }

    private static String ending(String text, String setup) {
        return "<w:p><w:pPr>" + setup + "</w:pPr>" + TinyDocx.run(text) + "</w:p>";
    }

    private static String rendered(String... body) {
        return DocxText.of(document(body));
    }

    private static byte[] document(String... body) {
        return WordOracle.accepted(WordTemplate.compile("t", TinyDocx.of(body)).render(MODEL));
    }

    private static String setups(String... body) {
        return xml(document(body))
                .replaceAll("<w:pgSz [^>]*landscape[^>]*>", "<!landscape >")
                .replaceAll("<w:pgSz [^>]*>", "<!portrait >")
                .replaceAll("<[^!][^>]*>[^<]*", "")
                .replaceAll("[<!>]", "")
                .strip();
    }

    private static List<TemplateFault> faults(byte[] docx) {
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", docx))
                .faults();
    }

    private static String xml(byte[] docx) {
        byte[] xml = WordPackage.open(docx).orElseThrow().entries().get("word/document.xml");
        return new String(requireNonNull(xml), StandardCharsets.UTF_8);
    }
}
