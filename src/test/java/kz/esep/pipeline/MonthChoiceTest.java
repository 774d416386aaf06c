package kz.esep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.intake.Intake;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import org.junit.jupiter.api.Test;

final class MonthChoiceTest {

    private static final Path OLD = Path.of("input", "old.xlsx");
    private static final Path NEW = Path.of("input", "new.xlsx");
    private static final Path OTHER = Path.of("input", "other.xlsx");

    @Test
    void of_new_files_the_earliest_month_and_all_behind_it() {
        Intake.Received received = received(List.of(), of(OLD, 9), of(NEW, 12), of(OTHER, 11));
        assertThat(MonthChoice.ofNew(Set.of(NEW, OTHER)).first(received)).contains(YearMonth.of(2021, 11));
        assertThat(MonthChoice.ofNew(Set.of(NEW)).first(received)).contains(YearMonth.of(2021, 12));
    }

    @Test
    void a_file_without_a_month_may_concern_any() {
        Submission unknown = new Submission(file(NEW), Submission.Identity.UNKNOWN, Map.of(), List.of());
        assertThat(MonthChoice.ofNew(Set.of(NEW)).first(received(List.of(), of(OLD, 9), unknown)))
                .isEmpty();
    }

    @Test
    void a_table_or_a_second_copy_may_concern_any() {
        assertThat(MonthChoice.ofNew(Set.of(NEW, OTHER)).first(received(List.of(), of(NEW, 12))))
                .isEmpty();
    }

    @Test
    void a_name_that_another_file_has_may_concern_any() {
        Finding taken = Finding.of(FindingCode.F008, Place.ofFile("NEW.xlsx"), "new.xlsx");
        assertThat(MonthChoice.ofNew(Set.of(NEW)).first(received(List.of(taken), of(NEW, 12))))
                .isEmpty();
    }

    private static Intake.Received received(List<Finding> findings, Submission... submissions) {
        return new Intake.Received(List.of(submissions), List.of(), List.of(), findings, List.of());
    }

    private static Submission of(Path path, int month) {
        Submission.Identity identity = new Submission.Identity(
                Optional.empty(), Optional.of(YearMonth.of(2021, month)), Optional.of(1), Map.of());
        return new Submission(file(path), identity, Map.of(), List.of());
    }

    private static ReceivedFile file(Path path) {
        return new ReceivedFile(path, path.getFileName().toString(), "");
    }
}
