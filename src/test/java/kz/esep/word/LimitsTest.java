package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.function.RegionNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class LimitsTest {

    private static final Limits SHORT = new Limits(Limits.USUAL.letters(), Duration.ofMillis(100));
    private static final Limits SMALL = new Limits(10_000, Limits.USUAL.time());

    @Test
    void a_list_that_does_not_end_and_writes_nothing_is_stopped_and_told() {
        assertThat(faults(SHORT, p("[#list 1.. as x][#if x == 0]a[/#if][/#list]")))
                .extracting(TemplateFault::kind, FaultFacts::russian)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        FaultKind.DATA, "Документ не готов за 0.1 с: какой-то список не заканчивается."));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_list_that_does_not_end_and_writes_is_stopped_by_either_limit() {
        for (Limits limits : List.of(SHORT, SMALL)) {
            assertThat(faults(limits, p("[#list 1.. as x]${x}[/#list]"))).hasSize(1);
            assertThat(faults(limits, table(row("[#list 1.. as x]${x}", "[/#list]"))))
                    .hasSize(1);
            assertThat(faults(limits, p("[#list 1.. as x]"), table(row("[#if x == 0]a", "[/#if]")), p("[/#list]")))
                    .hasSize(1);
        }
    }

    @Test
    void a_value_that_is_too_long_is_told_with_other_faults_before_it() {
        assertThat(faults(SMALL, p("${nothing}"), p("${'a'?left_pad(20000)}")))
                .extracting(TemplateFault::kind)
                .containsExactly(FaultKind.UNKNOWN_NAME, FaultKind.DATA);
    }

    @Test
    void what_stays_within_the_limits_is_rendered() {
        assertThat(DocxText.of(WordTemplate.compile("t", TinyDocx.of(p("${a}")))
                        .rendered(Map.of("a", "b"), RegionNames.none(), SMALL)
                        .docx()))
                .isEqualTo("b\n");
    }

    @Test
    void an_interruption_from_elsewhere_is_no_fault_of_the_template() {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(p("[#list 1.. as x]${x}[/#list]")));
        Thread.currentThread().interrupt();
        assertThat(catchThrowableOfType(RuntimeException.class, () -> template.render(Map.of())))
                .isNotInstanceOf(TemplateFaultException.class)
                .isNotInstanceOf(Limits.LimitException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<TemplateFault> faults(Limits limits, String... body) {
        WordTemplate template = WordTemplate.compile("t", TinyDocx.of(body));
        return catchThrowableOfType(
                        TemplateFaultException.class, () -> template.rendered(Map.of(), RegionNames.none(), limits))
                .faults();
    }
}
