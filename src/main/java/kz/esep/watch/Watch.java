package kz.esep.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.archive.Archive;
import kz.esep.lock.OutputBusyException;
import kz.esep.watch.WatchStatus.State;

/**
 * Looks at the drop folder and the templates again and again, and makes a round when something has changed and arrived, and once
 * a day. It remembers nothing that a watch which is started anew would not find out: that one begins with a round. What cannot be
 * reached is tried again, each time later, up to a minute.
 */
public final class Watch {

    /** More files than intake reads; what lies behind them is not looked at. */
    private static final int FILES_MOST = 20_000;

    private static final Duration RETRY_MOST = Duration.ofMinutes(1);
    private static final Duration LEFT_OPEN_MOST = Duration.ofMinutes(15);
    private static final int NAMES_TOLD_MOST = 5;

    private final Path input;
    private final Path templates;
    private final Path output;
    private final Path chain;
    private final Round round;
    private final WatchTime time;
    private final StopSignal stop;
    private final OutputHold hold;
    private final WatchReport report;
    private final Arrivals arrivals;
    private final BackOff retries = new BackOff(RETRY_MOST);
    private final BackOff openFiles = new BackOff(LEFT_OPEN_MOST);
    private Duration blockedUntil = Duration.ZERO;
    private Optional<Duration> again = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();
    private List<Path> cut = List.of();

    /**
     * @param input the drop folder
     * @param templates templates and tables: a change of them is a reason for a round, too
     * @param output where the lock, the status and the log are
     * @param stop ends the watch
     */
    public Watch(Path input, Path templates, Path output, Round round, WatchTime time, WatchLog log, StopSignal stop) {
        this(input, templates, output, round, time, log, stop, WholeFiles.BY_THEIR_END);
    }

    Watch(
            Path input,
            Path templates,
            Path output,
            Round round,
            WatchTime time,
            WatchLog log,
            StopSignal stop,
            WholeFiles whole) {
        this.input = input;
        this.templates = templates;
        this.output = output;
        this.chain = Archive.chainIn(output);
        this.round = round;
        this.time = time;
        this.stop = stop;
        this.hold = new OutputHold(output, stop);
        this.report = new WatchReport(output, hold, time, log);
        this.arrivals = new Arrivals(whole);
    }

    /**
     * Watches until it is asked to stop.
     *
     * @throws OutputBusyException if another watch has the output folder, or took it over while this one was asleep
     */
    public void watch() {
        try {
            while (!stop.isRequested()) {
                time.pause(turn(), stop);
            }
        } catch (StopSignal.GivenUpException e) {
            // The round did not end; the next one does its work again.
        } catch (OutputBusyException e) {
            if (hold.isTaken() || !stop.isRequested()) {
                throw e;
            }
        } finally {
            end();
        }
    }

    /** One look and what follows of it; how long to wait until the next. */
    private Duration turn() {
        Pace pace = round.pace();
        NavigableMap<Path, FileState> files;
        try {
            files = look();
            take();
        } catch (IOException e) {
            report.trouble(Trouble.unreachable(e));
            Duration wait = retries.next(pace.poll());
            report.become(State.TROUBLED, List.of(), wait);
            return wait;
        }
        if (report.trouble().filter(Trouble::isOfFolders).isPresent()) {
            report.recovered();
            retries.reset();
        }
        Arrivals.Judgement judgement = arrivals.judge(files, time.elapsed(), pace.settle(), pace.patience());
        tellOfCut(judgement.cut());
        Optional<String> reason = reason(judgement);
        reason.ifPresent(why -> makeRound(why, judgement, pace));
        // Right behind a round there is a look at once: much may have come meanwhile.
        Duration wait = reason.isPresent() && report.trouble().isEmpty() ? Duration.ZERO : pace.poll();
        report.become(state(judgement), shown(judgement.moving()), wait);
        if (reason.isPresent()) {
            round.show();
        }
        return wait;
    }

    private State state(Arrivals.Judgement judgement) {
        if (report.trouble().isPresent()) {
            return State.TROUBLED;
        }
        return judgement.moving().isEmpty() ? State.WAITING : State.SETTLING;
    }

    private NavigableMap<Path, FileState> look() throws IOException {
        NavigableMap<Path, FileState> files = new TreeMap<>(FolderLook.at(templates, FILES_MOST));
        files.putAll(FolderLook.at(input, FILES_MOST));
        FolderLook.of(chain).ifPresent(state -> files.put(chain, state));
        return files;
    }

