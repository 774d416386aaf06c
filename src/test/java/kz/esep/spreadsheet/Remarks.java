package kz.esep.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.finding.SentenceNames;

/** What the reader says about a workbook beside its values, in the forms tests compare. */
final class Remarks {

    private Remarks() {}

    /** Code, severity and place of each finding: {@code Z028 INFO A A1}. */
    static List<String> of(byte[] bytes) {
        return findings(bytes).stream()
                .map(finding -> (finding.code() + " " + finding.severity() + " "
                                + finding.place().sheet() + " " + finding.place().cell())
                        .strip())
                .toList();
    }

    /** The findings themselves; each supplies what its sentences use. */
    static List<Finding> findings(byte[] bytes) {
        FindingLog log = new FindingLog();
        try {
            WorkbookReader.read(bytes, Place.ofFile("a.xlsx"), log);
        } catch (UnreadableWorkbookException e) {
            throw new AssertionError(e.code() + " " + e.detail(), e);
        }
        log.findings().forEach(SentenceNames::assertSupplied);
        return log.findings();
    }

    /** The exception that refuses {@code bytes}. */
    static UnreadableWorkbookException refusal(byte[] bytes) {
        UnreadableWorkbookException refusal =
                catchThrowableOfType(UnreadableWorkbookException.class, () -> ReadCells.workbook(bytes));
        assertThat(refusal).as("the file is read").isNotNull();
        return refusal;
    }

    /** Its code, with what it says: {@code Z005 HTML}. */
    static String refused(byte[] bytes) {
        UnreadableWorkbookException refusal = refusal(bytes);
        return (refusal.code() + " " + refusal.detail()).strip();
    }

    /** Only its code. */
    static FindingCode code(byte[] bytes) {
        return refusal(bytes).code();
    }
}
