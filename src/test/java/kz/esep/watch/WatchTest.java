package kz.esep.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.esep.finding.Severity;
import kz.esep.lock.FolderLock;
import kz.esep.lock.LockWork;
import kz.esep.lock.OutputBusyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch over real folders, in a time that goes by as fast as it is asked to. */
final class WatchTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @TempDir
    Path folder;

    private Path input;
    private Path output;
    private final StopSignal stop = new StopSignal();
    private final Map<Integer, Action> script = new TreeMap<>();
    private final List<String> rounds = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private Supplier<RoundResult> answer = () -> done(false);
    private Instant begin = Instant.parse("2026-12-04T04:00:00Z");
    private int second;

    /** What happens at a second. */
    private interface Action {
        void happen() throws IOException;
    }

    @BeforeEach
    void furnish() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        output = folder.resolve("output");
        Files.createDirectory(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/rules.csv"), "code\n");
    }

    @Test
    void it_begins_with_a_round_and_makes_another_when_something_has_arrived() {
        at(20, () -> drop("KZ-11.csv"));
        watch(40);
        assertThat(rounds).containsExactly("3 all", "23 [KZ-11.csv]");
        assertThat(events).containsSubsequence("started", "round_started", "round_ended", "arrived", "stopped");
    }

    @Test
    void behind_a_round_and_at_the_end_the_pages_show_what_the_status_says_then() {
        watch(40);
        assertThat(shown).containsExactly("3 waiting", "40 stopped");
    }

    @Test
    void what_has_not_arrived_is_left_for_another_round() {
        at(10, () -> Files.write(input.resolve("half.xlsx"), new byte[] {'P', 'K'}));
        at(11, () -> drop("whole.csv"));
        watch(100);
        // Behind the patience the cut file is the office's to mend.
        assertThat(rounds).containsExactly("3 all", "70 [half.xlsx, whole.csv]");
        assertThat(events).contains("not_whole");
    }

    @Test
    void what_others_enter_in_the_archive_is_a_reason_and_what_the_round_enters_is_none() {
        answer = () -> {
            chain("round " + second);
            return done(false);
        };
        at(20, () -> drop("KZ-11.csv"));
        at(60, () -> chain("reopened"));
        watch(100);
        assertThat(rounds).containsExactly("3 all", "23 [KZ-11.csv]", "63 all");
    }

    private void chain(String line) {
        try {
            Path archive = Files.createDirectories(output.resolve("archive"));
            Files.writeString(archive.resolve("chain.csv"), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_was_left_open_is_asked_for_again_though_somebody_else_was_at_work_then() {
        answer = () -> done(true);
        at(30, () -> answer = () -> RoundResult.failed(new Trouble(Trouble.Kind.BUSY, "бос емес", "занято")));
        at(64, () -> answer = () -> done(false));
        watch(300);
        assertThat(rounds.size()).isGreaterThan(2);
        assertThat(events).containsSubsequence("trouble", "recovered");
    }

    @Test
    void a_changed_template_is_a_reason_too() {
        at(20, () -> Files.writeString(folder.resolve("templates/rules.csv"), "code,other\n"));
        watch(40);
        assertThat(rounds).containsExactly("3 all", "23 all");
    }

    @Test
    void a_file_written_over_or_taken_away_may_concern_any_month() {
        at(20, () -> drop("KZ-11.csv"));
        at(40, () -> Files.writeString(input.resolve("KZ-11.csv"), "other"));
        at(60, () -> Files.delete(input.resolve("KZ-11.csv")));
        watch(80);
        assertThat(rounds).containsExactly("3 all", "23 [KZ-11.csv]", "43 all", "63 all");
    }

    @Test
    void faulty_templates_are_told_once_and_tried_again_when_something_changes() {
        answer = () -> RoundResult.failed(new Trouble(Trouble.Kind.FAULTY_HOUSE, "қате", "ошибка"));
        at(200, () -> {
            answer = () -> done(false);
            Files.writeString(folder.resolve("templates/rules.csv"), "code,mended\n");
        });
        watch(300);
        assertThat(rounds).containsExactly("3 all", "203 all");
        assertThat(events).containsSubsequence("trouble", "recovered");
        assertThat(events.stream().filter("trouble"::equals)).hasSize(1);
    }

    @Test
    void a_folder_that_vanishes_is_waited_for_and_looked_at_when_it_is_back() {
        at(10, () -> Files.move(input, folder.resolve("away")));
        at(60, () -> Files.writeString(folder.resolve("away/KZ-11.csv"), "a"));
        at(200, () -> Files.move(folder.resolve("away"), input));
        watch(300);
        assertThat(events.stream().filter("trouble"::equals)).hasSize(1);
        assertThat(events).containsSubsequence("trouble", "recovered", "arrived");
        assertThat(rounds).hasSize(2);
        assertThat(secondOf(rounds.get(1))).isBetween(203, 265);
    }

    @Test
    void an_empty_folder_in_the_place_of_the_share_gets_no_months() {
        at(10, () -> {
            Files.move(output, folder.resolve("away"));
            Files.createDirectory(output);
        });
        at(11, () -> drop("KZ-11.csv"));
        at(100, () -> {
            Files.delete(output);
            Files.move(folder.resolve("away"), output);
        });
        watch(200);
        assertThat(events).containsSubsequence("trouble", "recovered", "round_started");
        assertThat(secondOf(rounds.get(1))).isGreaterThan(100);
    }

    @Test
    void a_disk_that_refuses_is_tried_again_ever_later() {
        answer = () -> RoundResult.failed(new Trouble(Trouble.Kind.DISK, "орын жоқ", "места нет"));
        at(100, () -> answer = () -> done(false));
        watch(200);
        assertThat(rounds).hasSizeBetween(5, 9);
        assertThat(events).containsSubsequence("trouble", "recovered");
    }

    @Test
    void files_that_somebody_has_open_are_asked_for_again() {
        answer = () -> done(true);
        at(70, () -> answer = () -> done(false));
        watch(300);
        assertThat(rounds).containsExactly("3 all", "63 all", "183 all");
        assertThat(events).contains("left_open");
    }

    @Test
    void every_day_has_a_round() {
        begin = Instant.parse("2026-12-04T18:59:00Z"); // a minute before midnight in Almaty
        watch(300);
        assertThat(rounds).containsExactly("3 all", "60 all");
    }

    @Test
    void a_second_watch_is_refused_and_told_who_watches() throws IOException {
        try (FolderLock first = FolderLock.take(output, "esep-watch", LockWork.WATCH)) {
            assertThatThrownBy(() -> watch(10))
                    .isInstanceOfSatisfying(
                            OutputBusyException.class,
                            refusal -> assertThat(refusal.owner()).isEqualTo(first.owner()));
        }
        assertThat(rounds).isEmpty();
    }

    @Test
    void the_status_says_what_it_does_and_that_it_ended() throws IOException {
        at(4, () -> assertThat(status()).contains("\"state\" : \"waiting\"", "\"result\" : \"done\"", "\"r001\""));
        at(20, () -> drop("KZ-11.csv"));
        at(22, () -> assertThat(status()).contains("\"state\" : \"settling\"", "KZ-11.csv"));
        watch(30);
        assertThat(status()).contains("\"state\" : \"stopped\"", "\"next_look_at\" : null");
    }

    @Test
    void a_round_that_is_given_up_ends_the_watch_and_frees_the_folder() throws IOException {
        answer = () -> {
            stop.request();
            stop.giveUpIfRequested();
            return done(false);
        };
        watch(100);
        assertThat(second).isLessThan(10);
        assertThat(status()).contains("\"state\" : \"stopped\"");
        FolderLock.take(output, "esep-watch", LockWork.WATCH).close();
    }

    @Test
    void every_line_of_the_log_is_one_object_even_behind_half_a_line() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve(WatchLog.FILE), "{\"time\":\"20");
        watch(10);
        List<String> lines = Files.readAllLines(output.resolve(WatchLog.FILE));
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.startsWith("{\"time\":\"2026-12-0") && line.endsWith("}"));
    }

    @Test
    void the_log_does_not_grow_without_end() throws IOException {
        WatchLog log = new WatchLog(
                Files.createDirectories(output),
                Clock.systemUTC(),
                event -> "",
                (event, line) -> events.add(line),
                500);
        for (int line = 0; line < 100; line++) {
            log.tell(WatchEvent.of(WatchEvent.Kind.RECOVERED), true);
        }
        assertThat(events).hasSize(100);
        assertThat(output.resolve("watch.log")).isNotEmptyFile();
        assertThat(Files.size(output.resolve("watch.log")) + Files.size(output.resolve("watch.log.1")))
                .isLessThan(1_300);
    }

    private static int secondOf(String round) {
        return Integer.parseInt(round.substring(0, round.indexOf(' ')));
    }

    private void at(int when, Action action) {
        script.put(when, action);
    }

    private void drop(String name) throws IOException {
        Files.writeString(input.resolve(name), name);
    }

    private String status() throws IOException {
        return Files.readString(output.resolve(WatchStatus.FILE));
    }

    private RoundResult done(boolean isUnfinished) {
        return new RoundResult(
                List.of(new RoundResult.MonthResult(YearMonth.of(2026, 11), "r001", true, Map.of(Severity.WARNING, 2))),
                Map.of(),
                Optional.empty(),
                isUnfinished);
    }

    /** Watches for {@code seconds}. */
    private void watch(int seconds) {
        at(seconds, stop::request);
        Rounds round = new Rounds();
        WatchTime time = new ScriptedTime();
        WatchLog log = new WatchLog(
                output,
                time.clock(),
                event -> "",
                (event, line) -> events.add(event.kind().word()));
        new Watch(input, folder.resolve("templates"), output, round, time, log, stop).watch();
    }

    private final class Rounds implements Round {

        @Override
        public void show() {
            try {
                shown.add(second + " " + status().replaceFirst("(?s).*?\"state\"\\s*:\\s*\"([a-z]+)\".*", "$1"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public RoundResult report(Occasion occasion, StopSignal signal) {
            rounds.add(second + " "
                    + occasion.fresh().map(this::names).orElse("all")
                    + (occasion.arriving().isEmpty() ? "" : " but " + names(occasion.arriving())));
            return answer.get();
        }

        private String names(List<Path> files) {
            return files.stream()
                    .map(file -> file.getFileName().toString())
                    .toList()
                    .toString();
        }

        @Override
        public Pace pace() {
            return new Pace(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(60));
        }
    }

    private final class ScriptedTime implements WatchTime {

        @Override
        public Clock clock() {
            return Clock.fixed(begin.plusSeconds(second), ZONE);
        }

        @Override
        public Duration elapsed() {
            return Duration.ofSeconds(second);
        }

        @Override
        public void pause(Duration wait, StopSignal signal) {
            int until = second + (int) wait.toSeconds();
            while (second < until && !signal.isRequested()) {
                second++;
                Action action = script.remove(second);
                if (action != null) {
                    try {
                        action.happen();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }
}