    /** What a round itself enters in the archive's chain is no reason for another; what others enter is. */
    private NavigableMap<Path, FileState> withOwnActs(NavigableMap<Path, FileState> files) {
        NavigableMap<Path, FileState> handled = new TreeMap<>(files);
        FolderLook.of(chain).ifPresent(state -> handled.put(chain, state));
        return handled;
    }

    /** Makes sure that this is the one watch of the output folder; it is taken only when the drop folder is there. */
    private void take() throws IOException {
        if (hold.take()) {
            report.tell(WatchEvent.Kind.STARTED, "input", input, "output", output);
            hold.takenOverFrom()
                    .ifPresent(owner -> report.tell(
                            WatchEvent.Kind.TOOK_OVER,
                            "host",
                            owner.host(),
                            "process",
                            String.valueOf(owner.process())));
        }
    }

    private Optional<String> reason(Arrivals.Judgement judgement) {
        Duration now = time.elapsed();
        if (blockedUntil.compareTo(now) > 0) {
            return Optional.empty();
        }
        if (judgement.isTime()) {
            return Optional.of(lastDay.isEmpty() ? "start" : "arrived");
        }
        if (again.filter(due -> due.compareTo(now) <= 0).isPresent()) {
            return Optional.of("again");
        }
        boolean isNewDay = lastDay.isPresent() && !lastDay.get().equals(today());
        return isNewDay ? Optional.of("day") : Optional.empty();
    }

    private void makeRound(String reason, Arrivals.Judgement judgement, Pace pace) {
        if (!judgement.arrived().isEmpty()) {
            report.tell(
                    WatchEvent.Kind.ARRIVED, "files", judgement.arrived().size(), "names", few(judgement.arrived()));
        }
        report.tell(WatchEvent.Kind.ROUND_STARTED, "reason", reason);
        report.become(State.RUNNING, shown(judgement.moving()), Duration.ZERO);
        Instant started = Instant.now(time.clock());
        LocalDate day = today();
        again = Optional.empty();
        RoundResult result = round.report(new Round.Occasion(judgement.moving(), fresh(reason, judgement)), stop);
        report.roundEnded(started, result);
        result.trouble().ifPresentOrElse(report::trouble, report::recovered);
        if (result.trouble().filter(trouble -> !trouble.isOfTemplates()).isPresent()) {
            blockedUntil = time.elapsed().plus(retries.next(pace.poll()));
            again = Optional.of(blockedUntil);
            return;
        }
        retries.reset();
        arrivals.handled(withOwnActs(judgement.files()));
        lastDay = Optional.of(day);
        if (result.isUnfinished()) {
            Duration wait = openFiles.next(pace.patience());
            again = Optional.of(time.elapsed().plus(wait));
            report.tell(WatchEvent.Kind.LEFT_OPEN, "seconds", (int) wait.toSeconds());
        } else {
            openFiles.reset();
        }
    }

    /** After a round that failed, or at the beginning, nobody knows what else there is. */
    private Optional<List<Path>> fresh(String reason, Arrivals.Judgement judgement) {
        boolean isAll = reason.equals("arrived")
                && lastDay.filter(today()::equals).isPresent()
                && report.trouble().isEmpty()
                && judgement.fresh().equals(judgement.arrived())
                && judgement.fresh().stream().allMatch(file -> file.startsWith(input));
        return isAll ? Optional.of(judgement.fresh()) : Optional.empty();
    }

    /** Files whose end is missing are told of once. */
    private void tellOfCut(List<Path> now) {
        if (!now.isEmpty() && !now.equals(cut)) {
            report.tell(WatchEvent.Kind.NOT_WHOLE, "files", now.size(), "names", few(now));
        }
        cut = now;
    }

    private void end() {
        try (hold) {
            if (hold.isTaken() && !hold.take()) {
                report.become(State.STOPPED, List.of(), Duration.ZERO);
                round.show();
                report.tell(WatchEvent.Kind.STOPPED);
            }
        } catch (IOException | OutputBusyException e) {
            // The share is gone, or another watch has it: its status is not ours to write.
        }
    }

    private List<String> few(List<Path> files) {
        return shown(files).stream().limit(NAMES_TOLD_MOST).toList();
    }

    private List<String> shown(List<Path> files) {
        return files.stream().map(this::shown).toList();
    }

    private String shown(Path file) {
        if (file.equals(chain)) {
            return output.relativize(chain).toString().replace('\\', '/');
        }
        Path folder = file.startsWith(input) ? input : templates;
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private LocalDate today() {
        return LocalDate.now(time.clock());
    }
}
