package kz.esep.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.Severity;
import kz.esep.lock.LockOwner;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.JsonText;

/**
 * How the watch is, for people and programs that look from outside: {@code watch-status.json} in the output folder.
 *
 * @param state what it does
 * @param since since when
 * @param owner who watches
 * @param looked when it looked last
 * @param nextLook when it looks next; nothing when it has ended
 * @param moving files that have not arrived yet, by their paths below the drop folder or the templates
 * @param trouble what keeps it from its work
 * @param last the last round
 */
record WatchStatus(
        State state,
        Instant since,
        Optional<LockOwner> owner,
        Instant looked,
        Optional<Instant> nextLook,
        List<String> moving,
        Optional<Trouble> trouble,
        Optional<LastRound> last) {

    /** Its name in the output folder. */
    static final String FILE = "watch-status.json";

    private static final int NAMES_MOST = 20;

    /** What a watch does. */
    enum State {
        /** Nothing has changed. */
        WAITING,
        /** Something is arriving. */
        SETTLING,
        /** A round is being made. */
        RUNNING,
        /** Something keeps it from its work; it tries again. */
        TROUBLED,
        /** It has ended. */
        STOPPED
    }

    /**
     * A round that is over.
     *
     * @param result what it came to
     */
    record LastRound(Instant started, Instant ended, RoundResult result) {}

    /** Writes it into {@code folder} in one step, times in {@code zone}. */
    void write(Path folder, ZoneId zone) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", word(state));
        fields.put("since", shown(since, zone));
        fields.put("looked_at", shown(looked, zone));
        fields.put("next_look_at", nextLook.map(time -> shown(time, zone)));
        fields.put("owner", owner.map(watcher -> owner(watcher, zone)));
        fields.put("arriving_count", moving.size());
        fields.put("arriving", moving.stream().limit(NAMES_MOST).toList());
        fields.put("trouble", trouble.map(WatchStatus::trouble));
        fields.put("last_round", last.map(round -> round(round, zone)));
        AtomicFile.replace(folder.resolve(FILE), JsonText.of(fields).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> owner(LockOwner owner, ZoneId zone) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("host", owner.host());
        fields.put("process", String.valueOf(owner.process()));
        fields.put("started", owner.started().map(time -> shown(time, zone)));
        return fields;
    }

    private static Map<String, Object> trouble(Trouble trouble) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", word(trouble.kind()));
        fields.put("kk", trouble.kk());
        fields.put("ru", trouble.ru());
        return fields;
    }

    private static Map<String, Object> round(LastRound round, ZoneId zone) {
        Map<String, Object> fields = new LinkedHashMap<>();
        RoundResult result = round.result();
        fields.put("started", shown(round.started(), zone));
        fields.put("ended", shown(round.ended(), zone));
        fields.put("result", outcome(result));
        fields.put("trouble", result.trouble().map(WatchStatus::trouble));
        fields.put("months", result.months().stream().map(WatchStatus::month).toList());
        fields.put("other_findings", counts(result.others()));
        return fields;
    }

    /** {@code failed}, {@code needs_action} or {@code done}. */
    static String outcome(RoundResult result) {
        if (result.trouble().isPresent()) {
            return "failed";
        }
        return result.needsAction() ? "needs_action" : "done";
    }

    private static Map<String, Object> month(RoundResult.MonthResult month) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("month", month.month());
        fields.put("revision", month.revision());
        fields.put("is_new", month.isNew());
        fields.put("findings", counts(month.findings()));
        return fields;
    }

    /** All severities, those of which there is none with 0. */
    static Map<String, Object> counts(Map<Severity, Integer> findings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Arrays.stream(Severity.values())
                .forEach(severity -> counts.put(word(severity), findings.getOrDefault(severity, 0)));
        return counts;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(Instant time, ZoneId zone) {
        return OffsetDateTime.ofInstant(time, zone)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
