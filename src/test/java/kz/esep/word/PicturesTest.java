package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.media.Picture;
import org.junit.jupiter.api.Test;

final class PicturesTest {

    private static final byte[] OLD = Drawings.picture("png", 20, 10, Color.GRAY);
    private static final Picture SQUARE = picture("png", 10, 10, Color.RED, "Қызыл «шаршы» & т.б.\nекінші жол");
    private static final Picture WIDE = picture("jpeg", 40, 10, Color.BLUE, "Көк жолақ");
    private static final Map<String, Object> MODEL = Map.of(
            "square",
            SQUARE,
            "name",
            "Абай",
            "rows",
            List.of(Map.of("pic", SQUARE), Map.of("pic", WIDE), Map.of("pic", SQUARE)));

    @Test
    void a_picture_takes_the_place_of_the_one_whose_alternative_text_names_it() {
        Map<String, byte[]> entries = rendered(new TinyPackage(p(Drawings.picture("rId7", "${square}")))
                .picture("word/document.xml", "rId7", "word/media/old.PNG", OLD));
        assertThat(text(entries, "word/document.xml"))
                .contains("<wp:extent cx=\"914400\" cy=\"914400\"/>", "<a:ext cx=\"914400\" cy=\"914400\"/>")
                .contains("descr=\"Қызыл «шаршы» &amp; т.б. екінші жол\"")
                .contains("<a:blip r:embed=\"rId8\"/>")
                .doesNotContain("srcRect", "square");
        assertThat(text(entries, "word/_rels/document.xml.rels"))
                .contains("Id=\"rId8\"", "Target=\"/word/media/image1.png\"")
                .doesNotContain("rId7");
        assertThat(entries.get("word/media/image1.png")).isEqualTo(SQUARE.bytes());
        assertThat(entries).doesNotContainKey("word/media/old.PNG");
    }

    @Test
    void in_a_list_each_turn_has_its_picture_and_the_same_bytes_are_stored_once() {
        Map<String, byte[]> entries = rendered(new TinyPackage(
                        p("[#list rows as r]"), p("${r?counter}", Drawings.picture("rId7", "${r.pic}")), p("[/#list]"))
                .picture("word/document.xml", "rId7", "word/media/image1.png", OLD));
        String document = text(entries, "word/document.xml");
        assertThat(document).contains("<wp:extent cx=\"1828800\" cy=\"457200\"/>", "descr=\"Көк жолақ\"");
        assertThat(document.split("r:embed=\"rId8\"", -1)).hasSize(3);
        assertThat(document.split("r:embed=\"rId9\"", -1)).hasSize(2);
        assertThat(document).contains("<wp:docPr id=\"2\"", "<wp:docPr id=\"3\"", "<wp:docPr id=\"4\"");
        assertThat(entries.keySet())
                .filteredOn(entry -> entry.startsWith("word/media/"))
                .containsExactly("word/media/image1.png", "word/media/image2.jpeg");
        assertThat(text(entries, "[Content_Types].xml"))
                .contains("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>")
                .containsOnlyOnce("image/png");
    }

    @Test
    void a_picture_in_a_header_belongs_to_the_header() {
        Map<String, byte[]> entries =
                rendered(new TinyPackage(p(Drawings.picture("rId7", "Елтаңба")), TinyPackage.headerReference())
                        .header(p(Drawings.picture("rId7", "${square}", 4)))
                        .picture("word/document.xml", "rId7", "word/media/image1.png", OLD)
                        .picture("word/header1.xml", "rId7", "word/media/image1.png", OLD));
        assertThat(text(entries, "word/_rels/header1.xml.rels")).contains("/word/media/image2.png");
        assertThat(text(entries, "word/_rels/document.xml.rels")).doesNotContain("image2");
        assertThat(text(entries, "word/document.xml")).contains("r:embed=\"rId7\"", "descr=\"Елтаңба\"");
        assertThat(entries).containsKeys("word/media/image1.png", "word/media/image2.png");
    }

    @Test
    void a_picture_stands_in_a_text_box_or_a_group_too() {
        String group = """
                <w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline><wp:extent cx="9" cy="9"/>\
                <wp:docPr id="8" name="Group"/><a:graphic><a:graphicData\
                 uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/>\
                <wpg:grpSpPr/>%s</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>\
                <mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>""".formatted(Drawings.pic("rId7", "${square}", 400, 300));
        Map<String, byte[]> entries =
                rendered(new TinyPackage(p(group), p(Drawings.textBox(p(Drawings.picture("rId7", "${square}")))))
                        .picture("word/document.xml", "rId7", "word/media/old.png", OLD));
        assertThat(text(entries, "word/document.xml"))
                .contains("<wp:extent cx=\"9\" cy=\"9\"/>", "<a:ext cx=\"300\" cy=\"300\"/>")
                .contains("<wp:extent cx=\"914400\" cy=\"914400\"/>")
                .doesNotContain("${", "rId7", "<mc:Fallback><w:pict/>");
        assertThat(entries).doesNotContainKey("word/media/old.png");
    }

