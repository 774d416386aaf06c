package kz.esep.word;

import static java.util.Objects.requireNonNull;
import static kz.esep.word.TinyDocx.p;
import static kz.esep.word.TinyDocx.row;
import static kz.esep.word.TinyDocx.table;
import static kz.esep.word.TinyPackage.SEPARATORS;
import static kz.esep.word.TinyPackage.footnote;
import static kz.esep.word.TinyPackage.footnoteReference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.esep.language.Language;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.function.RegionNames;
import kz.esep.word.names.DeclaredNames;
import org.junit.jupiter.api.Test;

/** Foot- and endnotes are rendered where the text refers to them; the gallery shows what staff see of it. */
final class NotesTest {

    private static final Map<String, Object> MODEL =
            Map.of("acts", List.of("а", "б", "в"), "name", "Абай", "no", false);
    private static final String BOOKMARK =
            "<w:bookmarkStart w:id=\"7\" w:name=\"Акт\"/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id=\"7\"/>";
    private static final String DRAWING =
            "<w:r><w:drawing><wp:inline><wp:docPr id=\"5\" name=\"d\"/></wp:inline></w:drawing></w:r>";

    @Test
    void a_note_without_tags_that_stands_in_no_block_keeps_its_part_letter_by_letter() {
        TinyPackage template = new TinyPackage(p("${name}", footnoteReference(8)), p("${name}", footnoteReference(3)))
                .beside(
                        "footnotes",
                        SEPARATORS + "<!-- a -->" + footnote(3, run("үш")) + " " + footnote(8, run("сегіз")));
        assertThat(part(template, "footnotes")).isEqualTo(original(template, "footnotes"));
        assertThat(part(template, "document")).contains("footnoteReference w:id=\"8\"", "footnoteReference w:id=\"3\"");
    }

    @Test
    void beside_a_note_with_tags_the_others_and_the_separators_keep_their_letters() {
        String plain =
                "<w:footnote  w:id=\"1\" ><w:p w14:paraId=\"1A2B3C4D\"><w:r><w:t>тұрақты</w:t></w:r></w:p></w:footnote >";
        TinyPackage template = new TinyPackage(p("a", footnoteReference(1), footnoteReference(2)))
                .beside("footnotes", SEPARATORS + plain + footnote(2, run("${name}")));
        assertThat(part(template, "footnotes"))
                .contains(SEPARATORS)
                .contains("w14:paraId=\"1A2B3C4D\"><w:r><w:t>тұрақты</w:t></w:r></w:p></w:footnote >")
                .contains(">Абай<");
        assertThat(ids(part(template, "footnotes"), "footnote")).containsExactly("-1", "0", "1", "2");
    }

