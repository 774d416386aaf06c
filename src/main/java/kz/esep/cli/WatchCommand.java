package kz.esep.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.esep.watch.StopSignal;
import kz.esep.watch.Watch;
import kz.esep.watch.WatchLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code esep watch}: the main job whenever something has arrived, until somebody ends it. */
@Command(name = "watch", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class WatchCommand implements Callable<Integer> {

    /** What a round may still need from one step to the next once the watch is to end. */
    private static final Duration LAST_STEP_MOST = Duration.ofSeconds(20);

    private final Screen screen;
    private final StopSignal stop;

    @Mixin
    private Folders folders = new Folders();

    WatchCommand(Screen screen) {
        this(screen, new StopSignal());
    }

    WatchCommand(Screen screen, StopSignal stop) {
        this.screen = screen;
        this.stop = stop;
    }

    @Override
    public Integer call() {
        WatchRound round = new WatchRound(screen, folders);
        Clock clock = Clock.system(round.zone());
        WatchVoice voice = new WatchVoice(screen, clock);
        Watch watch = new Watch(
                folders.input(),
                folders.templates(),
                folders.output(),
                round,
                new WatchClock(clock),
                new WatchLog(folders.output(), clock, voice::sentence, voice::say),
                stop);
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> endInTime(ended), "end of the watch");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            watch.watch();
            return ExitStatus.DONE.code();
        } finally {
            ended.countDown();
            if (!stop.isRequested()) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    /** Java ends with a status of its own when it is asked to by a signal; a watch that could end in order ends with 0. */
    private void endInTime(CountDownLatch ended) {
        stop.request();
        try {
            if (ended.await(LAST_STEP_MOST.toMillis(), TimeUnit.MILLISECONDS)) {
                screen.out().flush();
                screen.err().flush();
                Runtime.getRuntime().halt(ExitStatus.DONE.code());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
