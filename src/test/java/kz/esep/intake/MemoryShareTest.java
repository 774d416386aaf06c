package kz.esep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;

/** How many files are held in memory at once. */
final class MemoryShareTest {

    private static final int MEGABYTE = 1 << 20;

    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    @Trap(17)
    void files_wait_until_there_is_room() throws Exception {
        read(new MemoryShare(100L * MEGABYTE), 2 * MEGABYTE);
        assertThat(most).hasValue(2);
    }

    @Test
    @Trap(17)
    void a_file_larger_than_the_whole_is_read_alone() throws Exception {
        read(new MemoryShare(100L * MEGABYTE), 64 * MEGABYTE);
        assertThat(most).hasValue(1);
    }

    @Test
    void small_files_do_not_wait_for_one_another() throws Exception {
        read(new MemoryShare(100L * MEGABYTE), 50_000);
        assertThat(most).hasValue(8);
    }

    @Test
    void room_is_given_back_by_a_reading_that_fails() {
        MemoryShare share = new MemoryShare(MEGABYTE);
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> share.whileThereIsRoom(1, () -> {
                        throw new IllegalStateException("disk");
                    })))
                    .hasMessage("disk");
        }
        assertThat(share.<String>whileThereIsRoom(1, () -> "read")).isEqualTo("read");
    }

    /** Eight workers read files of {@code bytes}; each holds its file for a moment. */
    private void read(MemoryShare share, long bytes) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            List<? extends Future<?>> readings = IntStream.range(0, 8)
                    .mapToObj(number -> workers.submit(() -> share.whileThereIsRoom(bytes, this::hold)))
                    .toList();
            for (Future<?> reading : readings) {
                reading.get();
            }
        } finally {
            workers.shutdown();
        }
    }

    private int hold() {
        most.accumulateAndGet(held.incrementAndGet(), Math::max);
        PatientReading.pause(java.time.Duration.ofMillis(50));
        return held.decrementAndGet();
    }
}
