package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Severity;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.form.SubmissionForm;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;

/** Reads a workbook as the program does, with the project's own regions. */
final class Reading {

    private static final SubmissionReader READER =
            new SubmissionReader(SubmissionForm.load(), Regions.read(new TableReader(Path.of("templates/reference"))));

    private Reading() {}

    static Submission of(OfficeWorkbook workbook) {
        return of(workbook.bytes());
    }

    static Submission of(byte[] bytes) {
        return READER.read(new ReceivedFile(Path.of("a.xlsx"), "a.xlsx", "0"), bytes);
    }

    /** The findings as {@code code cell}, cells of the whole file as {@code code}. */
    static List<String> findings(OfficeWorkbook workbook) {
        return findings(of(workbook));
    }

    /** The findings as {@code code cell}, but P004, which follows every refusal. */
    static List<String> findings(Submission submission) {
        return submission.findings().stream()
                .filter(finding -> finding.code() != FindingCode.P004)
                .map(Reading::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return (finding.code() + " " + finding.place().cell()).strip();
    }

    /** A workbook of one notice, with {@code value} in {@code column}. */
    static OfficeWorkbook notice(String column, Object value) {
        return OfficeWorkbook.of("KZ-19", "2021-11")
                .passport("protocols", "nothing")
                .notice(column, value);
    }

    /** The only row of the notices. */
    static SubmissionSheet.Row row(Submission submission) {
        List<SubmissionSheet.Row> rows =
                submission.findSheet("notices").orElseThrow().rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** Fails unless {@code value} in {@code column} leaves the row out with {@code findings}. */
    static void isLeftOut(String column, Object value, String... findings) {
        Submission submission = of(notice(column, value));
        assertThat(findings(submission)).contains(findings).contains("S007");
        assertThat(submission.findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(submission.findSheet("notices").orElseThrow().rows()).isEmpty();
        assertThat(submission.isUsable()).isTrue();
    }
}
