package kz.esep.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.fixtures.EsepProcess;
import kz.esep.fixtures.TestHouse;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A watch over a folder in which thousands of files arrive as they do in life. Runs where {@code -Dsoak=3000} asks for so many.
 */
final class WatchSoakTest {

    private static final int FILES = Integer.getInteger("soak", 0);
    private static final long SEED = 20261128;

    /** So long nothing must happen for the watch to be done: more than its patience. */
    private static final Duration QUIET = Duration.ofSeconds(12);

    @TempDir
    Path folder;

    @Test
    @Trap({1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 15, 16, 17, 18})
    @EnabledIfSystemProperty(named = "soak", matches = "[1-9]\\d*")
    void in_the_end_the_archive_is_that_of_one_run() throws Exception {
        TestHouse house = Noon.in(TestHouse.in(folder.resolve("house")), 1, 5);
        Path outside = Files.createDirectory(folder.resolve("outside"));
        EsepProcess watch = EsepProcess.start(house.path(""), house.path("log"), List.of("-Xmx512m"), List.of("watch"));
        new SeededMischief(house.path("input"), outside, SEED).happen(FILES, Duration.ofMillis(40));
        waitUntilQuiet(house, watch);
        watch.terminate();
        assertThat(watch.await()).as(house.text("log")).isZero();

        TestHouse clean = Noon.in(TestHouse.in(folder.resolve("clean")), 1, 5);
        copy(house.path("input"), clean.path("input"));
        assertThat(clean.run("run").status()).isLessThan(2);
        ArchivedData data = new ArchivedData(house);
        data.isWholeAtAnyMoment();
        data.holdsNoLeftovers();
        data.hasEveryNumberOnce();
        data.hasNoRevisionTwice();
        Map<String, String> expected = withoutArrivals(new ArchivedData(clean).latest());
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(withoutArrivals(data.latest())).isEqualTo(expected);
        assertThat(house.run("run").out()).doesNotContain("новая редакция");
        Files.writeString(
                Path.of("target", "soak.txt"),
                "rounds: "
                        + house.text("log")
                                .lines()
                                .filter(line -> line.contains("round_ended"))
                                .count() + "\n");
    }

    private static void waitUntilQuiet(TestHouse house, EsepProcess watch) throws Exception {
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < QUIET.toNanos()) {
            assertThat(watch.isAlive()).as(house.text("log")).isTrue();
            if (!house.text("output/watch-status.json").contains("\"state\" : \"waiting\"")) {
                quietSince = System.nanoTime();
            }
            Thread.sleep(200);
        }
    }

    /** What was seen of files that went again stands in the journal. */
    private static Map<String, String> withoutArrivals(Map<String, String> files) {
        Map<String, String> rest = new TreeMap<>(files);
        rest.keySet().removeIf(name -> name.endsWith("/arrivals.csv"));
        return rest;
    }

    /** With times, links and all. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(path -> !path.equals(from)).toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
