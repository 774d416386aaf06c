package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.word.fault.Remark;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.names.DeclaredNames;
import kz.esep.word.names.DeclaredNames.Line;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every slip of a template is told in one go, whatever else is wrong with it, and each is told once. */
final class EveryFaultTest {

    private static final DeclaredNames NAMES = DeclaredNames.of(List.of(
            new Line("month.title", "text"),
            new Line("yes", "yes_no"),
            new Line("rows[].region", "text"),
            new Line("rows[].count", "number"),
            new Line("logo", "picture"),
            new Line("trend", "chart")));

    /** Two slips, and the remark about each. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${month.titel?evall}                     | BUILT_IN       | NAME_NEAR
            ${month.title?uper_case?capfirst}        | BUILT_IN_NEAR  | BUILT_IN_NEAR
            ${"${month.title}" + mont.title}         | TAG_IN_QUOTES  | NAME_NEAR
            ${$a + mont.title}                       | DOLLAR_NAME    | NAME_NEAR
            ${month.title?eval +}                    | BUILT_IN       | UNREADABLE
            ${.now?evall}                            | DOT_NAME       | BUILT_IN
            ${dat(mont.title)}                       | FUNCTION_NEAR  | NAME_NEAR
            [#if mont.title?evall]x[/#if]            | BUILT_IN       | NAME_NEAR
            [#if yes][#iff yes]x[/#if]               | DIRECTIVE_NEAR | NOTHING_CLOSES
            [#if yes]${mont.title}                   | NOTHING_CLOSES | NAME_NEAR
            ${month.title ${mont.title}              | TAG_WITHIN_TAG | NAME_NEAR
            [#if yes]a[#else]b[#else]${1 +}[/#if]    | UNREADABLE     | BEHIND_THE_LAST
            [/#assign]${mont.title}                  | HAS_NO_END     | NAME_NEAR
            """)
    void of_two_slips_both_are_told(String text, Remark one, Remark other) {
        assertThat(faults(p(text)))
                .extracting(fault -> fault.complaint().remark())
                .containsExactlyInAnyOrder(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [#lst rows as r]${r.region}[/#list]                           | DIRECTIVE_NEAR
            [#list rows as r]${r.region}[/#lst]                           | DIRECTIVE_NEAR
            [#list rows as r]${r.region}[#/list]                          | DIRECTIVE_NEAR
            [#іf yes]a[/#if]                                              | WORD_LOOKS_LIKE
            [#if yes]a[#endif]                                            | DIRECTIVE_NEAR
            [#if yes]a[#end if]                                           | DIRECTIVE_NEAR
            [#if yes]a[#else if yes]b[/#if]                               | DIRECTIVE_NEAR
            [#if yes]a[#esle]b[/#if]                                      | DIRECTIVE_NEAR
            [#listrows as r]a[/#list]                                     | DIRECTIVE_NEAR
            [#inlin.if yes]a[/#inline.if]                                 | DIRECTIVE_NEAR
            [#lnag ru]a[/#lang]                                           | DIRECTIVE_NEAR
            [#lang ru]a[/#lnag]                                           | DIRECTIVE_NEAR
            [#lang ru]a[/#lang                                            | NO_END
            [#lang ru]a[#/lang]                                           | DIRECTIVE_NEAR
            [#list rows as r]${r.region}[/#if]                            | CLOSES_OTHER
            [#list rows as r][#if yes]a[#else]b[/#list]                   | NOTHING_CLOSES
            [#if yes]a[#else]b[/#list]                                    | CLOSES_OTHER
            [#list rows as r][#if yes]a[/#list][/#list]                   | CLOSES_OTHER
            [#if yes]a[/#if                                               | NO_END
            [#if yes]a[#else b[/#if]                                      | TAG_WITHIN_TAG
            [#list rows as r][#if yes]x[/#list]                           | NOTHING_CLOSES
            [#list rows as r]x[/#if][/#list]                              | NOTHING_TO_CLOSE
            [#if yes][#list rows as r]x[/#if][/#list]                     | CLOSES_ACROSS
            a[#else]b[/#if]                                               | NOTHING_TO_CLOSE
            ${r.region}[#sep], [/#list]                                   | NOTHING_TO_CLOSE
            [#list rows?evall as r]${r.region}[/#list]                    | BUILT_IN
            ${$ru_date(month.title)}                                      | DOLLAR_NAME
            ${month.title?}                                               | UNREADABLE
            [/#assign]                                                    | HAS_NO_END
            [#list rows as r]a[#else]${r.region}[/#list]                  | VARIABLE_IN_ELSE
            [#if month.title > 5]a[/#if]                                  | TEXT_RECKONED
            [#если yes]a[/#if]                                            | DIRECTIVE_NEAR
            [#list rows аs r]${r.region}[/#list]                          | WORD_LOOKS_LIKE
            ${month.title?trіm}                                           | WORD_LOOKS_LIKE
            ${mоnth.title}                                                | NAME_LOOKS_LIKE
            ${dаte(month.title)}                                          | NAME_LOOKS_LIKE
            ${month,title}                                                | COMMA_IN_NAME
            ${month.title)}                                               | UNREADABLE
            ${plural(rows?size, "а", "б", "в"}                            | UNREADABLE
            [#if rows?size == "1"]a[/#if]                                 | NUMBER_IN_QUOTES
            ${r.region}[#if r?has_next], [/#if][/#list]                   | NOTHING_TO_CLOSE
            ${month.title?has_next}                                       | UNREADABLE
            ${yes?has_next}                                               | NOT_OF_LIST
            [#if yes and yes]a[/#if]                                      | SIGN_AS_WORD
            [#if yes или yes]a[/#if]                                      | SIGN_AS_WORD
            [#if not yes]a[/#if]                                          | SIGN_AS_WORD
            [#if rows?size => 1]a[/#if]                                   | SIGN_AS_WORD
            [#list rows]a[/#list]                                         | LIST_WITHOUT_NAME
            [#list rows as r, s]${r.region}[/#list]                       | LIST_WITH_TWO_NAMES
            [#if yes]a[#else]b[#elseif yes]c[/#if]                        | ELSEIF_BEHIND_ELSE
            [#esli yes]a[/#if]                                            | DIRECTIVE_NEAR
            [#li rows as r]${r.region}[/#list]                            | DIRECTIVE_NEAR
            [#endif]                                                      | DIRECTIVE_NEAR
            [#else if yes]                                                | DIRECTIVE_NEAR
            [#case 1]                                                     | DIRECTIVE
            """)
    void one_slip_is_told_once(String text, Remark remark) {
        assertThat(faults(p(text)))
                .extracting(fault -> fault.complaint().remark())
                .containsExactly(remark);
    }

    @Test
    void signs_are_told_as_they_were_typed() {
        assertThat(faults(p("[#if yes and yes]a[/#if][#if rows?size => 1]a[/#if][#if not yes]a[/#if]")))
                .hasSize(3)
                .extracting(FaultFacts::russian)
                .containsExactly(
                        "Вместо «and» в метке пишется &&.",
                        "Вместо «=>» в метке пишется >=.",
                        "Вместо «not» в метке пишется !.");
        assertThat(faults(p("${1 + > 2}")))
                .extracting(FaultFacts::russian)
                .containsExactly("Метка непонятна: не читается начиная с «> 2»."
                        + " Проверьте кавычки, скобки, знаки и пробелы между словами.");
    }

    @Test
    void columns_that_differ_in_one_slip_are_told_of_once() {
        String list = "[#column.list rows as r]${r.region}[/#column.list]";
        for (String slip : List.of("rowz", "rows?evall", "rows,", "rows as")) {
            assertThat(faults(table(row("a", list), row("b", list.replace("rows", slip)))))
                    .hasSize(1);
        }
    }

    @Test
    void a_torn_tag_is_marked_and_hides_nothing_else_of_its_paragraph() {
        String deleted = "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>.title}</w:delText></w:r></w:del>";
        assertThat(faults(p("a ${month", deleted, " b ${mont.title} {month.title}")))
                .extracting(
                        fault -> fault.complaint().remark(),
                        fault -> fault.place().marked())
                .containsExactly(
                        tuple(Remark.DELETED_PART, "a >>${month<< b ${mont.title} {month.title}"),
                        tuple(Remark.NAME_NEAR, "a ${month b >>${mont.title}<< {month.title}"));
    }

    @Test
    void the_partner_of_a_torn_tag_is_left_alone() {
        String deleted = "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>if yes]</w:delText></w:r></w:del>";
        assertThat(faults(p("[#", deleted), p("a"), p("[/#if]"))).hasSize(1);
    }

    @Test
    void what_only_looks_like_a_tag_is_told_beside_faults() {
        assertThat(exception(TinyDocx.of(p("{{month.title}} ${mont.title}"))).suspected())
                .extracting(TemplateFault::tag)
                .containsExactly("{{month.title}}");
    }

    @Test
    void a_directive_in_an_address_and_a_chart_that_cannot_be_filled_are_told_beside_faults() {
        String link = "<w:hyperlink r:id=\"rId5\"><w:r><w:t>ашу</w:t></w:r></w:hyperlink>";
        byte[] docx = new TinyPackage(p("${mont.title}"), p(link), p(Drawings.chart("rId6", "${trend}")))
                .link("word/document.xml", "rId5", "http://a.kz/[#if yes]a[/#if]")
                .chart("rId6", 1, "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>")
                .docx();
        assertThat(exception(docx).faults())
                .extracting(fault -> fault.complaint().remark())
                .containsExactlyInAnyOrder(Remark.NAME_NEAR, Remark.DIRECTIVE_IN_ADDRESS, Remark.CHART);
    }

    /** Each line a paragraph or, between bars, a row: where an end or a beginning is lost, and what is told of which tag. */
    @Test
    void a_lost_end_is_told_of_the_block_that_lost_it() {
        String before = p("[#list rows as outer]");
        String after = p("[/#list]");
        assertThat(told(before, table(row("[#list rows as r]${r.region}", "${r.count}")), after))
                .containsExactly(tuple(Remark.NOTHING_CLOSES, "[#list rows as r]"));
        assertThat(told(before, table(row("${r.region}", "${r.count}[/#list]")), after))
                .containsExactly(tuple(Remark.NOTHING_TO_CLOSE, "[/#list]"));
        String columns = "[#column.list rows as c]${c.region}";
        assertThat(told(table(row("[#list rows as r]a", columns, columns + "[/#column.list]", "b[/#list]"))))
                .containsExactly(tuple(Remark.NOTHING_CLOSES, "[#column.list rows as c]"));
        assertThat(told(p("[#if yes]"), p("a [#if yes]b"), p("[#else]"), p("c"), p("[/#if]")))
                .containsExactly(tuple(Remark.NOTHING_CLOSES, "[#if yes]"));
    }

