package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;

/**
 * Whatever the bytes are, the reader answers with a workbook or says why it is none, twice the same. In the tests the
 * seeds beside this class (in the resources) are tried; {@code .ci/fuzz} makes up more.
 */
final class WorkbookReaderFuzzTest {

    private static final Place FILE = Place.ofFile("a.xlsx");

    @FuzzTest(maxDuration = "0s")
    void any_bytes(byte[] bytes) {
        answersTwiceTheSame(bytes);
    }

    @FuzzTest(maxDuration = "0s")
    void any_part_of_a_good_package(byte[] data) {
        answersTwiceTheSame(FuzzedPackage.of(data));
    }

    private static void answersTwiceTheSame(byte[] bytes) {
        String first = answer(bytes);
        assertThat(answer(bytes)).isEqualTo(first);
    }

    private static String answer(byte[] bytes) {
        WorkbookReader.isIncomplete(bytes);
        FindingLog findings = new FindingLog();
        try {
            WorkbookContent content = WorkbookReader.read(bytes, FILE, findings);
            return content + " " + findings.findings();
        } catch (UnreadableWorkbookException e) {
            return e.code() + " " + e.detail();
        }
    }
}
