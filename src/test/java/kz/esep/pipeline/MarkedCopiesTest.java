package kz.esep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.Trap;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import kz.esep.spreadsheet.SheetContent;
import kz.esep.spreadsheet.UnreadableWorkbookException;
import kz.esep.spreadsheet.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marked copies of an office's own check. */
final class MarkedCopiesTest {

    @TempDir
    Path folder;

    @Test
    @Trap(15)
    void what_was_judged_is_marked_though_the_file_was_changed_meanwhile() throws Exception {
        byte[] judged =
                OfficeWorkbook.of("KZ-19", "2021-11").notice("project", "Сот").bytes();
        Path file = folder.resolve("my.xlsx");
        Files.write(
                file,
                OfficeWorkbook.of("KZ-19", "2021-11").notice("project", "Басқа").bytes());
        Path copy = new MarkedCopies(folder.resolve("marked"), List.of(file))
                .write(result(file), judged)
                .orElseThrow();
        assertThat(texts(copy)).contains("Сот", "#esep_findings").doesNotContain("Басқа");
    }

    @Test
    void files_of_one_name_get_copies_of_two_names_and_no_checked_file_is_written_over() throws IOException {
        Path first = Files.createDirectories(folder.resolve("a")).resolve("my.xlsx");
        Path second = Files.createDirectories(folder.resolve("b")).resolve("my.xlsx");
        byte[] bytes = OfficeWorkbook.of("KZ-19", "2021-11").notice().bytes();
        Files.write(first, bytes);
        Files.write(second, bytes);
        MarkedCopies copies = new MarkedCopies(folder.resolve("b"), List.of(first, second, folder.resolve("none")));
        assertThat(copies.write(result(first), bytes)).contains(folder.resolve("b/my.xlsx.report.xlsx"));
        assertThat(copies.write(result(second), bytes)).contains(folder.resolve("b/my [2].xlsx"));
        assertThat(second).hasBinaryContent(bytes);
    }

    private static SelfCheck.Result result(Path file) {
        ReceivedFile received = new ReceivedFile(file, file.toString(), "");
        List<Finding> findings = List.of(Finding.of(FindingCode.R010, Place.ofFile(file.toString()), ""));
        Submission submission = new Submission(received, Submission.Identity.UNKNOWN, Map.of(), findings);
        return new SelfCheck.Result(submission, Optional.empty(), findings);
    }

    private static List<String> texts(Path workbook) throws IOException, UnreadableWorkbookException {
        return WorkbookReader.read(Files.readAllBytes(workbook), Place.ofFile("a"), new FindingLog()).sheets().stream()
                .map(SheetContent::rows)
                .flatMap(List::stream)
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value().shown())
                .toList();
    }
}