    @Test
    void alternative_text_with_more_than_one_tag_in_it_describes_and_the_picture_stays() {
        Map<String, byte[]> entries =
                rendered(new TinyPackage(p(Drawings.picture("rId7", "Сурет: ${name}[#if true] ия[/#if]")))
                        .picture("word/document.xml", "rId7", "word/media/old.png", OLD));
        assertThat(text(entries, "word/document.xml"))
                .contains("descr=\"Сурет: Абай ия\"")
                .contains("r:embed=\"rId7\"", "srcRect");
        assertThat(entries.get("word/media/old.png")).isEqualTo(OLD);
    }

    @Test
    void a_picture_on_a_condition_leaves_no_blank_paragraph() {
        String document = text(
                rendered(new TinyPackage(
                                p("[#if logo??]", Drawings.picture("rId7", "${logo}"), "[/#if]"),
                                p("[#if square??]", Drawings.picture("rId7", "${square}"), "[/#if]"),
                                p(Drawings.picture("rId7", "Сурет", 3), "[#if logo??]x[/#if]"),
                                p(Drawings.picture("rId7", "Сурет", 4)))
                        .picture("word/document.xml", "rId7", "word/media/old.png", OLD)),
                "word/document.xml");
        assertThat(document.split("<w:p>", -1)).hasSize(4);
        assertThat(document.split("<w:drawing>", -1)).hasSize(4);
    }

    @Test
    void a_picture_that_is_missing_or_none_is_a_fault() {
        TinyPackage template = new TinyPackage(
                        p(Drawings.picture("rId7", "${sqare}")), p(Drawings.picture("rId7", "${name}")), p("${square}"))
                .picture("word/document.xml", "rId7", "word/media/old.png", OLD);
        assertThat(faults(template, MODEL))
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactlyInAnyOrder(
                        tuple(FaultKind.UNKNOWN_NAME, "${sqare}"),
                        tuple(FaultKind.DATA, "${name}"),
                        tuple(FaultKind.DATA, "${square}"));
        assertThat(faults(template, MODEL)).extracting(FaultFacts::meant).contains("square");
    }

    @Test
    void a_block_in_an_alternative_text_must_end_there() {
        TinyPackage template = new TinyPackage(p(Drawings.picture("rId7", "[#if true]x")))
                .picture("word/document.xml", "rId7", "word/media/old.png", OLD);
        assertThat(catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", template.docx()))
                        .faults())
                .extracting(TemplateFault::kind)
                .contains(FaultKind.UNBALANCED_TAG);
    }

    @Test
    void the_same_model_gives_the_same_bytes_with_pictures_too() {
        byte[] docx = new TinyPackage(p("[#list rows as r]"), p(Drawings.picture("rId7", "${r.pic}")), p("[/#list]"))
                .picture("word/document.xml", "rId7", "word/media/old.png", OLD)
                .docx();
        WordTemplate template = WordTemplate.compile("t", docx);
        assertThat(template.render(MODEL))
                .isEqualTo(template.render(new HashMap<>(MODEL)))
                .isEqualTo(WordTemplate.compile("t", docx).render(MODEL));
    }

    private static List<TemplateFault> faults(TinyPackage template, Map<String, Object> model) {
        WordTemplate compiled = WordTemplate.compile("t", template.docx());
        return catchThrowableOfType(TemplateFaultException.class, () -> compiled.render(model))
                .faults();
    }

    private static Picture picture(String format, int width, int height, Color colour, String description) {
        return Picture.read(Drawings.picture(format, width, height, colour), description)
                .orElseThrow();
    }

    private static Map<String, byte[]> rendered(TinyPackage template) {
        byte[] docx = WordTemplate.compile("t", template.docx()).render(MODEL);
        return WordPackage.open(WordOracle.accepted(docx)).orElseThrow().entries();
    }

    private static String text(Map<String, byte[]> entries, String entry) {
        return new String(requireNonNull(entries.get(entry)), StandardCharsets.UTF_8);
    }
}
