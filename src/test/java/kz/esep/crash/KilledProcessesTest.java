package kz.esep.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.fixtures.EsepProcess;
import kz.esep.fixtures.OfficeWorkbook;
import kz.esep.fixtures.TestHouse;
import kz.esep.storage.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes killed at seeded moments, each finding what the one before left, while files go on arriving. Runs where
 * {@code -Dkills=200} asks for it.
 */
final class KilledProcessesTest {

    private static final int KILLS = Integer.getInteger("kills", 0);
    private static final long SEED = 20261128;
    private static final List<String> REGIONS = List.of("KZ-10", "KZ-19", "KZ-27", "KZ-55", "KZ-79");
    private static final List<String> MONTHS = List.of("2021-09", "2021-10", "2021-11");
    private static final int SUBMISSIONS = 3;

    /** A line for each command. */
    private static final List<Victim> VICTIMS = List.of(
            new Victim("run", List.of("run")),
            new Victim("watch", List.of("watch")),
            new Victim("import", List.of("archive", "import", "figures.csv")),
            new Victim("close", List.of("archive", "close", "2021-09")),
            new Victim("reopen", List.of("archive", "reopen", "2021-09", "--reason", "seeded")));

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Set<String> tables = new HashSet<>();
    private final Map<String, Duration> durations = new HashMap<>();
    private final Map<String, Integer> killed = new TreeMap<>();

    /** A command that is killed. */
    private record Victim(String name, List<String> arguments) {}

    @Test
    @EnabledIfSystemProperty(named = "kills", matches = "[1-9]\\d*")
    void killed_at_any_moment_nothing_is_lost_doubled_or_half_written() throws Exception {
        TestHouse house = furnished("house");
        TestHouse clean = furnished("clean");
        Deque<Dropped> coming = new ArrayDeque<>(dropped());
        for (Dropped file : coming) {
            clean.drop(file.name(), file.bytes());
        }
        measure();
        ArchivedData data = new ArchivedData(house);
        for (int kill = 0; kill < KILLS; kill++) {
            while (!coming.isEmpty() && coming.size() > dropped().size() * (KILLS - kill - 1) / KILLS) {
                Dropped next = coming.remove();
                house.drop(next.name(), next.bytes());
            }
            Victim victim = VICTIMS.get(random.nextInt(VICTIMS.size()));
            boolean wasAlive = killAtSomeMoment(house, victim, kill);
            killed.merge(victim.name() + (wasAlive ? "" : " (had ended)"), 1, Integer::sum);
            data.isWholeAtAnyMoment();
        }
        TestHouse.execute(
                "archive",
                "reopen",
                "2021-09",
                "--reason",
                "seeded",
                "--home",
                folder.resolve("house").toString());
        assertThat(house.run("run").status()).isLessThan(2);
        assertThat(clean.run("run").status()).isLessThan(2);
        data.isWholeAtAnyMoment();
        data.holdsNoLeftovers();
        data.hasEveryNumberOnce();
        data.hasNoRevisionTwice();
        data.holdsEverySubmission(sums(house.path("input")));
        assertThat(withoutImports(data.latest())).isEqualTo(withoutImports(new ArchivedData(clean).latest()));
        hasEachImportOnce(house);
        assertThat(house.run("run").out()).doesNotContain("новая редакция");
        Files.writeString(Path.of("target", "kills.txt"), killed + "\n");
    }

    private TestHouse furnished(String name) {
        return Noon.in(TestHouse.in(folder.resolve(name)), 0, 1);
    }

    private record Dropped(String name, byte[] bytes) {}

    /** What offices send: first submissions, corrections, the same again, and one that cannot be read. */
    private static List<Dropped> dropped() {
        Random rows = new Random(SEED);
        List<Dropped> files = new ArrayList<>();
        for (int number = 1; number <= SUBMISSIONS; number++) {
            for (String month : MONTHS) {
                for (String region : REGIONS) {
                    OfficeWorkbook workbook = OfficeWorkbook.of(region, month).passport("submission_no", number);
                    for (int notice = rows.nextInt(3); notice >= 0; notice--) {
                        workbook.notice("placed", rows.nextInt(4) == 0 ? "жоқ" : "иә");
                    }
                    workbook.protocol();
                    files.add(new Dropped(month + "/" + region + "_" + number + ".xlsx", workbook.bytes()));
                }
            }
        }
        files.add(new Dropped("again.xlsx", files.get(3).bytes()));
        files.add(new Dropped("empty.xlsx", new byte[0]));
        return files;
    }

    /** How long each command takes undisturbed, so that the moments are spread over all of it. */
    private void measure() throws Exception {
        TestHouse trial = furnished("trial");
        dropped().forEach(file -> trial.drop(file.name(), file.bytes()));
        for (Victim victim : VICTIMS) {
            freshFigures(trial, -1);
            long began = System.nanoTime();
            EsepProcess process = start(trial, victim);
            if (victim.name().equals("watch")) {
                while (process.isAlive() && !said(trial, "\"round_ended\"")) {
                    Thread.sleep(20);
                }
                process.terminate();
                assertThat(process.await()).isZero();
            } else {
                assertThat(process.await()).isLessThan(2);
            }
            durations.put(victim.name(), Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static boolean said(TestHouse house, String words) {
        return Files.exists(house.path("log")) && house.text("log").contains(words);
    }

    private static EsepProcess start(TestHouse house, Victim victim) throws IOException {
        List<String> arguments = victim.arguments().stream()
                .map(argument ->
                        argument.endsWith(".csv") ? house.path(argument).toString() : argument)
                .toList();
        return EsepProcess.start(house.path(""), house.path("log"), List.of(), arguments);
    }

    /** Half of the moments are counted from the start, half from the taking of the lock on: then is what hurts. */
    private boolean killAtSomeMoment(TestHouse house, Victim victim, int kill) throws Exception {
        freshFigures(house, kill);
        long nanos = durations.get(victim.name()).toNanos();
        EsepProcess process = start(house, victim);
        if (random.nextBoolean()) {
            while (process.isAlive() && !isLocked(house)) {
                Thread.sleep(1);
            }
            nanos /= 2;
        }
        Thread.sleep(Duration.ofNanos((long) (nanos * random.nextDouble())).toMillis());
        return process.kill();
    }

    private static boolean isLocked(TestHouse house) throws IOException {
        Path output = house.path("output");
        if (!Files.isDirectory(output)) {
            return false;
        }
        try (Stream<Path> files = Files.list(output)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(".esep.owner."));
        }
    }

    /** Other figures each time, or nothing would be written. */
    private void freshFigures(TestHouse house, int kill) {
        String table = "period,region,code,count\n2019,ALL,notices_placed," + (1000 + kill) + "\n";
        house.write("figures.csv", table);
        tables.add(table);
    }

    private void hasEachImportOnce(TestHouse house) throws IOException {
        Path imported = house.path("output/archive/imported");
        List<String> kept = new ArrayList<>();
        if (Files.isDirectory(imported)) {
            for (Path revision : ArchivedData.revisions(imported)) {
                kept.add(Files.readString(revision.resolve("figures.csv")));
            }
        }
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(tables).containsAll(kept);
    }

    private static Map<String, String> withoutImports(Map<String, String> files) {
        Map<String, String> months = new TreeMap<>(files);
        months.keySet().removeIf(name -> name.startsWith("imported/"));
        return months;
    }

    private static Set<String> sums(Path input) throws IOException {
        Set<String> sums = new HashSet<>();
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.size(file) > 0) {
                    sums.add(Sha256.of(file));
                }
            }
        }
        return sums;
    }
}
