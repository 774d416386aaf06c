package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.language.Language;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.function.RegionNames;
import kz.esep.word.media.ChartData;
import kz.esep.word.media.PackagePlanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
final class LimitsTest {

    private static final Limits SHORT = new Limits(Limits.USUAL.letters(), Duration.ofMillis(100));
    private static final Limits SMALL = new Limits(10_000, Limits.USUAL.time());

    private final Watch watch = new Watch(Limits.USUAL.time());

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void a_list_that_does_not_end_and_writes_nothing_is_stopped_and_told() {
        assertThat(faults(SHORT, p("[#list 1.. as x][#if x == 0]a[/#if][/#list]")))
                .extracting(TemplateFault::kind, TemplateFault::tag, FaultFacts::russian)
                .containsExactly(tuple(
                        FaultKind.DATA,
                        "[#list 1.. as x]",
                        "Документ не готов за 0,1 с: какой-то список не заканчивается."));
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
    void seconds_and_letters_are_written_as_both_languages_write_numbers() {
        assertThat(Limits.USUAL.tooSlow().sentence(Language.RU)).startsWith("Документ не готов за 120 с:");
        assertThat(Limits.USUAL.tooSlow().sentence(Language.KK)).startsWith("Құжат 120 секундта дайын болмады:");
        assertThat(Limits.tooLarge(Limits.USUAL.letters()).sentence(Language.RU))
                .startsWith("В документе больше 1\u00A0073\u00A0741\u00A0824 знаков:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            а[#list 1..2 as y]б[/#list] [#list 1.. as x]${x}[/#list] ${1} | [#list 1.. as x]
            [#list 1.. as x][#list 1..2 as y]б[/#list][/#list]             | [#list 1.. as x]
            [#list [1, 2] as y][#list 1..9999999 as x]б[/#list][/#list]    | [#list 1..9999999 as x]
            [#list 1..2 as y]б[/#list]${'a'?left_pad(20000)}               | ${'a'?left_pad(20000)}
            """)
    void the_list_that_makes_a_document_too_large_is_told(String text, String tag) {
        assertThat(faults(SMALL, p(text))).extracting(TemplateFault::tag).containsExactly(tag);
    }

    @Test
    void the_list_that_takes_too_long_is_told_where_it_can_be_known() {
        String endless = "[#list 1.. as x][#if x == 0]a[/#if][/#list]";
        assertThat(faults(SHORT, p("[#list [1] as y]a[/#list]" + endless)))
                .extracting(TemplateFault::tag)
                .containsExactly("[#list 1.. as x]");
        assertThat(faults(SHORT, p("[#list 1..2 as y]a[/#list]" + endless)))
                .extracting(TemplateFault::tag)
                .containsExactly("");
    }

    @Test
    void a_paragraph_that_shows_something_is_passed_on_before_it_ends() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        PartWriter out = writer(target);
        out.write("бас");
        out.back().begin(true);
        out.write("<w:p><w:r><w:t>");
        write(out, "а", 200_000);
        assertThat(target.size()).isGreaterThan(200_000);
        out.back().endParagraph();
        out.back().begin(true);
        out.write("<w:p>");
        write(out, " ", 50_000);
        out.back().endParagraph();
        out.finish();
        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("бас<w:p><w:r><w:t>" + "а".repeat(200_000));
    }

    @Test
    void a_paragraph_that_stays_blank_without_end_is_told_before_memory_is_gone() {
        PartWriter out = writer(new ByteArrayOutputStream());
        out.back().begin(true);
        assertThat(catchThrowableOfType(Limits.LimitException.class, () -> write(out, " ".repeat(10_000), 10_000))
                        .complaint()
                        .sentence(Language.RU))
                .startsWith("В документе больше 16\u00A0777\u00A0216 знаков:");
    }

    @Test
    void the_title_of_a_chart_counts_too() {
        ChartData data = new ChartData("", List.of("а"), List.of(ChartData.Series.of("б", 1)));
        TinyPackage template = new TinyPackage(p(Drawings.chart("rId5", "${chart}")))
                .chart("rId5", 1, Drawings.chartXml("bar", 1, "<a:r><a:t>[#list 1.. as x]${x}[/#list]</a:t></a:r>"));
        assertThat(faults(SMALL, WordTemplate.compile("t", template.docx()), Map.of("chart", data)))
                .extracting(TemplateFault::tag, FaultFacts::part)
                .containsExactly(tuple("[#list 1.. as x]", "диаграмма 1"));
    }

    private static void write(PartWriter out, String text, int times) throws IOException {
        for (int time = 0; time < times; time++) {
            out.write(text);
        }
    }

    private PartWriter writer(OutputStream target) {
        CompiledTemplate template = new CompiledTemplate(
                Map.of(),
                Map.of(),
                Optional.empty(),
                new TakenIds(0, Set.of()),
                new PackagePlanner(Map.of()).plan(),
                Map.of());
        RenderState state = new RenderState(template, RegionNames.none(), Limits.USUAL, watch, new Faults("t", ""));
        return new PartWriter(
                target, state, new PartRole("", PartRole.Kind.DOCUMENT), new ConstantText.Collector().collected());
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
        return faults(limits, WordTemplate.compile("t", TinyDocx.of(body)), Map.of());
    }

    private static List<TemplateFault> faults(Limits limits, WordTemplate template, Map<String, Object> model) {
        return catchThrowableOfType(
                        TemplateFaultException.class, () -> template.rendered(model, RegionNames.none(), limits))
                .faults();
    }
}
