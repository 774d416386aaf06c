package kz.esep.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderLockTest {

    private static final LockOwner HERE = LockOwner.here(LockWork.RUN);
    private static final LockOwner ELSEWHERE = new LockOwner(
            "registry-2", "another start", 77, Optional.of(Instant.parse("2026-12-04T05:00:00Z")), LockWork.WATCH);

    @TempDir
    Path folder;

    private SignatureFiles files;
    private Duration waited = Duration.ZERO;

    @BeforeEach
    void open() {
        files = new SignatureFiles(folder, "esep");
    }

    @Test
    void a_held_folder_is_refused_and_its_holder_named() throws IOException {
        try (FolderLock held = take(this::goBy)) {
            OutputBusyException refusal = refused(this::goBy);
            assertThat(refusal.owner()).isEqualTo(held.owner());
            assertThat(refusal.output()).isEqualTo(folder.toString());
            assertThat(refusal.isLost()).isFalse();
            held.ensureHeld();
        }
        take(this::goBy).close();
        assertThat(waited).isZero();
    }

    @Test
    void two_names_are_two_locks() throws IOException {
        try (FolderLock one = take(this::goBy);
                FolderLock other = FolderLock.take(folder, "esep-watch", HERE, this::goBy)) {
            one.ensureHeld();
            other.ensureHeld();
        }
    }

    @Test
    void an_owner_on_another_machine_that_gives_signs_of_life_keeps_its_lock() throws IOException {
        signed(1, ELSEWHERE);
        OutputBusyException refusal = refused(time -> {
            goBy(time);
            if (waited.equals(FolderLock.BEAT)) {
                renew(1);
            }
        });
        assertThat(refusal.owner()).isEqualTo(ELSEWHERE);
        assertThat(waited).isEqualTo(FolderLock.BEAT);
    }

    @Test
    void an_owner_that_is_silent_for_long_is_taken_for_dead_and_named() throws IOException {
        signed(1, ELSEWHERE);
        try (FolderLock held = take(this::goBy)) {
            assertThat(held.takenOverFrom()).contains(ELSEWHERE);
            held.ensureHeld();
        }
        assertThat(waited).isEqualTo(FolderLock.SILENCE);
    }

    @Test
    void a_clock_that_goes_wrong_on_the_other_machine_changes_nothing() throws IOException {
        LockOwner ofTomorrow =
                new LockOwner("registry-3", "", 77, Optional.of(Instant.parse("2999-01-01T00:00:00Z")), LockWork.RUN);
        signed(1, ofTomorrow);
        take(this::goBy).close();
        assertThat(waited).isEqualTo(FolderLock.SILENCE);
    }

    @Test
    void an_owner_that_finishes_while_it_is_watched_leaves_the_folder_free() throws IOException {
        signed(1, ELSEWHERE);
        try (FolderLock held = take(time -> {
            goBy(time);
            giveBack(1);
        })) {
            held.ensureHeld();
        }
        assertThat(waited).isLessThan(FolderLock.BEAT);
    }

    @Test
    void a_process_of_this_machine_that_is_no_more_is_not_waited_for() throws IOException {
        LockOwner dead = new LockOwner(HERE.host(), HERE.boot(), 999_999_999, HERE.started(), LockWork.RUN);
        signed(1, dead);
        try (FolderLock held = take(this::goBy)) {
            assertThat(held.takenOverFrom()).contains(dead);
        }
        assertThat(waited).isZero();
    }

    @Test
    void a_number_of_a_process_that_was_given_anew_is_no_sign_of_life() throws IOException {
        LockOwner dead = new LockOwner(
                HERE.host(),
                HERE.boot(),
                HERE.process(),
                HERE.started().map(start -> start.minusSeconds(3600)),
                LockWork.RUN);
        signed(1, dead);
        take(this::goBy).close();
        assertThat(waited).isZero();
    }

    @Test
    void an_owner_that_died_while_it_signed_is_waited_for_and_taken_over() throws IOException {
        Files.createFile(folder.resolve(".esep.owner.4"));
        try (FolderLock held = take(this::goBy)) {
            assertThat(held.takenOverFrom()).contains(LockOwner.UNKNOWN);
        }
        assertThat(waited).isEqualTo(FolderLock.SILENCE);
    }

    @Test
    void of_two_that_see_a_dead_owner_at_once_one_is_refused() throws IOException {
        signed(1, ELSEWHERE);
        LockOwner quicker = new LockOwner("registry-5", "", 5, Optional.empty(), LockWork.RUN);
        OutputBusyException refusal = refused(time -> {
            goBy(time);
            if (waited.equals(FolderLock.SILENCE)) {
                signed(2, quicker);
            }
        });
        assertThat(refusal.owner()).isEqualTo(quicker);
    }

    @Test
    void of_many_that_sign_at_once_one_wins() throws Exception {
        signed(1, ELSEWHERE);
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            SignatureFiles.View seen = files.look();
            List<Callable<Boolean>> attempts = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(
                            attempt -> () -> files.sign(seen, HERE).isPresent())
                    .toList();
            int winners = 0;
            for (Future<Boolean> attempt : many.invokeAll(attempts)) {
                winners += attempt.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            many.shutdownNow();
        }
        assertThat(signatures()).containsExactly(".esep.owner.2");
    }

    @Test
    void who_judged_by_what_is_long_past_gets_nothing() throws IOException {
        signed(7, ELSEWHERE);
        SignatureFiles.View longAgo = files.look();
        files.giveBack(7, ELSEWHERE);
        try (FolderLock held = take(this::goBy)) {
            assertThat(files.sign(longAgo, ELSEWHERE)).isEmpty();
            held.ensureHeld();
        }
    }

    @Test
    void what_two_dead_owners_left_is_taken_away_together() throws IOException {
        signed(3, ELSEWHERE);
        signed(4, ELSEWHERE);
        try (FolderLock held = take(this::goBy)) {
            assertThat(signatures()).containsExactly(".esep.owner.5");
            held.ensureHeld();
        }
    }

    @Test
    void nothing_is_left_of_a_lock_that_was_given_back_but_an_empty_file() throws IOException {
        take(this::goBy).close();
        assertThat(signatures()).isEmpty();
        assertThat(folder.resolve(".esep.lock")).isEmptyFile();
    }

    @Test
    void an_owner_that_slept_too_long_learns_that_its_lock_is_lost() throws IOException {
        try (FolderLock asleep = take(this::goBy)) {
            signed(2, ELSEWHERE);
            asleep.beat();
            OutputBusyException loss = catchThrowableOfType(OutputBusyException.class, asleep::ensureHeld);
            assertThat(loss.isLost()).isTrue();
            assertThat(loss.owner()).isEqualTo(ELSEWHERE);
        }
        assertThat(files.look().latest().orElseThrow().owner()).isEqualTo(ELSEWHERE);
    }

    @Test
    void every_beat_is_seen() throws IOException {
        try (FolderLock held = take(this::goBy)) {
            Signature before = files.look().latest().orElseThrow();
            held.beat();
            assertThat(files.look().latest().orElseThrow()).isNotEqualTo(before);
            assertThat(files.look().latest().orElseThrow().owner()).isEqualTo(before.owner());
        }
    }

    private FolderLock take(Pause pause) throws IOException {
        return FolderLock.take(folder, "esep", HERE, pause);
    }

    private OutputBusyException refused(Pause pause) {
        return catchThrowableOfType(OutputBusyException.class, () -> take(pause).close());
    }

    private void goBy(Duration time) {
        waited = waited.plus(time);
    }

    private void renew(int number) {
        try {
            files.renew(number, ELSEWHERE, 1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void giveBack(int number) {
        try {
            files.giveBack(number, ELSEWHERE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The file of an owner that signed with {@code number}. */
    private void signed(int number, LockOwner owner) {
        try {
            Files.write(folder.resolve(".esep.owner." + number), Signature.head(owner));
            files.renew(number, owner, 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> signatures() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.map(path -> path.getFileName().toString())
                    .filter(name -> name.contains(".owner."))
                    .forEach(names::add);
        }
        return names;
    }
}
