package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

final class TrackedChangesTest {

    private static final Map<String, Object> MODEL = Map.of("name", "Абай", "yes", true);

    @Test
    void what_is_deleted_is_not_seen() {
        assertThat(rendered(p("a ", deleted("${old} [#if x]"), "${name}"))).isEqualTo("a Абай\n");
        assertThat(rendered(p(
                        "a ",
                        "<w:moveFrom w:id=\"1\" w:author=\"a\">" + TinyDocx.run("${old}") + "</w:moveFrom>",
                        "${name}")))
                .isEqualTo("a Абай\n");
    }

    @Test
    void what_is_inserted_is_read() {
        assertThat(rendered(p("a ", inserted("${name}")))).isEqualTo("a Абай\n");
        assertThat(rendered(p("a ${na", inserted("me} b")))).isEqualTo("a Абай b\n");
        assertThat(rendered(p(inserted("[#if yes]"), "a", inserted("[/#if]")))).isEqualTo("a\n");
        assertThat(rendered(p(inserted("[#if yes]")), p("a"), p(inserted("[/#if]"))))
                .isEqualTo("a\n");
    }

    @Test
    void an_insertion_with_a_tag_is_taken_as_accepted_and_one_without_stays() {
        byte[] docx = WordTemplate.compile("t", TinyDocx.of(p(inserted("${name}"), inserted("b"))))
                .render(MODEL);
        assertThat(new String(
                        Objects.requireNonNull(
                                WordPackage.open(docx).orElseThrow().entries().get("word/document.xml")),
                        StandardCharsets.UTF_8))
                .contains("<w:p><w:r><w:t xml:space=\"preserve\">Абай</w:t></w:r>", inserted("b"));
    }

    @Test
    void a_tag_of_which_a_part_is_deleted_is_told_once() {
        for (String paragraph : List.of(
                p("${", deleted("old"), inserted("name"), "}"),
                p("${name", deleted("}"), " a"),
                p(deleted("$"), "{name}"))) {
            assertThat(faults(paragraph)).extracting(TemplateFault::kind).containsExactly(FaultKind.FORBIDDEN);
        }
        assertThat(faults(p("a ${", deleted("old"), inserted("name"), "}")))
                .extracting(FaultFacts::text, FaultFacts::russian)
                .containsExactly(Tuple.tuple(
                        "a ${name}",
                        "Часть метки ${oldname} удалена в режиме исправлений. Примите или отклоните это исправление."));
    }

    private static String deleted(String text) {
        return "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    private static String inserted(String text) {
        return "<w:ins w:id=\"2\" w:author=\"a\">" + TinyDocx.run(text) + "</w:ins>";
    }

    private static String rendered(String... body) {
        return DocxText.of(
                WordOracle.accepted(WordTemplate.compile("t", TinyDocx.of(body)).render(MODEL)));
    }

    private static List<TemplateFault> faults(String... body) {
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", TinyDocx.of(body)))
                .faults();
    }
}
