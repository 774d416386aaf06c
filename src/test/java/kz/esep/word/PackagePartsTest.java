package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.media.ChartData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs call the parts of a document as they like. */
final class PackagePartsTest {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Map<String, Object> MODEL = Map.of(
            "name",
            "Абай",
            "two",
            List.of("a", "b"),
            "chart",
            new ChartData("Бұзушылықтар", List.of("Ақмола"), List.of(ChartData.Series.of("Барлығы", 7))));

    private static Stream<UnaryOperator<String>> names() {
        return Stream.of(
                UnaryOperator.identity(),
                name -> name.replace("document.xml", "document2.xml"),
                name -> name.replace("word/", "doc/text/"),
                name -> name.replace("document.xml", "main")
                        .replace("header1.xml", "kopf.part")
                        .replace("charts/", "diagrams/")
                        .replace("chart1.xml", "balken.xml")
                        .replace("numbering.xml", "lists.xml")
                        .replace("styles.xml", "looks.xml")
                        .replace("settings.xml", "flags.xml")
                        .replace("comments.xml", "remarks.xml")
                        .replace("docProps/core.xml", "about.xml"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void tags_are_read_in_every_part_whatever_it_is_called(UnaryOperator<String> names) {
        byte[] template = ChangedPackage.renamed(template(item("${name}")), names);
        byte[] docx = WordOracle.accepted(WordTemplate.compile("t", template).render(MODEL));
        assertThat(DocxText.of(docx))
                .contains("Абай\n", "] бас: Абай\n", "dc:title: Абай\n", "[chart] Барлығы: Ақмола 7")
                .doesNotContain("${");
        assertThat(part(docx, names, "word/settings.xml")).contains("<w:updateFields w:val=\"true\"/>");
        assertThat(part(docx, names, "word/numbering.xml")).contains("<w:num w:numId=\"4\">", "<w:num w:numId=\"5\">");
        assertThat(part(docx, names, "word/document.xml"))
                .contains("<w:numId w:val=\"4\"/>", "<w:numId w:val=\"5\"/>")
                .doesNotContain("${");
    }

    @ParameterizedTest
    @MethodSource("names")
    void faults_are_told_and_marked_whatever_parts_are_called(UnaryOperator<String> names) {
        byte[] template = ChangedPackage.renamed(template(p("${nmae}")), names);
        List<TemplateFault> faults = faults(template);
        assertThat(faults)
                .extracting(TemplateFault::tag, FaultFacts::part)
                .containsExactly(tuple("${nmae}", "основной текст"));
        byte[] copy = WordOracle.accepted(AnnotatedTemplate.of(template, faults).orElseThrow());
        assertThat(part(copy, names, "word/document.xml")).containsSubsequence("commentRangeStart", "${nmae}");
        assertThat(part(copy, names, "word/comments.xml")).contains("өз сөзі", "Esep");
        Map<String, Object> model = new HashMap<>(MODEL);
        model.put("nmae", "x");
        byte[] mended = WordTemplate.compile("t", copy).render(model);
        assertThat(part(mended, names, "word/comments.xml")).contains("өз сөзі").doesNotContain("Esep");
    }

    @Test
    void relations_nobody_needs_are_in_nobodys_way() {
        byte[] template = new TinyPackage(p(Drawings.chart("rId5", "${chart}")))
                .chart("rId5", 7, Drawings.chartXml("bar", 1, ""))
                .add("word/charts/_rels/chart1.xml.rels", "<Relationships/>")
                .docx();
        assertThat(DocxText.of(
                        WordOracle.accepted(WordTemplate.compile("t", template).render(MODEL))))
                .contains("[chart] Барлығы: Ақмола 7");
    }

    @Test
    void a_header_no_page_has_is_left_as_it_is() {
        byte[] template = new TinyPackage(p("${name}"))
                .add("word/header1.xml", "<w:hdr" + TinyPackage.NAMESPACES + ">" + p("${nobody}") + "</w:hdr>")
                .docx();
        assertThat(DocxText.of(WordTemplate.compile("t", template).render(MODEL)))
                .isEqualTo("Абай\n");
    }

    @Test
    void relations_of_the_strict_form_lead_to_the_same_parts() {
        byte[] template = ChangedPackage.changed(
                template(p("${name}")),
                (entry, bytes) -> entry.endsWith(".rels")
                        ? ChangedPackage.text(bytes)
                                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships/")
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);
        assertThat(DocxText.of(WordTemplate.compile("t", template).render(MODEL)))
                .contains("Абай\n", "] бас: Абай\n", "dc:title: Абай\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"
            })
    void a_workbook_a_dotx_and_a_document_with_macros_are_no_word_documents(String type) {
        byte[] template = ChangedPackage.changed(
                TinyDocx.of(p("a")),
                (entry, bytes) -> entry.startsWith("[")
                        ? ChangedPackage.text(bytes)
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        type)
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);
        assertThat(faults(template)).extracting(TemplateFault::kind).containsExactly(FaultKind.NOT_A_DOCUMENT);
    }

    @Test
    void an_entry_whose_name_is_no_text_makes_no_word_document() {
        byte[] template =
                ChangedPackage.renamed(TinyDocx.of(p("a")), name -> name.replace("document.xml", "docum#nt.xml"));
        for (int at = 0; at < template.length; at++) {
            template[at] = template[at] == '#' ? (byte) 0xFF : template[at];
        }
        assertThat(faults(template)).extracting(TemplateFault::kind).containsExactly(FaultKind.NOT_A_DOCUMENT);
        assertThat(AnnotatedTemplate.of(template, List.of())).isEmpty();
    }

    private static byte[] template(String... body) {
        return new TinyPackage(
                        String.join("", body),
                        p("[#list two as t]"),
                        item("${t}"),
                        item("тағы"),
                        p("[/#list]"),
                        p(Drawings.chart("rId5", "${chart}")),
                        "<w:p><w:fldSimple w:instr=\"TOC\">" + TinyDocx.run("x") + "</w:fldSimple></w:p>",
                        TinyPackage.headerReference())
                .header(p("бас: ${name}"))
                .chart("rId5", 1, Drawings.chartXml("bar", 1, "<a:r><a:t>${name}</a:t></a:r>"))
                .beside(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .beside(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Item\"><w:name w:val=\"Item\"/>"
                                + "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>")
                .beside("settings", "<w:zoom w:percent=\"100\"/>")
                .beside("comments", "<w:comment w:id=\"7\" w:author=\"a\">" + p("өз сөзі") + "</w:comment>")
                .coreProperties("<dc:title>${name}</dc:title>")
                .docx();
    }

    private static String item(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Item\"/></w:pPr>" + TinyDocx.run(text) + "</w:p>";
    }

    private static List<TemplateFault> faults(byte[] template) {
        return catchThrowableOfType(
                        TemplateFaultException.class,
                        () -> WordTemplate.compile("t", template).render(MODEL))
                .faults();
    }

    private static String part(byte[] docx, UnaryOperator<String> names, String entry) {
        return ChangedPackage.text(
                requireNonNull(WordPackage.open(docx).orElseThrow().entries().get(names.apply(entry))));
    }
}
