package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways round what an expression may do. */
final class LoopholesTest {

    private static final Map<String, Object> MODEL =
            Map.of("text", "мәтін", "n", 2, "salt", Map.of("x", 1), "words", List.of("бір", "екі", "үш"), "flags", "r");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${.vars['n']}",
                "${ .data_model['n']}",
                "${words[0.. .vars['n']]?join('')}",
                "${words[0..\n.vars['n']]?join('')}",
                "${words[0..!.vars['n']]?join('')}",
                "${('a' + .vars['n'])}",
                "${text!.vars['n']}",
                "[#if .vars.n??]a[/#if]",
                "[#if false]b[#elseif .vars.n??]a[/#if]",
                "[#if 1 > .now?string?length]a[/#if]",
                "[#if 1 >= .data_model.n]a[/#if]",
                "[#if 1lt .vars['n']]a[/#if]",
                "[#if 1.5lt .vars['n']]a[/#if]",
                "[#if 12345678901234lt .vars['n']]a[/#if]",
                "[#if a.b[1].c?size gte .vars.n]a[/#if]",
                "[#if true && .now?string('yyyy') == '2026']a[/#if]",
                "[#if true &amp;&amp; .now??]a[/#if]",
                "[#if 1 &lt; .now?string?length]a[/#if]",
                "${words?map(x -> .vars)?size}",
                "${words[.vars.n]}",
                "${{'a': .vars}.a.n}",
                "${[1, .vars.n]?first}",
                "${-.vars.n}",
                "${1 + + .vars.n}",
                "${words[0..* .vars.n]?join('')}",
                "${words[0..&lt; .vars.n]?join('')}",
                "${salt?? .vars.n}",
                "${. vars['n']}",
                "${.\u00A0vars['n']}",
                "[#assign a += .vars['n']]",
                "[#row.if .vars.n??]a[/#row.if]",
                "[#if (n)lte .vars.n]a[/#if]",
                "[#list .data_model as name, value]${name}[/#list]",
                "[#paragraph.list .vars.words as word]${word}[/#paragraph.list]",
                "[#assign a = 1 b = .vars['n']]"
            })
    void names_that_begin_with_a_full_stop_are_refused_wherever_they_stand(String tag) {
        assertThat(faults(tag))
                .extracting(FaultFacts::russian)
                .containsExactly("Имена, которые начинаются с точки, в шаблоне не используются.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${salt .x} ${salt. x}               | 1 1
            ${words[0..n]?join(' ')}            | бір екі үш
            [#if n gt salt .x]a[/#if]           | a
            ${'1 lt .vars'}                     | 1 lt .vars
            """)
    void names_below_others_are_none_of_them(String tag, String shown) {
        assertThat(rendered(tag)).isEqualTo(shown + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${text?replace('(.)і', '$1i', 'r')}            | ?replace
            ${text?replace('a', 'b', "ir")}                | ?replace
            ${text?replace('a', 'b', flags)}               | ?replace
            ${text?replace('a', 'b', '' + flags + '')}     | ?replace
            ${text?replace('a', 'b', '\\x0072')}           | ?replace
            [#list text?split('(a+)+', 'r') as x]b[/#list] | ?split
            ${text?keep_before('(a+)+', 'r')}              | ?keep_before
            ${text?keep_before_last('(a+)+', 'r')}         | ?keep_before_last
            ${text?keep_after('(a+)+', 'r')}               | ?keep_after
            ${text?keep_after_last('(a+)+', 'r')}          | ?keep_after_last
            ${text?ensure_starts_with('(a+)+', 'b')}       | ?ensure_starts_with
            ${text?ensure_starts_with('a', 'b', 'r')}      | ?ensure_starts_with
            [#assign f = text?split]                       | ?split
            """)
    void regular_expressions_are_refused(String tag, String name) {
        List<TemplateFault> faults = faults(tag);
        assertThat(faults)
                .extracting(FaultFacts::russian)
                .containsExactly("Регулярных выражений в шаблоне нет: " + name
                        + " ищет текст так, как он написан, без знака «r».");
        assertThat(faults).extracting(TemplateFault::kind).containsExactly(FaultKind.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[#assign r = 'a']${r\"\\\" + (1..2000000000)?join(',') + \"\\\"y\"}",
                "${r'\\' + .now + '\\'y'}",
                "${r'\\' + 'a'?eval + '\\'y'}",
                "${r'\\' + text?replace('(a+)+', 'b', 'r') + '\\'y'}",
                "${r'\\' + strange + '\\'y'}",
                "${'a' + r“\\” + .now + “\\”y”}",
                "${5r'\\' + .now + '\\'y'}",
                "[#if r'\\' == text?matches('a') + '\\'y']a[/#if]",
                "[#list [r'\\', .now, '\\'y'] as x]a[/#list]",
                "${text?replace('a', 'b', r'r')}"
            })
    void raw_texts_which_would_hide_what_stands_behind_them_are_refused(String tag) {
        assertThat(faults(tag)).extracting(FaultFacts::russian).contains(RAW_TEXT);
    }

    @Test
    void a_raw_text_alone_is_told_once_and_the_letter_within_texts_never() {
        assertThat(faults("${r'a'}")).extracting(FaultFacts::russian).containsExactly(RAW_TEXT);
        assertThat(rendered("${'r'}${'or'}${\"r'r'\"} ${salt['x']}${'a\\\\r'}[#assign r='a']"))
                .isEqualTo("rorr'r' 1a\\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[#if true \\and .now?string('yyyy') == '2026']a[/#if]",
                "[#if 1 \\lt .now?string?length]a[/#if]",
                "[#if 1 \\gte 1]a[/#if]",
                "${true \\and .vars['$fresh_number']()}",
                "${salt.a\\-b}"
            })
    void backslashes_outside_of_texts_are_refused(String tag) {
        assertThat(faults(tag))
                .extracting(FaultFacts::russian)
                .contains("Обратная косая черта «\\» в метке может стоять только внутри кавычек."
                        + " «И» пишется знаком &&, «или» – знаком ||.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${'a' + [!-- ' --] .now [!-- ' --] 'b'}", "${text?[!-- a --]eval}"})
    void remarks_within_expressions_which_would_hide_what_stands_between_them_are_refused(String tag) {
        assertThat(faults(tag))
                .extracting(FaultFacts::russian)
                .contains("В метке не могут стоять знаки <#, <!, [!-- и три точки.");
    }

    @Test
    void searches_for_what_is_typed_are_not() {
        assertThat(rendered("${text?replace('М', 'н', 'i')} ${text?replace('(', 'r')} ${text?split('т', 'if')?first}"))
                .isEqualTo("нәтін мәтін мә\n");
        assertThat(rendered("${text?ensure_starts_with('r')} ${text?ensure_starts_with('м', 'x', 'f')}"))
                .isEqualTo("rмәтін мәтін\n");
        assertThat(rendered("${text?keep_before('т')}${text?keep_after('т', 'i')}"))
                .isEqualTo("мәін\n");
    }

    @Test
    void searches_by_a_pattern_are_not_offered() {
        assertThat(faults("${text?matches('a')}"))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.FORBIDDEN);
    }

    private static final String RAW_TEXT = "Буква r прямо перед кавычкой стоять не может: уберите её."
            + " Обратная косая черта внутри кавычек пишется дважды: «\\\\».";

    private static String rendered(String body) {
        return DocxText.of(WordTemplate.compile("t", TinyDocx.of(p(body))).render(MODEL));
    }

    private static List<TemplateFault> faults(String body) {
        byte[] template = TinyDocx.of(p(body));
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", template))
                .faults();
    }
}
