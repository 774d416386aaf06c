package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code [#lang ru] … [/#lang]}: text of another language in a template. */
final class LanguageBlocksTest {

    private static final Map<String, Object> MODEL = Map.of("day", "2021-08-03", "rows", List.of("1", "2"));
    private static final String RUSSIAN = "<w:lang w:val=\"ru-RU\"/>";
    private static final String KAZAKH = "<w:lang w:val=\"kk-KZ\"/>";

    @Test
    void functions_answer_in_the_language_of_their_text() {
        assertThat(
                        text(
                                p(
                                        "${date(day)} [#lang ru]${date(day)} [#lang kk]${month(day)}[/#lang] ${month(day)}[/#lang] ${year(day)}")))
                .isEqualTo("2021 жылғы 3 тамыз 3 августа 2021 года 2021 жылғы тамыз август 2021 года 2021 жыл\n");
    }

    @Test
    void word_is_told_the_language_of_the_text_and_of_nothing_else() {
        assertThat(body(p("қазақша [#lang ru]по-русски[/#lang] қазақша")))
                .contains("<w:r><w:t xml:space=\"preserve\">қазақша </w:t></w:r>"
                        + "<w:r><w:rPr>" + RUSSIAN + "</w:rPr><w:t xml:space=\"preserve\">по-русски</w:t></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\"> қазақша</w:t></w:r>");
    }

    @Test
    void a_block_goes_over_paragraphs_rows_and_lists_and_its_own_paragraphs_vanish() {
        String document = body(
                p("бір"),
                p("[#lang ru]"),
                p("два"),
                table(row("три", "[#list rows as r]четыре ${r}[/#list]")),
                p("[/#lang]"),
                p("бес"));
        assertThat(document.split(RUSSIAN, -1)).hasSize(1 + 2 + 2 * 2);
        assertThat(document)
                .doesNotContain("lang]")
                .contains("<w:p><w:r><w:t xml:space=\"preserve\">бір</w:t></w:r></w:p>")
                .contains("<w:p><w:r><w:t xml:space=\"preserve\">бес</w:t></w:r></w:p>");
        assertThat(text(p("[#list rows as r]"), p("[#lang ru]${ordinal(r)}"), p("[/#lang][/#list]")))
                .isEqualTo("1-й\n2-й\n");
    }

    @Test
    void what_a_run_is_otherwise_stays_and_the_language_stands_where_the_format_wants_it() {
        String run = "<w:r><w:rPr><w:b/><w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\"/></w:rPr><w:t>а</w:t></w:r>"
                + "<w:r><w:rPr><w:b/><w:specVanish/></w:rPr><w:t>ә</w:t></w:r>";
        assertThat(body(p("[#lang kk]", run, "[/#lang]")))
                .contains("<w:b/><w:lang w:val=\"kk-KZ\" w:eastAsia=\"ja-JP\"/></w:rPr>")
                .contains("<w:b/>" + KAZAKH + "<w:specVanish/></w:rPr>");
    }

    @Test
    void quotation_marks_split_runs_and_odd_spaces_do_not_matter() {
        assertThat(text(p("[#la", "ng\u00A0“ru”", "]${month_name(day)}[/#", "lang]")))
                .isEqualTo("август\n");
        assertThat(text(p("[#lang «ru» ]${month_name(day)}[/#lang]"))).isEqualTo("август\n");
    }

    @Test
    void a_text_box_does_not_inherit_the_block_around_it() {
        String box = "<w:r><w:pict><w:txbxContent>" + p("${month_name(day)}") + "</w:txbxContent></w:pict></w:r>";
        String document = body(p("[#lang ru]${month_name(day)}", box, "[/#lang]"));
        assertThat(document).contains(">август<", ">тамыз<");
        assertThat(document.split(RUSSIAN, -1)).hasSize(2);
    }

    @Test
    void a_property_may_speak_another_language_too() {
        byte[] docx = TinyDocx.withCoreProperties(
                "<dc:title>[#lang ru]${month_name(day)}[/#lang] ${month_name(day)}</dc:title>");
        assertThat(DocxText.of(WordTemplate.compile("t", docx).render(MODEL))).contains("dc:title: август тамыз\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[#lang ru]a", "a[/#lang]", "[#lang ru][#lang kk]a[/#lang]"})
    void a_block_without_its_end_or_beginning_is_told(String text) {
        assertThat(faults(p(text))).extracting(TemplateFault::kind).containsExactly(FaultKind.UNBALANCED_TAG);
    }

    @ParameterizedTest
    @CsvSource({"[#lang kz]a[/#lang],[#lang kz],kk", "[#lang]a[/#lang],[#lang],ru", "[#lang en]a[/#lang],[#lang en],ru"
    })
    void a_language_that_is_none_of_ours_is_told(String text, String tag, String meant) {
        assertThat(faults(p(text)))
                .extracting(TemplateFault::kind, TemplateFault::tag, FaultFacts::meant)
                .containsExactly(tuple(FaultKind.UNKNOWN_NAME, tag, meant));
    }

    private static List<TemplateFault> faults(String... body) {
        return catchThrowableOfType(
                        TemplateFaultException.class, () -> WordTemplate.compile("t", TinyDocx.of(body), Language.KK))
                .faults();
    }

    private static String text(String... body) {
        return DocxText.of(document(body));
    }

    private static String body(String... body) {
        byte[] xml = WordPackage.open(document(body)).orElseThrow().entries().get("word/document.xml");
        return new String(requireNonNull(xml), StandardCharsets.UTF_8);
    }

    private static byte[] document(String... body) {
        return WordOracle.accepted(
                WordTemplate.compile("t", TinyDocx.of(body), Language.KK).render(MODEL));
    }
}
