package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.names.DeclaredNames;
import kz.esep.word.names.DeclaredNames.Line;
import org.junit.jupiter.api.Test;

final class AnnotatedTemplateTest {

    private static final DeclaredNames NAMES =
            DeclaredNames.of(List.of(new Line("month.title", "text"), new Line("rows[].region", "text")));

    @Test
    void each_bad_tag_has_a_comment_in_both_languages_and_is_highlighted() {
        byte[] template =
                TinyDocx.of(p("Ай: ${mon", "th.titel} есебі"), table(row("[#list rows as r]${r.regoin}", "[/#list]")));
        byte[] copy = annotated(template);
        WordOracle.accepted(copy);
        String document = entry(copy, "word/document.xml");
        assertThat(document)
                .containsSubsequence(
                        "Ай: ",
                        "<w:commentRangeStart w:id=\"0\"/>",
                        "w:fill=\"FFE46B\"",
                        "${mon",
                        "w:fill=\"FFE46B\"",
                        "th.titel}",
                        "<w:commentRangeEnd w:id=\"0\"/>",
                        "<w:commentReference w:id=\"0\"/>",
                        " есебі",
                        "<w:commentRangeStart w:id=\"1\"/>",
                        "${r.regoin}",
                        "<w:commentRangeEnd w:id=\"1\"/>");
        assertThat(entry(copy, "word/comments.xml"))
                .containsSubsequence(
                        "<w:comment w:id=\"0\" w:author=\"Esep\" w:initials=\"E\">",
                        "негізгі мәтін",
                        "Ай: &gt;&gt;${month.titel}&lt;&lt; есебі",
                        "month.titel атауы жоқ. Мүмкін, month.title дегіңіз келген шығар.",
                        "основной текст",
                        "Имени month.titel нет. Возможно, имелось в виду month.title.",
                        "<w:comment w:id=\"1\"",
                        "негізгі мәтін › 1-кесте, 1-жол, 1-ұяшық");
        assertThat(entry(copy, "[Content_Types].xml")).contains("/word/comments.xml");
        assertThat(entry(copy, "word/_rels/document.xml.rels"))
                .contains("relationships/comments", "/word/comments.xml");
    }

    @Test
    void without_its_marks_the_copy_says_what_the_template_said() {
        byte[] template = TinyDocx.withHeader(p("Басы ${1 +}"), p("Бір ${name", " екі"), p("[#if x] ${a?eval}"));
        assertThat(DocxText.of(annotated(template))).isEqualTo(DocxText.of(template));
    }

    @Test
    void what_is_wrong_in_a_header_is_highlighted_there_and_told_at_the_first_paragraph() {
        byte[] copy = annotated(TinyDocx.withHeader(p("Басы ${mnth}"), p("Мәтін")));
        WordOracle.accepted(copy);
        assertThat(entry(copy, "word/header1.xml")).contains("FFE46B").doesNotContain("comment");
        assertThat(entry(copy, "word/document.xml"))
                .containsSubsequence("commentRangeStart", "Мәтін", "commentRangeEnd", "commentReference")
                .doesNotContain("FFE46B");
        assertThat(entry(copy, "word/comments.xml")).contains("жоғарғы колонтитул", "верхний колонтитул");
    }

    @Test
    void what_is_wrong_in_a_text_box_is_told_at_the_paragraph_that_holds_it() {
        byte[] copy = annotated(new TinyPackage(p("Бірінші"), p(Drawings.textBox(p("${mnth}")), "соң")).docx());
        String document = entry(copy, "word/document.xml");
        assertThat(document).containsSubsequence("Бірінші", "commentRangeStart", "FFE46B", "соң", "commentRangeEnd");
        assertThat(document.substring(document.indexOf("txbxContent"), document.lastIndexOf("txbxContent")))
                .doesNotContain("comment");
    }

