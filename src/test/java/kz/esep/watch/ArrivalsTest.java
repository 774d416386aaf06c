package kz.esep.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ArrivalsTest {

    private static final Duration SETTLE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path ONE = Path.of("input", "KZ-11.xlsx");
    private static final Path OTHER = Path.of("input", "KZ-15.xlsx");

    private final Set<Path> cut = new HashSet<>();
    private final Arrivals arrivals = new Arrivals(file -> !cut.contains(file));
    private final NavigableMap<Path, FileState> files = new TreeMap<>();

    @Test
    void a_file_that_stands_still_and_is_whole_has_arrived() {
        files.put(ONE, state(1));
        assertThat(at(0).isTime()).isFalse();
        assertThat(at(2).moving()).containsExactly(ONE);
        assertThat(at(3).arrived()).containsExactly(ONE);
        assertThat(at(4).isTime()).isTrue();
    }

    @Test
    void a_file_that_grows_is_still_on_its_way() {
        for (int second = 0; second < 30; second += 2) {
            files.put(ONE, state(second));
            assertThat(at(second).isTime()).as("after %s seconds", second).isFalse();
        }
        assertThat(at(31).isTime()).isTrue();
    }

    @Test
    void a_file_without_its_end_is_waited_for_until_the_patience_is_over() {
        files.put(ONE, state(1));
        cut.add(ONE);
        at(0);
        assertThat(at(10).cut()).containsExactly(ONE);
        assertThat(at(59).isTime()).isFalse();
        assertThat(at(60).isTime()).isTrue();
    }

    @Test
    void a_file_whose_end_comes_without_a_new_time_has_arrived() {
        files.put(ONE, state(1));
        cut.add(ONE);
        at(0);
        assertThat(at(10).isTime()).isFalse();
        cut.clear();
        assertThat(at(12).isTime()).isTrue();
    }

    @Test
    void what_a_round_has_seen_is_no_reason_for_another() {
        files.put(ONE, state(1));
        at(0);
        arrivals.handled(at(3).files());
        assertThat(at(4).isTime()).isFalse();
        assertThat(at(100).arrived()).isEmpty();
    }

    @Test
    void a_burst_is_one_round() {
        for (int second = 0; second < 40; second++) {
            files.put(Path.of("input", second + ".xlsx"), state(1));
            assertThat(at(second).isTime()).isFalse();
        }
        at(42);
        assertThat(at(43).arrived()).hasSize(40);
        assertThat(at(43).isTime()).isTrue();
    }

    @Test
    void a_burst_that_does_not_end_is_not_waited_for_longer_than_the_patience() {
        int second = 0;
        Arrivals.Judgement judgement = at(0);
        while (!judgement.isTime() && second < 1_000) {
            second++;
            files.put(Path.of("input", second + ".xlsx"), state(1));
            judgement = at(second);
        }
        assertThat(second).isBetween(60, 70);
        assertThat(judgement.moving()).isNotEmpty();
        assertThat(judgement.files()).doesNotContainKeys(judgement.moving().toArray(Path[]::new));
    }

    @Test
    void what_was_left_in_a_round_is_the_reason_for_the_next() {
        files.put(ONE, state(1));
        files.put(OTHER, state(1));
        cut.add(OTHER);
        at(0);
        arrivals.handled(at(5).files());
        assertThat(at(6).moving()).containsExactly(OTHER);
        cut.clear();
        assertThat(at(7).arrived()).containsExactly(OTHER);
    }

    @Test
    void a_file_that_is_written_over_is_waited_for_like_a_new_one() {
        files.put(ONE, state(1));
        at(0);
        arrivals.handled(at(3).files());
        files.put(ONE, state(2));
        assertThat(at(10).moving()).containsExactly(ONE);
        assertThat(at(13).isTime()).isTrue();
    }

    @Test
    void a_file_that_went_is_a_reason_once_it_stays_away() {
        files.put(ONE, state(1));
        at(0);
        arrivals.handled(at(3).files());
        files.clear();
        assertThat(at(10).isTime()).isFalse();
        assertThat(at(13).arrived()).containsExactly(ONE);
        arrivals.handled(at(13).files());
        assertThat(at(14).arrived()).isEmpty();
    }

    @Test
    void a_file_that_went_and_came_back_is_none() {
        files.put(ONE, state(1));
        at(0);
        arrivals.handled(at(3).files());
        files.clear();
        at(10);
        files.put(ONE, state(1));
        assertThat(at(11).moving()).isEmpty();
        assertThat(at(20).isTime()).isFalse();
    }

    @Test
    void a_time_from_the_future_changes_nothing() {
        files.put(ONE, new FileState(true, 1, FileTime.fromMillis(Long.MAX_VALUE / 2)));
        at(0);
        assertThat(at(3).isTime()).isTrue();
    }

    private Arrivals.Judgement at(int second) {
        return arrivals.judge(files, Duration.ofSeconds(second), SETTLE, PATIENCE);
    }

    private static FileState state(long size) {
        return new FileState(true, size, FileTime.fromMillis(1_000));
    }
}
