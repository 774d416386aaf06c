package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.finding.Finding;
import kz.esep.finding.SentenceNames;
import kz.esep.finding.Severity;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;

/** Rows struck through instead of being deleted. Style 2 is struck through, style 3 is and shows dates. */
final class StruckRowTest {

    private static final String STYLES = "<styleSheet xmlns='" + HandMadeXlsx.MAIN + "'><fonts><font/><font><strike/>"
            + "</font></fonts><cellXfs><xf numFmtId='0' fontId='0'/><xf numFmtId='14' fontId='0'/>"
            + "<xf numFmtId='0' fontId='1'/><xf numFmtId='14' fontId='1'/></cellXfs></styleSheet>";

    @Trap(74)
    @Test
    void a_row_struck_through_as_a_whole_is_said_once_and_counts() {
        Submission submission = Reading.of(struck("4", "\\w+"));
        assertThat(Reading.findings(submission)).containsExactly("C064 4");
        Finding finding = submission.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.value()).isEqualTo("4");
        SentenceNames.assertSupplied(finding);
        assertThat(submission.findSheet("notices").orElseThrow().rows()).hasSize(3);
    }

    @Trap(74)
    @Test
    void a_row_struck_through_in_part_is_said_cell_by_cell() {
        Submission submission = Reading.of(struck("4", "[BC]4"));
        assertThat(Reading.findings(submission)).containsExactly("C049 B4", "C049 C4");
    }

    private static OfficeWorkbook struck(String row, String cells) {
        return OfficeWorkbook.of("KZ-19", "2021-11")
                .passport("protocols", "nothing")
                .notice()
                .notice()
                .notice()
                .changed(workbook -> workbook.part("xl/styles.xml", STYLES)
                        .changedPart("xl/worksheets/sheet2.xml", xml -> struck(xml, row, cells)));
    }

    private static String struck(String xml, String row, String cells) {
        int start = xml.indexOf("<row r='" + row + "'>");
        int end = xml.indexOf("</row>", start);
        String changed = xml.substring(start, end)
                .replaceAll("<c r='(" + cells + ")' s='1'", "<c r='$1' s='3'")
                .replaceAll("<c r='(" + cells + ")'(?! s=)", "<c r='$1' s='2'");
        return xml.substring(0, start) + changed + xml.substring(end);
    }
}