    @Test
    void what_was_meant_for_a_partner_is_told_with_the_tag_that_has_none() {
        TemplateFaultException exception = exception(TinyDocx.of(p("#if yes]a[/#if]"), p("[#list rows as r]b[/list]")));
        assertThat(exception.suspected()).isEmpty();
        assertThat(exception.faults())
                .extracting(
                        TemplateFault::tag, fault -> fault.other().orElseThrow().tag())
                .containsExactly(tuple("[/#if]", "#if yes]"), tuple("[#list rows as r]", "[/list]"));
    }

    private static List<Tuple> told(String... body) {
        return faults(body).stream()
                .map(fault -> tuple(fault.complaint().remark(), fault.tag()))
                .toList();
    }

    @Test
    void cells_cannot_be_merged_by_a_list() {
        assertThat(faults(table(row("[#merge rows]a", "[#merge month.title][#span month.title]b"))))
                .extracting(TemplateFault::tag)
                .containsExactly("[#merge rows]", "[#span month.title]");
    }

    @Test
    void the_name_of_a_picture_stands_alone_in_the_alternative_text_of_a_picture() {
        assertThat(ofPicture("${trend}")).containsOnly(Remark.NOT_A_PICTURE);
        assertThat(ofPicture("Сурет: ${logo}")).containsOnly(Remark.MEDIA_SHOWN);
        assertThat(ofPicture("${logo} ${mont.title}")).containsOnly(Remark.MEDIA_SHOWN, Remark.NAME_NEAR);
        WordTemplate template = WordTemplate.compile("t", withPicture(" ${logo} "), Language.RU, Optional.of(NAMES));
        assertThat(template.suspected()).isEmpty();
    }

    private static List<Remark> ofPicture(String alternative) {
        return exception(withPicture(alternative)).faults().stream()
                .map(fault -> fault.complaint().remark())
                .toList();
    }

    private static byte[] withPicture(String alternative) {
        return new TinyPackage(p(Drawings.picture("rId7", alternative)))
                .picture("word/document.xml", "rId7", "word/media/image1.png", new byte[] {1})
                .docx();
    }

    private static List<TemplateFault> faults(String... body) {
        return exception(TinyDocx.of(body)).faults();
    }

    private static TemplateFaultException exception(byte[] docx) {
        return catchThrowableOfType(
                TemplateFaultException.class, () -> WordTemplate.compile("t", docx, Language.RU, Optional.of(NAMES)));
    }
}
