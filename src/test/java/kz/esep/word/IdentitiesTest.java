package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What may exist but once in a document exists but once, however often a list repeats it. */
final class IdentitiesTest {

    private static final Map<String, Object> MODEL =
            Map.of("name", "Абай", "yes", true, "no", false, "rows", List.of("а", "б", "в"), "none", List.of());
    private static final String DRAWING =
            "<w:r><w:drawing><wp:inline><wp:docPr id=\"%s\" name=\"d\"/></wp:inline></w:drawing></w:r>";

    @Test
    void a_bookmark_in_a_list_has_a_number_and_a_name_of_its_own_at_each_turn() {
        String xml = document(
                p("[#list rows as r]"), p(bookmark("7", "Бөлім"), "${r}"), p("[/#list]"), p(bookmark("8", "бөлім_2")));
        assertThat(values(xml, "bookmarkStart[^>]* w:name")).containsExactly("Бөлім", "Бөлім_3", "Бөлім_4", "бөлім_2");
        assertThat(values(xml, "bookmarkStart w:id"))
                .containsExactly("9", "10", "11", "8")
                .isEqualTo(values(xml, "bookmarkEnd w:id"));
    }

    @Test
    void links_and_fields_of_a_turn_follow_its_bookmark() {
        String xml = document(
                p("[#list rows as r]"),
                p(
                        field(" PAGEREF Тарау \\h "),
                        "<w:hyperlink w:anchor=\"Тарау\"><w:r><w:t>x</w:t></w:r></w:hyperlink>"),
                p(
                        bookmark("1", "Тарау"),
                        "${r}",
                        "<w:fldSimple w:instr=\" REF Тарау \\h \"><w:r><w:t>y</w:t></w:r></w:fldSimple>"),
                p("[/#list]"),
                p(field(" REF Тарау \\h ")));
        assertThat(values(xml, "w:anchor")).containsExactly("Тарау", "Тарау_2", "Тарау_3");
        assertThat(values(xml, "w:instr")).containsExactly(" REF Тарау \\h ", " REF Тарау_2 \\h ", " REF Тарау_3 \\h ");
        assertThat(xml).contains("> PAGEREF Тарау \\h <", "> PAGEREF Тарау_2 \\h <", "> PAGEREF Тарау_3 \\h <");
        assertThat(xml)
                .endsWith(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF Тарау \\h "
                                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:body></w:document>");
    }

    @Test
    void a_field_in_an_inner_list_follows_the_bookmark_of_the_outer_one() {
        String xml = document(
                p("[#list rows as r]"),
                p(bookmark("1", "A"), "${r}"),
                p("[#list rows as s]"),
                p(field(" REF A "), bookmark("2", "B")),
                p("[/#list]"),
                p(field(" REF B ")),
                p("[/#list]"));
        assertThat(xml.split("> REF A <", -1)).hasSize(4);
        assertThat(xml.split("> REF A_3 <", -1)).hasSize(4);
        assertThat(xml.split("> REF B <", -1)).hasSize(4);
        assertThat(values(xml, "bookmarkStart[^>]* w:name"))
                .contains("B", "B_2", "B_9")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_long_name_is_cut_so_that_word_takes_it() {
        String name = "a".repeat(40);
        String xml = document(p("[#list rows as r]"), p(bookmark("1", name), "${r}"), p("[/#list]"));
        assertThat(values(xml, "bookmarkStart[^>]* w:name"))
                .containsExactly(name, "a".repeat(38) + "_2", "a".repeat(38) + "_3");
    }

    @Test
    void a_bookmark_of_which_a_block_holds_one_end_only_is_taken_out() {
        String xml = document(
                p("<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>"),
                p("[#list rows as r]"),
                p("${r}", "<w:bookmarkEnd w:id=\"1\"/>"),
                p("[/#list]"),
                p("[#if no]", "<w:bookmarkStart w:id=\"2\" w:name=\"b\"/>", "[/#if]x", "<w:bookmarkEnd w:id=\"2\"/>"),
                p("[#if no]${name}[#else]${name}[/#if]", "<w:bookmarkEnd w:id=\"3\"/>"),
                p("[#if yes]"),
                p(bookmark("4", "c"), "${name}"),
                p("[#else]"),
                p("[/#if]"));
        assertThat(values(xml, "bookmarkStart[^>]* w:name")).containsExactly("c");
        assertThat(values(xml, "bookmarkEnd w:id")).containsExactly("4");
    }

    @Test
    void a_bookmark_may_stand_before_a_separator_and_in_what_shows_when_a_list_is_empty() {
        String xml = document(
                p("[#list rows as r]", bookmark("1", "a"), "${r}[#sep], [/#sep]", "[/#list]"),
                p("[#list none as r]"),
                p("${r}"),
                p("[#else]"),
                p(bookmark("2", "b"), "${name}"),
                p("[/#list]"));
        assertThat(values(xml, "bookmarkStart[^>]* w:name")).containsExactly("a", "a_2", "a_3", "b");
    }

    @Test
    void drawings_have_different_numbers_in_all_parts() {
        TinyPackage template = new TinyPackage(
                        p("[#list rows as r]"),
                        p("${r}", DRAWING.formatted(3)),
                        p("[/#list]"),
                        p(DRAWING.formatted(3)),
                        p(DRAWING.formatted("2000000000")),
                        TinyPackage.headerReference())
                .header(p(DRAWING.formatted(3)));
        Map<String, byte[]> entries = rendered(template);
        List<String> numbers = values(text(entries, "word/document.xml"), "docPr id");
        numbers.addAll(values(text(entries, "word/header1.xml"), "docPr id"));
        assertThat(numbers).containsExactly("6", "7", "8", "4", "2000000000", "5");
    }

    @Test
    void shapes_in_a_list_have_names_of_their_own_and_their_type_is_written_once() {
        String object = "<w:object><v:shape id=\"Object 1\"/><o:OLEObject ShapeID=\"Object 1\"/></w:object>";
        String xml = document(
                p("[#list rows as r]"),
                p("${r}", Drawings.textBox(p("${name}")), "<w:r>" + object + "</w:r>"),
                p("[/#list]"));
        assertThat(values(xml, "shapetype id")).containsExactly("_x0000_t202");
        assertThat(values(xml, "v:shape id")).hasSize(6).doesNotHaveDuplicates().contains("_x0000_s1028");
        assertThat(values(xml, "o:spid")).containsExactly("_x0000_s1028", "_x0000_s1031", "_x0000_s1034");
        assertThat(values(xml, "ShapeID")).containsExactly("Object 1_1029", "Object 1_1032", "Object 1_1035");
    }

    @Test
    void comments_of_the_authors_stand_at_the_first_turn_and_numbers_nobody_needs_go() {
        TinyPackage template = new TinyPackage(
                        p("[#list rows as r]"),
                        "<w:p w14:paraId=\"00000001\" w14:textId=\"00000002\"><w:commentRangeStart w:id=\"1\"/><w:r><w:t>${r}</w:t></w:r>"
                                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
                                + "<w:sdt><w:sdtPr><w:id w:val=\"-5\"/><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>",
                        p("[/#list]"),
                        "<w:p w14:paraId=\"00000003\"/>")
                .add(
                        "word/comments.xml",
                        "<w:comments" + TinyPackage.NAMESPACES + "><w:comment w:id=\"1\" w:author=\"a\">" + p("өз сөзі")
                                + "</w:comment></w:comments>")
                .type(
                        "word/comments.xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml")
                .relate("word/document.xml", "rIdComments", "comments", "comments.xml");
        String xml = text(rendered(template), "word/document.xml");
        assertThat(xml)
                .containsOnlyOnce("<w:commentRangeStart")
                .containsOnlyOnce("<w:commentRangeEnd")
                .containsOnlyOnce("<w:commentReference")
                .containsOnlyOnce("w14:paraId")
                .doesNotContain("textId", "w:val=\"-5\"");
        assertThat(xml.split("<w:tag ", -1)).hasSize(4);
    }

    private static String bookmark(String id, String name) {
        return "<w:bookmarkStart w:id=\"%1$s\" w:name=\"%2$s\"/><w:bookmarkEnd w:id=\"%1$s\"/>".formatted(id, name);
    }

    private static String field(String code) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">" + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static List<String> values(String xml, String attribute) {
        List<String> values = new ArrayList<>();
        Matcher matcher = Pattern.compile(attribute + "=\"([^\"]*)\"").matcher(xml);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    private static String document(String... body) {
        return text(rendered(new TinyPackage(body)), "word/document.xml");
    }

    private static Map<String, byte[]> rendered(TinyPackage template) {
        byte[] docx = WordTemplate.compile("t", template.docx()).render(MODEL);
        return WordPackage.open(WordOracle.accepted(docx)).orElseThrow().entries();
    }

    private static String text(Map<String, byte[]> entries, String entry) {
        return new String(requireNonNull(entries.get(entry)), StandardCharsets.UTF_8);
    }
}