    @Test
    void what_is_wrong_in_a_note_is_told_at_the_reference_to_it() {
        byte[] copy = annotated(new TinyPackage(
                        p("Бірінші", TinyPackage.footnoteReference(4)), p("Екінші", TinyPackage.footnoteReference(7)))
                .beside(
                        "footnotes",
                        TinyPackage.SEPARATORS
                                + TinyPackage.footnote(4, TinyDocx.run("дұрыс"))
                                + TinyPackage.footnote(7, TinyDocx.run("${mnth}")))
                .docx());
        WordOracle.accepted(copy);
        assertThat(entry(copy, "word/footnotes.xml")).contains("FFE46B").doesNotContain("comment");
        assertThat(entry(copy, "word/document.xml"))
                .containsSubsequence(
                        "w:id=\"4\"",
                        "Екінші",
                        "commentRangeStart",
                        "w:id=\"7\"",
                        "commentRangeEnd",
                        "commentReference")
                .doesNotContain("FFE46B");
        assertThat(entry(copy, "word/comments.xml")).contains("бет соңындағы 2-сілтеме", "сноска 2");
    }

    @Test
    void the_other_end_of_a_crossed_block_is_highlighted_too() {
        byte[] copy = annotated(TinyDocx.of(p("[#if true]а[#list rows as r]x[/#if][/#list]")));
        assertThat(entry(copy, "word/document.xml"))
                .containsSubsequence("B9EBA4", "[#list rows as r]", "FFE46B", "[/#if]");
        assertThat(entry(copy, "word/comments.xml"))
                .contains("; екіншісі: негізгі мәтін (", "; вторая: основной текст (");
    }

    @Test
    void comments_of_the_authors_stay() {
        String comments = "<w:comments xmlns:w=\"" + WordXml.WORD + "\"><w:comment w:id=\"7\" w:author=\"a\">"
                + p("өз сөзі") + "</w:comment></w:comments>";
        byte[] copy = annotated(TinyDocx.with(Map.of("comments", comments), p("${mnth}")));
        WordOracle.accepted(copy);
        assertThat(entry(copy, "word/comments.xml")).contains("w:id=\"7\"", "өз сөзі", "w:id=\"8\"");
    }

    @Test
    void a_mended_copy_can_be_used_as_it_is() {
        String copy = entry(annotated(TinyDocx.of(p("Ай: ${month.titel}"))), "word/document.xml");
        byte[] mended = TinyDocx.withDocumentXml(copy.replace("titel", "title"));
        byte[] document = WordTemplate.compile("t", mended).render(Map.of("month", Map.of("title", "қараша")));
        assertThat(DocxText.of(document)).isEqualTo("Ай: қараша\n");
    }

    @Test
    void no_mark_of_a_mended_copy_reaches_a_document() {
        String comments = "<w:comments xmlns:w=\"" + WordXml.WORD + "\"><w:comment w:id=\"7\" w:author=\"a\">"
                + p("өз сөзі") + "</w:comment></w:comments>";
        byte[] copy = annotated(TinyDocx.with(Map.of("comments", comments), p("Ай: ${mnth}"), p("соң")));
        byte[] mended = AnnotatedTemplate.of(copy, List.of()).orElseThrow();
        byte[] document = WordTemplate.compile("t", mended).render(Map.of("mnth", "қараша"));
        WordOracle.accepted(document);
        assertThat(DocxText.of(document)).isEqualTo("Ай: қараша\nсоң\n");
        assertThat(entry(document, "word/document.xml")).doesNotContain("FFE46B", "comment");
        assertThat(entry(document, "word/comments.xml")).contains("өз сөзі").doesNotContain("Esep");
    }

    @Test
    void the_same_faults_give_the_same_bytes() {
        byte[] template = TinyDocx.of(p("${mnth}"), p("${rws}"));
        assertThat(annotated(template)).isEqualTo(annotated(template));
    }

    @Test
    void what_is_no_document_cannot_be_annotated() {
        assertThat(AnnotatedTemplate.of("no".getBytes(StandardCharsets.UTF_8), List.of()))
                .isEmpty();
        byte[] damaged = TinyDocx.withDocumentXml("<a><b></a>");
        assertThat(AnnotatedTemplate.of(damaged, faults(damaged))).isEmpty();
    }

    private static byte[] annotated(byte[] template) {
        return AnnotatedTemplate.of(template, faults(template)).orElseThrow();
    }

    private static List<TemplateFault> faults(byte[] template) {
        return catchThrowableOfType(
                        TemplateFaultException.class,
                        () -> WordTemplate.compile("t", template, Language.KK, Optional.of(NAMES)))
                .faults();
    }

    private static String entry(byte[] docx, String entry) {
        return new String(
                Objects.requireNonNull(
                        WordPackage.open(docx).orElseThrow().entries().get(entry)),
                StandardCharsets.UTF_8);
    }
}
