package kz.esep.word;

import static kz.esep.word.TinyDocx.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordOracleTest {

    private static final byte[] SOUND = new TinyPackage(p(Drawings.chart("rId5", "")), TinyPackage.headerReference())
            .header(p("бас"))
            .chart("rId5", 1, Drawings.chartXml("bar", 1, ""))
            .beside("footnotes", "<w:footnote w:id=\"1\">" + p("a") + "</w:footnote>")
            .beside("endnotes", "<w:endnote w:id=\"1\">" + p("a") + "</w:endnote>")
            .beside("comments", "<w:comment w:id=\"7\" w:author=\"a\">" + p("a") + "</w:comment>")
            .coreProperties("<dc:title>a</dc:title>")
            .docx();

    @Test
    void a_sound_document_is_accepted() {
        assertThat(WordOracle.accepted(SOUND)).isSameAs(SOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/header1.xml",
                "word/footnotes.xml",
                "word/endnotes.xml",
                "word/comments.xml",
                "word/charts/chart1.xml",
                "docProps/core.xml"
            })
    void a_document_with_a_damaged_part_is_not(String damaged) {
        byte[] docx = ChangedPackage.changed(
                SOUND,
                (entry, bytes) -> entry.equals(damaged)
                        ? ChangedPackage.text(bytes)
                                .replaceFirst("</[^<]*$", "")
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);
        assertThatThrownBy(() -> WordOracle.accepted(docx)).isInstanceOf(AssertionError.class);
    }
}
