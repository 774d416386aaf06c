package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.form.SubmissionForm;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;
import kz.esep.storage.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk does to a file while it is read. */
final class DiskTest {

    @TempDir
    Path folder;

    @Test
    void a_file_the_disk_does_not_give_is_named() throws IOException {
        Path archive = folder.resolve("disk.zip");
        try (FileSystem disk = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            byte[] noise = new byte[100_000];
            new Random(1).nextBytes(noise);
            Files.write(disk.getPath("a.xlsx"), noise);
        }
        byte[] damaged = Files.readAllBytes(archive);
        Arrays.fill(damaged, 100, 50_000, (byte) 0xFF);
        Files.write(archive, damaged);
        try (FileSystem disk = FileSystems.newFileSystem(archive)) {
            Intake.Received received = receive(disk.getPath("/"), Clock.systemUTC());
            assertThat(received.submissions()).hasSize(1);
            assertThat(codes(received.submissions().get(0).findings())).containsExactly("F012");
        }
    }

    @Test
    void a_file_that_grows_while_we_wait_for_it_is_left_for_the_next_run() throws IOException {
        Path file = folder.resolve("a.xlsx");
        byte[] whole = OfficeWorkbook.of("KZ-19", "2021-11").nothing().bytes();
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Intake.Received received = receive(folder, new GrowingFileClock(file));
        assertThat(received.submissions()).isEmpty();
        assertThat(codes(received.passing())).containsExactly("F004");
    }

    @Test
    void a_table_that_grows_while_we_wait_for_it_is_left_for_the_next_run() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "Вид;Дата\n");
        Intake.Received received = receive(folder, new GrowingFileClock(file));
        assertThat(received.tables()).isEmpty();
        assertThat(codes(received.passing())).containsExactly("F004");
    }

    @Test
    void a_table_that_holds_still_is_put_aside_as_it_is() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "Вид;Дата\n");
        Intake.Received received = receive(folder, Clock.systemUTC());
        assertThat(received.tables())
                .extracting(ReceivedFile::sha256)
                .containsExactly(Sha256.of("Вид;Дата\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(received.passing()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_opened_is_named_and_the_rest_is_read() {
        DropFolder.Visitor visitor = new DropFolder.Visitor(folder, Set.of());
        visitor.visitFileFailed(folder.resolve("жабық"), new AccessDeniedException("жабық"));
        List<Finding> findings = visitor.content(10).findings();
        assertThat(codes(findings)).containsExactly("F001");
        assertThat(findings.get(0).place().file()).isEqualTo("жабық");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).map(FindingCode::name).toList();
    }

    private Intake.Received receive(Path input, Clock clock) throws IOException {
        Regions regions = Regions.read(new TableReader(Path.of("templates/reference")));
        SubmissionReader reader = new SubmissionReader(SubmissionForm.load(), regions);
        Intake intake = new Intake(new DropFolder(input), reader, Duration.ofMillis(50), clock);
        try (Spool spool = Spool.in(folder.resolve("output"))) {
            return intake.receive(spool, (file, all) -> {});
        }
    }

    /** Somebody else writes into the file whenever we look at the clock. */
    private static final class GrowingFileClock extends Clock {

        private final Path file;

        GrowingFileClock(Path file) {
            this.file = file;
        }

        @Override
        public Instant instant() {
            try {
                Instant changed = Files.getLastModifiedTime(file).toInstant();
                Files.write(file, "…".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
                return changed;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
