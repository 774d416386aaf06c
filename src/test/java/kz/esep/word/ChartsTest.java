package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.Drawings.chart;
import static kz.esep.word.Drawings.chartXml;
import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.media.ChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class ChartsTest {

    private static final String TITLE = "<a:r><a:t>Бұзушы</a:t></a:r><a:r><a:t>лықтар</a:t></a:r>";
    private static final ChartData THREE = new ChartData(
            "Өңірлер бойынша бұзушылықтар",
            List.of("Абай", "=Ақмола & <Ақтөбе>", "Алматы"),
            List.of(
                    ChartData.Series.of("Хабарландырулар", 3, 5, 8),
                    new ChartData.Series(
                            "Хаттамалар",
                            List.of(
                                    Optional.of(new BigDecimal("1.5")),
                                    Optional.empty(),
                                    Optional.of(BigDecimal.ZERO))),
                    ChartData.Series.of("Барлығы", 4, 5, 8)));
    private static final ChartData ONE =
            new ChartData("Бір қатар", List.of("Абай"), List.of(ChartData.Series.of("А", 7)));
    private static final Map<String, Object> MODEL = Map.of(
            "chart",
            Map.of("violations", THREE, "one", ONE),
            "name",
            "Абай",
            "rows",
            List.of(Map.of("name", "бірінші", "data", THREE), Map.of("name", "екінші", "data", ONE)));

    @Test
    void the_data_replace_what_the_chart_shows_and_the_workbook_behind_it() throws IOException {
        Map<String, byte[]> entries = rendered(template("bar", 2, "${chart.violations}"));
        String chart = text(entries, "word/charts/chart1.xml");
        assertThat(chart)
                .contains("<c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/>"
                        + "<c:pt idx=\"0\"><c:v>Хабарландырулар</c:v></c:pt></c:strCache></c:strRef></c:tx>")
                .contains("<c:f>Sheet1!$A$2:$A$4</c:f><c:strCache><c:ptCount val=\"3\"/>")
                .contains(
                        "<c:f>Sheet1!$C$2:$C$4</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val=\"3\"/>"
                                + "<c:pt idx=\"0\"><c:v>1.5</c:v></c:pt><c:pt idx=\"2\"><c:v>0</c:v></c:pt></c:numCache>")
                .doesNotContain("ескі", "Лист1");
        assertThat(text(entries, "word/document.xml")).contains("descr=\"Өңірлер бойынша бұзушылықтар\"");
        assertThat(entries.keySet())
                .filteredOn(entry -> entry.startsWith("word/charts/") || entry.startsWith("word/embeddings/"))
                .containsExactlyInAnyOrder(
                        "word/charts/chart1.xml",
                        "word/charts/_rels/chart1.xml.rels",
                        "word/charts/colors1.xml",
                        "word/embeddings/Microsoft_Excel_Sheet1.xlsx");
        byte[] xlsx = requireNonNull(entries.get("word/embeddings/Microsoft_Excel_Sheet1.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet sheet = workbook.getSheet("Sheet1");
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Барлығы");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=Ақмола & <Ақтөбе>");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1.5);
            assertThat(sheet.getRow(2).getCell(2)).isNull();
        }
    }

    @Test
    void series_are_added_in_the_next_colours_and_taken_away() {
        String more = text(rendered(template("line", 2, "${chart.violations}")), "word/charts/chart1.xml");
        assertThat(more)
                .contains("<c:idx val=\"2\"/><c:order val=\"2\"/>")
                .contains(
                        "<a:schemeClr val=\"accent1\"/>",
                        "<a:schemeClr val=\"accent2\"/>",
                        "<a:srgbClr val=\"A5A5A5\"/>")
                .containsOnlyOnce("accent2")
                .contains("<c:f>Sheet1!$D$2:$D$4</c:f>");
        String fewer = text(rendered(template("line", 2, "${chart.one}")), "word/charts/chart1.xml");
        assertThat(fewer)
                .containsOnlyOnce("<c:ser>")
                .contains("<c:f>Sheet1!$A$2</c:f>")
                .doesNotContain("accent2", "ескі");
    }

    @Test
    void a_pie_gets_a_colour_for_each_of_its_pieces() {
        ChartData pie = new ChartData("", List.of("а", "б", "в"), List.of(ChartData.Series.of("Үлес", 1, 2, 3)));
        Map<String, byte[]> entries = rendered(template("pie", 1, "${pie}"), Map.of("pie", pie));
        assertThat(text(entries, "word/charts/chart1.xml"))
                .contains("<c:dPt><c:idx val=\"2\"/><c:spPr><a:solidFill><a:srgbClr val=\"A5A5A5\"/>");
    }

    @Test
    void colours_are_those_of_the_theme_where_the_document_has_one_and_darker_ones_after_six() {
        ChartData eight = new ChartData(
                "",
                List.of("а"),
                IntStream.range(0, 8)
                        .mapToObj(index -> ChartData.Series.of("қатар " + index, index))
                        .toList());
        String theme = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"t\"/>";
        TinyPackage template = template("bar", 2, "${eight}")
                .add("word/theme/theme1.xml", theme)
                .type("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
                .relate("word/document.xml", "rId9", "theme", "theme/theme1.xml");
        String chart = text(rendered(template, Map.of("eight", eight)), "word/charts/chart1.xml");
        assertThat(chart)
                .contains("<a:schemeClr val=\"accent3\"/>", "<a:schemeClr val=\"accent6\"/>")
                .contains("<a:schemeClr val=\"accent2\"><a:lumMod val=\"60000\"/></a:schemeClr>");
    }

    @Test
    void what_a_template_says_of_single_points_and_hidden_series_goes_with_them() {
        String label =
                "<c:dLbls><c:dLbl><c:idx val=\"1\"/><c:delete val=\"1\"/></c:dLbl><c:showVal val=\"1\"/></c:dLbls>";
        String point =
                "<c:dPt><c:idx val=\"0\"/><c:spPr><a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill></c:spPr></c:dPt>";
        String hidden = "<c:extLst><c:ext uri=\"u\"><c15:filteredBarSeries xmlns:c15=\"urn:c15\"/></c:ext></c:extLst>";
        String xml = chartXml("bar", 1, TITLE)
                .replace("<c:cat>", point + label + "<c:cat>")
                .replace("<c:axId val=\"222\"/></c:barChart>", "<c:axId val=\"222\"/>" + hidden + "</c:barChart>")
                .replaceAll("<c:externalData.*</c:externalData>", "")
                .replaceAll("<c:tx><c:strRef>.*?</c:tx>", "");
        TinyPackage template = new TinyPackage(p(chart("rId5", "${chart.violations}"))).chart("rId5", 1, xml);
        String three = text(rendered(template), "word/charts/chart1.xml");
        assertThat(three)
                .containsOnlyOnce("<c:dPt>")
                .containsOnlyOnce("<c:dLbl>")
                .doesNotContain("filtered", "{02D57815")
                .contains("<c:order val=\"0\"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f>")
                .contains("</c:chart><c:externalData xmlns:r=")
                .contains("r:id=\"rId3\"><c:autoUpdate val=\"0\"/></c:externalData>");
        TinyPackage single = new TinyPackage(p(chart("rId5", "${chart.one}"))).chart("rId5", 1, xml);
        assertThat(text(rendered(single), "word/charts/chart1.xml"))
                .contains("<c:dPt>", "<c:dLbls><c:showVal")
                .doesNotContain("<c:dLbl>");
    }

    @Test
    void a_series_has_a_number_for_each_category() {
        List<ChartData.Series> series = List.of(ChartData.Series.of("x", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChartData("", List.of("а", "б"), series));
    }

    @Test
    void a_chart_in_a_list_has_parts_of_its_own_at_each_turn() {
        String title =
                "<a:r><a:t>Өңір: ${r.n</a:t></a:r><a:r><a:t>ame} [#if r?? &amp;&amp; name == 'Абай']ия[/#if]</a:t></a:r>";
        Map<String, byte[]> entries = rendered(new TinyPackage(
                        p("[#list rows as r]"), p(chart("rId5", "${r.data}")), p("[/#list]"), p(chart("rId6", "")))
                .chart("rId5", 1, chartXml("bar", 1, title))
                .chart("rId6", 2, chartXml("bar", 1, TITLE)));
        assertThat(text(entries, "word/charts/chart1.xml")).contains("<a:t>Өңір: бірінші ия</a:t>", "Хаттамалар");
        assertThat(text(entries, "word/charts/chart3.xml")).contains("<a:t>Өңір: екінші ия</a:t>");
        assertThat(text(entries, "word/charts/chart2.xml")).contains("ескі");
        assertThat(entries)
                .containsKeys(
                        "word/charts/colors3.xml", "word/embeddings/old2.xlsx", "word/charts/_rels/chart3.xml.rels")
                .doesNotContainKeys("word/embeddings/old1.xlsx", "word/charts/chart4.xml");
        assertThat(text(entries, "[Content_Types].xml"))
                .contains("PartName=\"/word/charts/chart3.xml\"", "PartName=\"/word/charts/colors3.xml\"")
                .contains("Extension=\"xlsx\"");
    }

    @Test
    void tags_in_the_title_of_a_chart_that_keeps_its_data_are_filled_in() {
        Map<String, byte[]> entries = rendered(new TinyPackage(p(chart("rId5", "Сипаттама")))
                .chart("rId5", 1, chartXml("bar", 1, "<a:r><a:t>${name} &amp; ${chart.one???c}</a:t></a:r>")));
        assertThat(text(entries, "word/charts/chart1.xml")).contains("<a:t>Абай &amp; true</a:t>", "ескі");
    }

    @Test
    void a_chart_without_data_or_of_another_kind_is_a_fault() {
        TinyPackage template = new TinyPackage(p(chart("rId5", "${chart.violation}")), p(chart("rId5", "${name}")))
                .chart("rId5", 1, chartXml("bar", 1, "<a:r><a:t>${nam}</a:t></a:r>"));
        assertThat(faults(template))
                .extracting(TemplateFault::kind, FaultFacts::part, TemplateFault::tag)
                .contains(
                        tuple(FaultKind.UNKNOWN_NAME, "основной текст", "${chart.violation}"),
                        tuple(FaultKind.DATA, "основной текст", "${name}"));
        TinyPackage title = new TinyPackage(p(chart("rId5", "${chart.one}")))
                .chart("rId5", 1, chartXml("bar", 1, "<a:r><a:t>${nam}</a:t></a:r>"));
        assertThat(faults(title))
                .extracting(TemplateFault::kind, FaultFacts::part, FaultFacts::meant)
                .containsExactly(tuple(FaultKind.UNKNOWN_NAME, "диаграмма 1", "name"));
        assertThat(faults(template("pie", 1, "${chart.violations}")))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.DATA);
        assertThat(faults(template("scatter", 1, "${chart.one}")))
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(tuple(FaultKind.DATA, "${chart.one}"));
        assertThat(faults(template("bar", 0, "${chart.one}")))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.DATA);
    }

    private static TinyPackage template(String plot, int series, String text) {
        return new TinyPackage(p(chart("rId5", text))).chart("rId5", 1, chartXml(plot, series, TITLE));
    }

    private static List<TemplateFault> faults(TinyPackage template) {
        return catchThrowableOfType(
                        TemplateFaultException.class,
                        () -> WordTemplate.compile("t", template.docx()).render(MODEL))
                .faults();
    }

    private static Map<String, byte[]> rendered(TinyPackage template) {
        return rendered(template, MODEL);
    }

    private static Map<String, byte[]> rendered(TinyPackage template, Map<String, Object> model) {
        WordTemplate compiled = WordTemplate.compile("t", template.docx());
        byte[] docx = compiled.render(model);
        assertThat(compiled.render(model)).isEqualTo(docx);
        return WordPackage.open(WordOracle.accepted(docx)).orElseThrow().entries();
    }

    private static String text(Map<String, byte[]> entries, String entry) {
        return new String(requireNonNull(entries.get(entry)), StandardCharsets.UTF_8);
    }
}