    @Test
    void foot_and_endnotes_are_counted_apart_and_stand_in_the_order_of_their_references() {
        TinyPackage template = new TinyPackage(
                        p("[#list acts as act]", endnoteReference(1), footnoteReference(2), "[/#list]"),
                        p("соңы", footnoteReference(1), endnoteReference(4)))
                .beside("footnotes", SEPARATORS + footnote(1, run("тұрақты")) + footnote(2, run("${act}${act?index}")))
                .beside("endnotes", endnote(1, "[#if act?is_last]соңғы [/#if]${act}") + endnote(4, "екінші"));
        assertThat(texts(part(template, "footnotes"))).containsExactly("а0", "б1", "в2", "тұрақты");
        assertThat(texts(part(template, "endnotes"))).containsExactly("а", "б", "соңғы в", "екінші");
        assertThat(ids(part(template, "document"), "footnoteReference")).containsExactly("1", "2", "3", "4");
        assertThat(ids(part(template, "document"), "endnoteReference")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void a_note_to_which_nothing_refers_stays_if_it_has_no_tags() {
        TinyPackage template = new TinyPackage(p("[#if !no]", footnoteReference(1), "[/#if]"))
                .beside("footnotes", footnote(1, run("a")) + footnote(6, run("b")) + footnote(7, run("${name}")));
        assertThat(texts(part(template, "footnotes"))).containsExactly("a", "b");
        assertThat(ids(part(template, "footnotes"), "footnote"))
                .containsExactly("7", "6")
                .containsAll(ids(part(template, "document"), "footnoteReference"));
    }

    @Test
    void what_may_exist_but_once_is_made_anew_in_a_note_that_is_repeated() {
        TinyPackage template = new TinyPackage(p("[#list acts as act]", footnoteReference(1), "[/#list]"), p(DRAWING))
                .beside("footnotes", footnote(1, BOOKMARK + DRAWING));
        String notes = part(template, "footnotes");
        assertThat(values(notes, "w:name")).containsExactly("Акт", "Акт_2", "Акт_3");
        assertThat(values(notes + part(template, "document"), "wp:docPr id"))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void lists_of_a_note_begin_anew_in_each_and_leave_those_of_the_text_alone() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        TinyPackage template = new TinyPackage(
                        p("[#list acts as act]"),
                        item(run("${act}") + footnoteReference(1)),
                        item(run("екінші")),
                        p("[/#list]"))
                .beside("numbering", numbering)
                .beside("footnotes", "<w:footnote w:id=\"1\">" + item(run("i")) + item(run("ii")) + "</w:footnote>");
        assertThat(values(part(template, "document"), "w:numId w:val")).containsExactly("2", "2", "4", "4", "6", "6");
        assertThat(values(part(template, "footnotes"), "w:numId w:val")).containsExactly("3", "3", "5", "5", "7", "7");
    }

    @Test
    void cells_of_a_note_are_merged_among_themselves() {
        TinyPackage template = new TinyPackage(table(
                        row(p("[#row.list ['x', 'y', 'y'] as x][#merge x]${x}", footnoteReference(1), "[/#row.list]"))))
                .beside(
                        "footnotes",
                        "<w:footnote w:id=\"1\">" + p("?")
                                + table(row("[#row.list acts as act][#merge 'q']${act}[/#row.list]"))
                                + p("") + "</w:footnote>");
        assertThat(merges(part(template, "document"))).containsExactly("restart", "restart", "");
        assertThat(merges(part(template, "footnotes"))).containsExactly("restart", "", "", "restart", "", "");
    }

    @Test
    void an_address_in_a_note_belongs_to_the_part_of_the_notes() {
        TinyPackage template = new TinyPackage(p("[#list acts as act]", footnoteReference(1), "[/#list]"))
                .beside(
                        "footnotes",
                        footnote(1, "<w:hyperlink r:id=\"rId1\"><w:r><w:t>${act}</w:t></w:r></w:hyperlink>"))
                .link("word/footnotes.xml", "rId1", "https://adilet.zan.kz/$%7Bact%7D");
        String notes = part(template, "footnotes");
        String relations = entry(rendered(template), "word/_rels/footnotes.xml.rels");
        assertThat(values(notes, "r:id"))
                .doesNotHaveDuplicates()
                .hasSize(3)
                .allSatisfy(id -> assertThat(relations).contains("Id=\"" + id + "\""));
    }

    @Test
    void a_note_in_a_repeated_column_comes_once_for_each() {
        TinyPackage template = new TinyPackage(table(
                        row("№", "[#column.list acts as act]${act}[/#column.list]"),
                        "<w:tr><w:tc>" + p("1") + "</w:tc><w:tc>"
                                + p("[#column.list acts as act]", footnoteReference(1), "[/#column.list]")
                                + "</w:tc></w:tr>"))
                .beside("footnotes", footnote(1, run("${act}")));
        assertThat(texts(part(template, "footnotes"))).containsExactly("а", "б", "в");
    }

    @Test
    void a_note_knows_the_names_of_the_lists_around_its_reference_and_no_others() {
        DeclaredNames names = DeclaredNames.of(
                List.of(new DeclaredNames.Line("acts", "list"), new DeclaredNames.Line("acts[].citation", "text")));
        TinyPackage template = new TinyPackage(
                        p("[#list acts as act]", footnoteReference(1), footnoteReference(2), "[/#list]"),
                        p("соңы", footnoteReference(3)))
                .beside(
                        "footnotes",
                        SEPARATORS
                                + footnote(1, run("${act.citation}"))
                                + footnote(2, run("${act.citatoin}"))
                                + footnote(3, run("${act.citation}")));
        TemplateFaultException faults = catchThrowableOfType(
                TemplateFaultException.class,
                () -> WordTemplate.compile("t", template.docx(), Language.RU, Optional.of(names)));
        assertThat(faults.faults())
                .extracting(FaultFacts::part, TemplateFault::tag, FaultFacts::meant)
                .containsExactly(
                        tuple("сноска 2", "${act.citatoin}", "act.citation"),
                        tuple("сноска 3", "${act.citation}", "acts"));
        assertThat(faults.faults().get(0).place().partName().kk()).isEqualTo("бет соңындағы 2-сілтеме");
    }

    @Test
    void a_note_speaks_the_language_of_the_text_that_refers_to_it() {
        String date = run("${date('2021-11-30')}");
        TinyPackage template = new TinyPackage(
                        p(footnoteReference(1), "[#lang ru]", footnoteReference(2), "[/#lang]", footnoteReference(3)),
                        p("[#lang ru]"),
                        p("[#list acts as act]", footnoteReference(4), "[/#list]"),
                        p("[/#lang]"))
                .beside(
                        "footnotes",
                        footnote(1, date)
                                + footnote(2, date + run(" [#lang kk]${date('2021-11-30')}[/#lang] ") + date)
                                + footnote(3, date)
                                + footnote(4, run("тұрақты")));
        String notes = part(template, "footnotes");
        assertThat(texts(notes).subList(0, 3))
                .containsExactly(
                        "2021 жылғы 30 қараша",
                        "30 ноября 2021 года 2021 жылғы 30 қараша 30 ноября 2021 года",
                        "2021 жылғы 30 қараша");
        assertThat(notes)
                .contains("<w:lang w:val=\"ru-RU\"/></w:rPr><w:t xml:space=\"preserve\">тұрақты</w:t>")
                .contains("<w:lang w:val=\"kk-KZ\"/></w:rPr><w:t xml:space=\"preserve\">2021 жылғы 30 қараша</w:t>");
    }

    @Test
    void a_tag_that_cannot_be_read_is_told_at_its_note() {
        TinyPackage template = new TinyPackage(p("[#list acts as act]", endnoteReference(1), "[/#list]"))
                .beside("endnotes", endnote(1, "${act?counter} ${act +}"));
        assertThat(faults(template))
                .extracting(FaultFacts::part, TemplateFault::tag)
                .containsExactly(tuple("концевая сноска 1", "${act +}"));
    }

    @Test
    void letters_of_notes_count_and_the_list_around_the_reference_is_told() {
        TinyPackage template = new TinyPackage(p("[#list 1..200 as x]", footnoteReference(1), "[/#list]"))
                .beside("footnotes", footnote(1, run("${'а'?left_pad(200)}")));
        WordTemplate compiled = WordTemplate.compile("t", template.docx());
        Limits limits = new Limits(20_000, Limits.USUAL.time());
        assertThat(catchThrowableOfType(
                                TemplateFaultException.class,
                                () -> compiled.rendered(MODEL, RegionNames.none(), limits))
                        .faults())
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(tuple(FaultKind.DATA, "[#list 1..200 as x]"));
    }

    private static String run(String text) {
        return TinyDocx.run(text);
    }

    private static String item(String runs) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + runs + "</w:p>";
    }

    private static String endnote(int id, String text) {
        return "<w:endnote w:id=\"" + id + "\">" + p(text) + "</w:endnote>";
    }

    private static String endnoteReference(int id) {
        return "<w:r><w:endnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    private static List<TemplateFault> faults(TinyPackage template) {
        return catchThrowableOfType(TemplateFaultException.class, () -> WordTemplate.compile("t", template.docx()))
                .faults();
    }

    private static Map<String, byte[]> rendered(TinyPackage template) {
        WordTemplate compiled = WordTemplate.compile("t", template.docx());
        byte[] docx = compiled.render(MODEL);
        assertThat(compiled.render(MODEL)).isEqualTo(docx);
        return WordPackage.open(WordOracle.accepted(docx)).orElseThrow().entries();
    }

    private static String part(TinyPackage template, String name) {
        return entry(rendered(template), "word/" + name + ".xml");
    }

    private static String original(TinyPackage template, String name) {
        return entry(WordPackage.open(template.docx()).orElseThrow().entries(), "word/" + name + ".xml");
    }

    private static String entry(Map<String, byte[]> entries, String name) {
        return new String(requireNonNull(entries.get(name)), StandardCharsets.UTF_8);
    }

    private static List<String> ids(String xml, String element) {
        return values(xml, "<w:" + element + " [^>]*w:id");
    }

    private static List<String> values(String xml, String attribute) {
        return Pattern.compile(attribute + "(?:=\"([^\"]*)\")?")
                .matcher(xml)
                .results()
                .map(NotesTest::value)
                .toList();
    }

    private static String value(MatchResult found) {
        return String.valueOf(found.group(1));
    }

    private static List<String> merges(String xml) {
        return Pattern.compile("<w:vMerge( w:val=\"(\\w+)\")?/>")
                .matcher(xml)
                .results()
                .map(found -> Optional.ofNullable(found.group(2)).orElse(""))
                .toList();
    }

    /** Of each note but separators. */
    private static List<String> texts(String notes) {
        return Pattern.compile("(?s)<w:(foot|end)note w:id.*?</w:(foot|end)note>")
                .matcher(notes)
                .results()
                .map(note -> note.group().replaceAll("<[^>]*>", "").strip())
                .toList();
    }
}
