package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs other than Word write the same markup otherwise. */
final class UsualFormTest {

    private static final Map<String, Object> MODEL = Map.of(
            "text",
            "бір\nекі\n\nүш\tтөрт",
            "none",
            List.of(),
            "kinds",
            List.of("x", "y"),
            "rows",
            List.of(Map.of("a", "А"), Map.of("a", "А"), Map.of("a", "Б")));

    /** Asks for all that a rendering writes by itself: line breaks, paragraphs, tabs, grids, merged cells, restarts, guards. */
    private static final byte[] TEMPLATE = new TinyPackage(
                    p("${text}"),
                    table(row("[#if none?has_content]a[/#if]")),
                    table(
                            row("басы", "[#column.list kinds as k]${k}[/#column.list]"),
                            row(
                                    "[#list rows as r][#merge r.a]${r.a}",
                                    "[#column.list kinds as k]${r.a}[/#column.list][/#list]")),
                    table(row("[#span 2]${text}")),
                    p("[#list kinds as k]"),
                    "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>" + TinyDocx.run("${k}") + "</w:p>",
                    "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>" + TinyDocx.run("${k}") + "</w:p>",
                    p("[/#list]"),
                    p(
                            "[#lang ru]${text}[/#lang]",
                            Drawings.textBox(p("${kinds?first}")).replace("${name}", "")),
                    TinyPackage.headerReference())
            .header(p("${text}"))
            .beside(
                    "numbering",
                    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/></w:lvl>"
                            + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .beside("settings", "<w:zoom w:percent=\"100\"/>")
            .beside("comments", "<w:comment w:id=\"7\" w:author=\"a\">" + p("өз сөзі") + "</w:comment>")
            .docx();

    private static final String AS_EVER =
            DocxText.of(WordTemplate.compile("t", TEMPLATE).render(MODEL));

    private static Stream<UnaryOperator<String>> prefixes() {
        return Stream.of(
                xml -> xml.replace("<w:", "<ns0:")
                        .replace("</w:", "</ns0:")
                        .replace(" w:", " ns0:")
                        .replace("xmlns:w=", "xmlns:ns0="),
                xml -> xml.replace("<w:", "<")
                        .replace("</w:", "</")
                        .replace(" w:", " attr:")
                        .replace("xmlns:w=", "xmlns:attr=\"" + WordXml.WORD + "\" xmlns="),
                xml -> xml.replace("<w:body>", "<x:body xmlns:x='" + WordXml.WORD + "'>")
                        .replace("</w:body>", "</x:body>"));
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void names_may_have_any_prefix_or_none(UnaryOperator<String> prefix) {
        byte[] template = changed(prefix, StandardCharsets.UTF_8);
        byte[] docx = WordOracle.accepted(WordTemplate.compile("t", template).render(MODEL));
        assertThat(DocxText.of(docx)).isEqualTo(AS_EVER);
        assertThat(part(docx, "word/document.xml"))
                .contains("<w:br/>", "<w:vMerge", "<w:gridSpan", "<w:gridCol", "<w:p>")
                .doesNotContain("<ns0:", "<x:", "<p>", "attr:val");
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void faults_are_marked_in_them(UnaryOperator<String> prefix) {
        byte[] template =
                changed(xml -> prefix.apply(xml.replace("kinds?first", "kinds?frist")), StandardCharsets.UTF_8);
        byte[] copy = WordOracle.accepted(
                AnnotatedTemplate.of(template, faults(template)).orElseThrow());
        assertThat(part(copy, "word/document.xml")).contains("w:commentRangeStart");
        assertThat(part(copy, "word/comments.xml")).contains("өз сөзі", "w:author=\"Esep\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void parts_relations_and_types_may_be_in_utf_16(String encoding) {
        byte[] template =
                changed(xml -> xml.replace("encoding=\"UTF-8\"", "encoding='UTF-16'"), Charset.forName(encoding));
        byte[] docx = WordOracle.accepted(WordTemplate.compile("t", template).render(MODEL));
        assertThat(DocxText.of(docx)).isEqualTo(AS_EVER);
        assertThat(part(docx, "word/document.xml")).startsWith("<?xml version=\"1.0\" encoding='UTF-8'");
        assertThat(part(docx, "[Content_Types].xml")).startsWith("<?xml version=\"1.0\" encoding='UTF-8'");
    }

    @Test
    void a_part_that_says_another_encoding_and_is_in_plain_letters_says_utf_8_afterwards() {
        byte[] template = ChangedPackage.changed(
                TinyDocx.of(p("${text}")),
                (entry, bytes) -> ChangedPackage.text(bytes)
                        .replace("encoding=\"UTF-8\"", "encoding=\"windows-1251\"")
                        .getBytes(StandardCharsets.UTF_8));
        byte[] docx = WordOracle.accepted(WordTemplate.compile("t", template).render(MODEL));
        assertThat(part(docx, "word/document.xml"))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"")
                .contains("бір");
    }

    @Test
    void letters_of_another_encoding_are_refused() {
        byte[] template = ChangedPackage.changed(
                TinyDocx.of(p("бір")),
                (entry, bytes) -> ChangedPackage.text(bytes)
                        .replace("encoding=\"UTF-8\"", "encoding=\"windows-1251\"")
                        .getBytes(Charset.forName("windows-1251")));
        assertThat(faults(template)).extracting(TemplateFault::kind).containsExactly(FaultKind.NOT_A_DOCUMENT);
    }

    @Test
    void a_part_in_which_the_prefix_means_something_else_is_refused() {
        byte[] template =
                changed(xml -> xml.replace("<w:body>", "<w:body><x xmlns:w='urn:other'/>"), StandardCharsets.UTF_8);
        assertThat(faults(template))
                .extracting(FaultFacts::russian)
                .containsExactly(
                        "Это не документ Word (DOCX), или он повреждён. Откройте его в Word и сохраните заново как DOCX.");
    }

    @Test
    void a_part_as_word_writes_it_keeps_every_byte() {
        byte[] template = TinyDocx.of("<w:p  w:rsidR='1'><w:r><w:t>a</w:t ></w:r></w:p>");
        assertThat(part(template, "word/document.xml")).contains("<w:p  w:rsidR='1'><w:r><w:t>a</w:t ></w:r></w:p>");
    }

    /** Every part, those that say what others are included. */
    private static byte[] changed(UnaryOperator<String> change, Charset charset) {
        return ChangedPackage.changed(TEMPLATE, (entry, bytes) -> {
            String text = change.apply(ChangedPackage.text(bytes));
            ByteArrayOutputStream encoded = new ByteArrayOutputStream();
            if (charset.name().equals("UTF-16LE") || charset.name().equals("UTF-16BE")) {
                encoded.writeBytes("\uFEFF".getBytes(charset));
            }
            encoded.writeBytes(text.getBytes(charset));
            return encoded.toByteArray();
        });
    }

    private static List<TemplateFault> faults(byte[] template) {
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", template))
                .faults();
    }

    private static String part(byte[] docx, String entry) {
        return ChangedPackage.text(
                requireNonNull(WordPackage.open(docx).orElseThrow().entries().get(entry)));
    }
}
