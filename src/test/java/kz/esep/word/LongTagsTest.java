package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.word.fault.Remark;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.names.DeclaredNames;
import kz.esep.word.names.DeclaredNames.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tags so long, or with so much within one another, that reading them would take all day or all of the stack. */
@Timeout(30)
final class LongTagsTest {

    private static final DeclaredNames NAMES =
            DeclaredNames.of(List.of(new Line("a.a", "text"), new Line("yes", "yes_no"), new Line("n", "number")));

    static Stream<String> tooLong() {
        return Stream.of(
                "${" + "a.".repeat(30_000) + "a}",
                "${" + "a".repeat(60_000) + ", b}",
                "${" + "a + ".repeat(20_000) + "a}",
                "${'" + "a".repeat(60_000) + "'}",
                "${" + "9".repeat(10_001) + "}");
    }

    @ParameterizedTest
    @MethodSource
    void tooLong(String tag) {
        assertThat(remarks(tag)).containsOnly(Remark.TAG_TOO_LONG);
    }

    static Stream<String> tooDeep() {
        return Stream.of(
                "${" + "(".repeat(1_500) + "1" + ")".repeat(1_500) + "}",
                "${" + "[".repeat(1_500) + "1" + "]".repeat(1_500) + "?size}",
                "${" + "a[".repeat(1_000) + "1" + "]".repeat(1_000) + "}",
                "${" + "a!".repeat(1_500) + "a}",
                "[#if " + "!".repeat(3_000) + "yes]a[/#if]",
                "[#assign b = " + "{'a': ".repeat(500) + "1" + "}".repeat(500) + "]");
    }

    @ParameterizedTest
    @MethodSource
    void tooDeep(String tag) {
        assertThat(remarks(tag)).containsExactly(Remark.TAG_TOO_DEEP);
    }

    static Stream<String> withinBounds() {
        return Stream.of(
                "${" + "(".repeat(60) + "n" + ")".repeat(60) + "}",
                "[#if " + "!".repeat(60) + "yes]a[/#if]",
                "[#if " + "yes != no && ".repeat(200) + "yes]a[/#if]",
                "${n" + " + n".repeat(900) + "}",
                "${a.a" + "?trim".repeat(700) + "}",
                "${'" + "!([{".repeat(900) + "'}");
    }

    @ParameterizedTest
    @MethodSource
    void withinBounds(String tag) {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(p(tag)));
        assertThat(DocxText.of(template.render(Map.of("a", Map.of("a", "b"), "yes", true, "no", false, "n", 1))))
                .isNotBlank();
    }

    @Test
    void a_name_of_many_parts_is_told_like_any_other() {
        assertThat(remarks("${" + "a.".repeat(1_990) + "a}")).hasSize(1);
        assertThat(remarks("[#if " + "- ".repeat(1_900) + "n > 0]a[/#if]")).hasSizeLessThan(2);
    }

    @Test
    void blocks_within_too_many_others_are_told_once() {
        for (String end : List.of("", "[/#if]")) {
            assertThat(remarks("[#if yes]a".repeat(3_000) + end.repeat(3_000))).containsExactly(Remark.BLOCKS_TOO_DEEP);
        }
        assertThat(remarks("[#list 1..2 as x]a".repeat(2_000) + "[/#list]".repeat(2_000)))
                .containsExactly(Remark.BLOCKS_TOO_DEEP);
        assertThat(remarks("[#if yes]a".repeat(50) + "[/#if]".repeat(50) + "[#if yes]a[/#if]".repeat(50)))
                .isEmpty();
    }

    @Test
    void what_looks_like_many_tags_is_read_through_at_once() {
        for (String text : List.of("#if ", "{a.", "$a.", "[ ", "$ ", "$(a.", "/#list ", "{{a ", "[if ", "a.a,")) {
            WordTemplate.compile("t", TinyDocx.of(p(text.repeat(20_000) + "{" + "a.".repeat(20_000) + "a")));
        }
    }

    @Test
    void a_long_tag_is_told_in_both_languages() {
        TemplateFaultException fault =
                catchThrowableOfType(TemplateFaultException.class, () -> compile("${" + "a".repeat(5_000) + "}"));
        assertThat(fault.faults())
                .extracting(FaultFacts::russian)
                .containsExactly("До закрывающего знака } больше 4\u00A0000 знаков: поставьте его раньше или разделите"
                        + " метку на несколько.");
        assertThat(fault.faults().get(0).tag()).hasSizeLessThan(100);
    }

    private static List<Remark> remarks(String text) {
        TemplateFaultException fault = catchThrowableOfType(TemplateFaultException.class, () -> compile(text));
        return fault == null
                ? List.of()
                : fault.faults().stream().map(one -> one.complaint().remark()).toList();
    }

    private static WordTemplate compile(String text) {
        return WordTemplate.compile("t", TinyDocx.of(p(text)), Language.RU, Optional.of(NAMES));
    }
}
