package kz.esep.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.esep.watch.WatchStatus.State;
import org.jspecify.annotations.Nullable;

/** What the watch lets others know: lines of the log, and the status, which is written where it says something new. */
final class WatchReport {

    /** The status is written anew so often though nothing changes: who reads it sees that the watch lives. */
    private static final Duration STATUS_AGE_MOST = Duration.ofMinutes(1);

    private final Path output;
    private final OutputHold hold;
    private final WatchTime time;
    private final WatchLog log;
    private Optional<Trouble> trouble = Optional.empty();
    private Optional<WatchStatus.LastRound> last = Optional.empty();
    private @Nullable WatchStatus status;
    private @Nullable WatchStatus written;

    WatchReport(Path output, OutputHold hold, WatchTime time, WatchLog log) {
        this.output = output;
        this.hold = hold;
        this.time = time;
        this.log = log;
    }

    /** Writes a line of the log. */
    void tell(WatchEvent.Kind kind, Object... facts) {
        log.tell(WatchEvent.of(kind, facts), hold.isThere());
    }

    /** Tells of {@code met}; the same trouble once, however often it is met. */
    void trouble(Trouble met) {
        if (!trouble.equals(Optional.of(met))) {
            trouble = Optional.of(met);
            tell(WatchEvent.Kind.TROUBLE, "kind", WatchStatus.word(met.kind()), "kk", met.kk(), "ru", met.ru());
        }
    }

    /** The trouble is over, if there was any. */
    void recovered() {
        if (trouble.isPresent()) {
            trouble = Optional.empty();
            tell(WatchEvent.Kind.RECOVERED);
        }
    }

    /** What keeps the watch from its work at the moment. */
    Optional<Trouble> trouble() {
        return trouble;
    }

    /** Tells of a round that is over. */
    void roundEnded(Instant started, RoundResult result) {
        Instant ended = Instant.now(time.clock());
        last = Optional.of(new WatchStatus.LastRound(started, ended, result));
        for (RoundResult.MonthResult month : result.months()) {
            tell(
                    WatchEvent.Kind.MONTH,
                    "is_new",
                    month.isNew(),
                    "month",
                    month.month(),
                    "revision",
                    month.revision(),
                    "findings",
                    WatchStatus.counts(month.findings()));
        }
        long fresh =
                result.months().stream().filter(RoundResult.MonthResult::isNew).count();
        tell(
                WatchEvent.Kind.ROUND_ENDED,
                "result",
                WatchStatus.outcome(result),
                "seconds",
                (int) Duration.between(started, ended).toSeconds(),
                "months",
                result.months().size(),
                "new_revisions",
                (int) fresh);
    }

    /** The watch is in {@code state} now and looks again after {@code wait}. */
    void become(State state, List<String> moving, Duration wait) {
        Instant now = Instant.now(time.clock());
        WatchStatus before = status;
        WatchStatus current = new WatchStatus(
                state,
                before == null || before.state() != state ? now : before.since(),
                hold.owner(),
                now,
                state == State.STOPPED ? Optional.empty() : Optional.of(now.plus(wait)),
                moving,
                trouble,
                last);
        status = current;
        if (hold.isThere() && (written == null || isNews(written, current))) {
            try {
                current.write(output, time.clock().getZone());
                written = current;
            } catch (IOException e) {
                // The next round meets what the disk has, and tells of it.
            }
        }
    }

    private static boolean isNews(WatchStatus before, WatchStatus now) {
        return before.state() != now.state()
                || !before.moving().equals(now.moving())
                || !before.trouble().equals(now.trouble())
                || !before.last().equals(now.last())
                || Duration.between(before.looked(), now.looked()).compareTo(STATUS_AGE_MOST) >= 0;
    }
}
