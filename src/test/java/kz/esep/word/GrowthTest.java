package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.function.RegionNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class GrowthTest {

    private static final Map<String, Object> MODEL =
            Map.of("text", "мәтін", "many", 1_000_000_000, "words", List.of("бір", "екі", "үш"), "huge", "1E999999999");

    private static final String LONG_TEXT = "Здесь получился бы текст длиннее 1 000 000 знаков.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${text?left_pad(1000000000)}",
                "${text?right_pad(many, '-')}",
                "${(1..1000000000)?join(', ')}",
                "${(1..many)?map(x -> x)?size}",
                "${(1..)?map(x -> x)?join(', ')}",
                "[#list (1..many)?filter(x -> x == 0) as x]${x}[/#list]",
                "[#list (1..many)?sort as x]${x}[/#list]",
                "[#list (1..many)?reverse as x]${x}[/#list]",
                "${[1..many]?first?size}",
                "[#assign numbers = 1..many]",
                "${words?chunk(many, '-')?first?join('')}",
                "${text?right_pad(900000)?replace(' ', 'xx')}",
                "${'x'?right_pad(2000, 'x')?replace('x', text?right_pad(2000), 'i')}",
                "${words?map(x -> text?left_pad(900000))?join('')}",
                "${(1..1000)?join(text?right_pad(10000))}"
            })
    void what_would_take_all_memory_is_told_in_both_languages(String tag) {
        List<TemplateFault> faults = faults(tag);
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).kind()).isEqualTo(FaultKind.DATA);
        assertThat(FaultFacts.kazakh(faults.get(0))).startsWith("Мұнда 1").doesNotContain("$");
        assertThat(FaultFacts.russian(faults.get(0)))
                .startsWith("Здесь получился бы ")
                .doesNotContain("$");
    }

    @Test
    void a_text_that_grows_with_each_replacement_is_told() {
        assertThat(faults("${'x'" + "?replace('x', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')".repeat(8) + "}"))
                .extracting(FaultFacts::russian)
                .containsExactly(LONG_TEXT);
    }

    @Test
    void a_text_that_grows_with_each_turn_is_told_once() {
        assertThat(faults("[#assign s = 'x'][#list 1..100 as i][#assign s = s + s][/#list]"))
                .extracting(FaultFacts::russian)
                .containsExactly(LONG_TEXT);
        assertThat(faults("[#assign s = 'x'][#list 1..100 as i][#assign s += s][/#list]"))
                .hasSize(1);
    }

    @Test
    void a_list_that_grows_with_each_turn_is_told_once() {
        for (String assignment : List.of("l = l + l", "l += l", "k = 1 l = l + l + [k]")) {
            assertThat(faults("[#assign l = words][#list 1..100 as i][#assign " + assignment + "][/#list]${l?size}"))
                    .extracting(FaultFacts::russian)
                    .containsExactly("Здесь получился бы список длиннее 100 000 значений.");
        }
    }

    @Test
    void a_record_that_grows_with_each_turn_is_told_once() {
        Map<String, Object> model = Map.of("one", names("a"), "two", names("b"));
        for (String assignment : List.of("h = h + one + two", "h += one + two", "h = one h = h + two")) {
            WordTemplate template = WordTemplate.compile(
                    "t",
                    TinyDocx.of(p("[#assign h = {}][#list 1..3 as i][#assign " + assignment + "][/#list]${h?size}")));
            assertThat(catchThrowableOfType(TemplateFaultException.class, () -> template.render(model))
                            .faults())
                    .extracting(FaultFacts::kazakh, FaultFacts::russian)
                    .containsExactly(tuple(
                            "Мұнда ішінде 100 000-нан астам атауы бар мән шығар еді.",
                            "Здесь получилось бы значение, внутри которого больше 100 000 имён."));
        }
    }

    private static Map<String, Integer> names(String begin) {
        return IntStream.range(0, 60_000).boxed().collect(Collectors.toMap(index -> begin + index, index -> index));
    }

    @Test
    void lists_and_records_that_are_put_together_many_times_are_as_quick_as_others() {
        assertThat(rendered("[#assign l = []][#list 1..1000 as i][#assign l = l + [i]][/#list]${l?size} ${l?last}"))
                .isEqualTo("1000 1000\n");
        assertThat(rendered("[#assign h = {'a': 1}][#list 1..100 as i][#assign h = h + h][/#list]"
                        + "${h.a} ${h.b!'жоқ'} ${h?keys?join('')}"))
                .isEqualTo("1 жоқ a\n");
        assertThat(rendered("[#assign h = {'b': 1} + {'a': 2, 'b': 3}]${h?keys?join(',')} ${h.b}"))
                .isEqualTo("b,a 3\n");
        assertThat(rendered("[#assign h = {}][#list 1..500 as i][#assign h = h + {'k' + i: i}][/#list]${h.k7}"))
                .isEqualTo("7\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${(1..5000)?map(x -> (1..5000)?filter(y -> y == x)?size)?join(',')}",
                "[#if (1..200)?map(x -> (1..200)?map(y -> (1..200)?map(z -> z)))?last?size > 1]a[/#if]"
            })
    void lists_gone_through_for_each_value_of_lists_are_told(String tag) {
        assertThat(faults(tag))
                .extracting(FaultFacts::russian)
                .containsExactly("Здесь пришлось бы просмотреть больше 1 000 000 значений.");
    }

    @Test
    void lists_of_some_hundreds_may_be_gone_through_for_each_value_of_one_another() {
        assertThat(rendered("${(1..500)?map(x -> (1..500)?filter(y -> y == x)?size)?join('')?length}"))
                .isEqualTo("500\n");
    }

    @Test
    void an_expression_that_takes_too_long_is_told() {
        String slow = "${(1..900)?map(x -> (1..900)?map(y -> 'a'?right_pad(5000)?upper_case?length)?size)?size}";
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(p("а", slow)));
        Limits limits = new Limits(Limits.USUAL.letters(), Duration.ofMillis(100));
        assertThat(catchThrowableOfType(
                                TemplateFaultException.class,
                                () -> template.rendered(MODEL, RegionNames.none(), limits))
                        .faults())
                .extracting(TemplateFault::tag, FaultFacts::russian)
                .containsExactly(tuple(slow, "Документ не готов за 0,1 с: какой-то список не заканчивается."));
    }

    @Test
    void numbers_do_not_grow_without_bound() {
        assertThat(faults("[#assign n = 9][#list 1..100 as i][#assign n = n * n][/#list]"))
                .extracting(FaultFacts::russian)
                .isNotEmpty()
                .allMatch(detail -> detail.contains("Здесь получилось бы число длиннее 1 000 цифр."));
        assertThat(faults("${huge?number}")).hasSize(1);
        assertThat(faults("${(huge?number + 1)?c}")).hasSize(1);
        assertThat(rendered("${1.5 * 3} ${10 / 4} ${7 % 4} ${1 - 3} ${'12.5'?number + 1}"))
                .isEqualTo("4.5 2.5 3 -2 13.5\n");
    }

    @Test
    void a_number_nobody_types_is_a_fault_of_its_tag() {
        byte[] template = TinyDocx.of(p("${" + "9".repeat(10_001) + "}"));
        assertThat(catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", template))
                        .faults())
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.UNCLOSED_TAG);
    }

    @Test
    void what_stays_within_bounds_is_as_ever() {
        assertThat(rendered("${text?left_pad(7)}|${text?right_pad(7, '.')}")).isEqualTo("  мәтін|мәтін..\n");
        assertThat(rendered("${words?join(', ', 'жоқ', '.')} ${[]?join(', ', 'жоқ')}"))
                .isEqualTo("бір, екі, үш. жоқ\n");
        assertThat(rendered("${(1..5)?map(x -> x * x)?join(' ')} ${(5..!1)?join('')}"))
                .isEqualTo("1 4 9 16 25 5432\n");
        assertThat(rendered("${text?replace('т', 'тт')} ${''?replace('a', 'b')}${5?string?replace('5', '6')}"))
                .isEqualTo("мәттін 6\n");
        assertThat(rendered("${text?replace('М', 'н', 'i')}")).isEqualTo("нәтін\n");
        assertThat(rendered("[#list words?chunk(2, '-') as two]${two?join('')} [/#list]"))
                .isEqualTo("бірекі үш- \n");
        assertThat(rendered("[#assign last = words[1..]]${last?join(' ')} ${text[0..1]}"))
                .isEqualTo("екі үш мә\n");
    }

    @Test
    void values_a_list_lacks_are_passed_over_when_it_is_joined() {
        assertThat(DocxText.of(WordTemplate.compile("t", TinyDocx.of(p("${list?join(', ')}")))
                        .render(Collections.singletonMap("list", Arrays.asList("a", null, "b")))))
                .isEqualTo("a, b\n");
    }

    @Test
    void unknown_names_are_told_as_ever() {
        for (String tag : List.of("${txt?replace('a', 'b')}", "${txt?join(',')}", "${txt?left_pad(3)}")) {
            assertThat(faults(tag))
                    .extracting(TemplateFault::kind, FaultFacts::meant)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(FaultKind.UNKNOWN_NAME, "text"));
        }
    }

    private static String rendered(String body) {
        return DocxText.of(WordTemplate.compile("t", TinyDocx.of(p(body))).render(MODEL));
    }

    private static List<TemplateFault> faults(String body) {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(p(body)));
        return catchThrowableOfType(TemplateFaultException.class, () -> template.render(MODEL))
                .faults();
    }
}
