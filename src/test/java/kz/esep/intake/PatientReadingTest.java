package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.Trap;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Language;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;
import kz.esep.storage.DamagedFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that others use while we read. */
final class PatientReadingTest {

    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(1), Duration.ofMillis(1));

    @TempDir
    Path folder;

    private Path input;
    private Path file;

    @BeforeEach
    void drop() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        file = input.resolve("KZ-19.xlsx");
        Files.write(file, OfficeWorkbook.of("KZ-19", "2021-11").nothing().bytes());
    }

    @Test
    @Trap(14)
    void a_locked_file_is_asked_for_again() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Intake.Received received = receive(path -> {
            if (asked.incrementAndGet() < 3) {
                throw new AccessDeniedException(path.toString(), null, "Permission denied");
            }
            return Files.readAllBytes(path);
        });
        assertThat(received.submissions())
                .hasSize(1)
                .allMatch(one -> one.findings().isEmpty());
        assertThat(asked).hasValue(3);
    }

    @Test
    @Trap(14)
    void a_file_that_stays_locked_is_an_error_that_names_what_was_refused_and_the_others_go_on() throws IOException {
        Files.write(
                input.resolve("KZ-11.xlsx"),
                OfficeWorkbook.of("KZ-11", "2021-11").nothing().bytes());
        Intake.Received received = receive(path -> {
            if (path.equals(file.toRealPath())) {
                throw new AccessDeniedException(path.toString(), null, "Permission denied");
            }
            return Files.readAllBytes(path);
        });
        assertThat(received.submissions()).hasSize(2);
        assertThat(received.submissions().get(0).findings()).isEmpty();
        assertThat(received.submissions().get(1).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.F012);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(FindingSentences.in(Language.KK).message(finding)).contains("файлға қолжетімділік құқығы жоқ");
            assertThat(FindingSentences.in(Language.RU).of(finding))
                    .contains("нет прав доступа к файлу")
                    .doesNotContain("denied");
            assertThat(finding.arguments()).containsEntry("detail", "Permission denied");
        });
        assertThat(received.submissions().get(1).identity()).isEqualTo(Submission.Identity.UNKNOWN);
    }

    @Test
    @Trap(15)
    void a_file_that_disappears_is_left_for_the_next_run() throws IOException {
        Intake.Received received = receive(path -> {
            Files.delete(path);
            return Files.readAllBytes(path);
        });
        assertThat(received.submissions()).isEmpty();
        assertThat(received.passing()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.F004);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
        });
    }

    @Test
    @Trap(15)
    void a_file_that_changes_while_it_is_read_is_read_again() throws IOException {
        byte[] newer = OfficeWorkbook.of("KZ-11", "2021-11").nothing().bytes();
        AtomicInteger asked = new AtomicInteger();
        Intake.Received received = receive(path -> {
            byte[] bytes = Files.readAllBytes(path);
            if (asked.incrementAndGet() == 1) {
                Files.write(path, newer);
                Files.setLastModifiedTime(path, FileTime.fromMillis(1));
            }
            return bytes;
        });
        assertThat(received.submissions())
                .singleElement()
                .satisfies(
                        submission -> assertThat(submission.identity().region()).contains(new RegionCode("KZ-11")));
    }

    @Test
    @Trap(15)
    void a_file_that_never_holds_still_is_left_for_the_next_run() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Intake.Received received = receive(path -> {
            byte[] bytes = Files.readAllBytes(path);
            Files.write(path, new byte[asked.incrementAndGet()]);
            return bytes;
        });
        assertThat(asked).hasValue(PAUSES.size() + 1);
        assertThat(received.passing()).extracting("code").containsExactly(FindingCode.F004);
    }

    @Test
    void what_became_a_folder_meanwhile_is_not_opened() throws IOException {
        assertThat(new PatientReading(Files::readAllBytes, PAUSES).read(input)).isEmpty();
    }

    @Test
    @Trap(15)
    void what_was_kept_aside_is_held_against_its_sum() throws IOException {
        try (Spool spool = Spool.in(folder)) {
            byte[] bytes = {1, 2, 3};
            ReceivedFile received = new ReceivedFile(file, "a.xlsx", spool.keep(bytes));
            assertThat(spool.find(received).orElseThrow()).isEqualTo(bytes);
            assertThat(spool.find(new ReceivedFile(file, "b.xlsx", ""))).isEqualTo(Optional.empty());
            Files.write(folder.resolve(".received").resolve(received.sha256()), new byte[] {1, 2});
            assertThatThrownBy(() -> spool.find(received)).isInstanceOf(DamagedFileException.class);
        }
    }

    @Test
    @Trap(17)
    void of_too_many_files_the_first_are_read_and_all_are_counted() throws IOException {
        for (int number = 10; number < 30; number++) {
            Files.write(input.resolve("a" + number + ".xlsx"), new byte[0]);
        }
        DropFolder.Content content = new DropFolder(input, 5).look();
        assertThat(content.workbooks())
                .extracting(ReceivedFile::name)
                .containsExactly("KZ-19.xlsx", "a10.xlsx", "a11.xlsx", "a12.xlsx", "a13.xlsx");
        assertThat(content.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.F013);
            assertThat(finding.value()).isEqualTo("21");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    private Intake.Received receive(PatientReading.Disk disk) throws IOException {
        SubmissionReader reader = new SubmissionReader(
                SubmissionForm.load(), Regions.read(new TableReader(Path.of("templates/reference"))));
        Clock clock = Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC);
        Intake intake =
                new Intake(new DropFolder(input), reader, Duration.ZERO, clock, new PatientReading(disk, PAUSES));
        try (Spool spool = Spool.in(folder)) {
            return intake.receive(spool, (name, all) -> {});
        }
    }
}
