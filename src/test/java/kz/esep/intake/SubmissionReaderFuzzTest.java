package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import kz.esep.fixtures.HandMadeXlsx;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.spreadsheet.FuzzedPackage;

/** Whatever is in a workbook, a submission comes out of it, usable or refused, twice the same. */
final class SubmissionReaderFuzzTest {

    @FuzzTest(maxDuration = "0s")
    void any_part_of_a_good_package(byte[] data) {
        becomesTheSameTwice(FuzzedPackage.of(data));
    }

    /** What people type: the first line is typed into the passport's month, the others into cells of a notice. */
    @FuzzTest(maxDuration = "0s")
    void any_text_in_the_cells_of_an_office(byte[] data) {
        String[] lines = new String(data, StandardCharsets.UTF_8).split("\n", -1);
        String[] columns = {"hearing_no", "form", "received_on", "placed", "placed_on", "in_rubric", "hearing_on"};
        OfficeWorkbook office = OfficeWorkbook.of("KZ-19", "2021-11").passport("protocols", "nothing");
        Object[] changes = new Object[2 * Math.min(columns.length, lines.length - 1)];
        for (int index = 0; index < changes.length; index += 2) {
            changes[index] = columns[index / 2];
            changes[index + 1] = typed(lines[index / 2 + 1]);
        }
        office.notice(changes);
        if (!lines[0].isEmpty()) {
            office.passport("month", typed(lines[0]));
        }
        becomesTheSameTwice(office.changed(HandMadeXlsx::from1904).bytes());
    }

    private static String typed(String text) {
        return text.replaceAll("[^\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}]", "");
    }

    private static void becomesTheSameTwice(byte[] bytes) {
        Submission first = Reading.of(bytes);
        Submission second = Reading.of(bytes);
        assertThat(second.findings()).isEqualTo(first.findings());
        assertThat(second.identity()).isEqualTo(first.identity());
        assertThat(second.sheets().toString().length())
                .isEqualTo(first.sheets().toString().length());
    }
}
