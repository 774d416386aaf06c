package kz.esep.intake;

import java.nio.file.Path;
import java.util.List;
import kz.esep.finding.Finding;
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

    /** The findings as {@code code cell}. */
    static List<String> findings(Submission submission) {
        return submission.findings().stream().map(Reading::shown).toList();
    }

    private static String shown(Finding finding) {
        return (finding.code() + " " + finding.place().cell()).strip();
    }
}
