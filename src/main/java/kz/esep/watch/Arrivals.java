package kz.esep.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed since the last round, and whether it has arrived. A file has arrived when it stands still and is whole; one that does
 * not become whole has arrived all the same when the patience is over, so that its office is told. A burst of files is one
 * round, unless it outlasts the patience.
 */
final class Arrivals {

    private final WholeFiles whole;
    private NavigableMap<Path, FileState> handled = new TreeMap<>();
    private final Map<Path, Standing> standing = new HashMap<>();
    private Optional<Duration> burstBegan = Optional.empty();

    Arrivals(WholeFiles whole) {
        this.whole = whole;
    }

    /** A state, none of a file that is gone, since when it is so, and whether the file was found whole in it. */
    private record Standing(Optional<FileState> state, Duration since, boolean isWhole) {}

    /**
     * What a look comes to.
     *
     * @param files what there was, but for what has not arrived
     * @param arrived what changed and stands, files that went among them
     * @param fresh those of them that were not there before
     * @param moving what changed and has not arrived yet
     * @param cut those of them that stand still all the same: their end is missing
     * @param isTime whether a round should begin
     */
    record Judgement(
            NavigableMap<Path, FileState> files,
            List<Path> arrived,
            List<Path> fresh,
            List<Path> moving,
            List<Path> cut,
            boolean isTime) {}

    /**
     * Judges a look.
     *
     * @param now what there is
     * @param elapsed when it was seen
     * @param settle for how long a file must stand still
     * @param patience how long one that is not whole is waited for, and a burst may last
     */
    Judgement judge(NavigableMap<Path, FileState> now, Duration elapsed, Duration settle, Duration patience) {
        NavigableMap<Path, FileState> arrivedFiles = new TreeMap<>(now);
        List<Path> arrived = new ArrayList<>();
        List<Path> moving = new ArrayList<>();
        List<Path> cut = new ArrayList<>();
        TreeSet<Path> names = new TreeSet<>(now.keySet());
        names.addAll(handled.keySet());
        for (Path file : names) {
            Optional<FileState> state = Optional.ofNullable(now.get(file));
            if (Objects.equals(now.get(file), handled.get(file))) {
                standing.remove(file);
            } else if (hasArrived(file, state, elapsed, settle, patience)) {
                arrived.add(file);
            } else {
                moving.add(file);
                if (stillFor(file, elapsed).compareTo(settle) >= 0) {
                    cut.add(file);
                }
                keepHandled(file, arrivedFiles);
            }
        }
        standing.keySet().retainAll(names);
        if (arrived.isEmpty()) {
            burstBegan = Optional.empty();
        } else if (burstBegan.isEmpty()) {
            burstBegan = Optional.of(elapsed);
        }
        boolean isLong = burstBegan
                .filter(began -> elapsed.minus(began).compareTo(patience) >= 0)
                .isPresent();
        return new Judgement(
                Collections.unmodifiableNavigableMap(arrivedFiles),
                List.copyOf(arrived),
                arrived.stream()
                        .filter(file -> now.containsKey(file) && !handled.containsKey(file))
                        .toList(),
                List.copyOf(moving),
                List.copyOf(cut),
                !arrived.isEmpty() && (moving.isEmpty() || isLong));
    }

    private boolean hasArrived(
            Path file, Optional<FileState> state, Duration elapsed, Duration settle, Duration patience) {
        Standing before = standing.get(file);
        if (before == null || !before.state().equals(state)) {
            before =
                    new Standing(state, elapsed, state.filter(FileState::isFile).isEmpty());
            standing.put(file, before);
        }
        Duration still = elapsed.minus(before.since());
        if (still.compareTo(settle) < 0) {
            return false;
        }
        if (!before.isWhole() && whole.isWhole(file)) {
            before = new Standing(state, before.since(), true);
            standing.put(file, before);
        }
        return before.isWhole() || still.compareTo(patience) >= 0;
    }

    private Duration stillFor(Path file, Duration elapsed) {
        Standing state = standing.get(file);
        return state == null ? Duration.ZERO : elapsed.minus(state.since());
    }

    private void keepHandled(Path file, NavigableMap<Path, FileState> files) {
        FileState before = handled.get(file);
        if (before == null) {
            files.remove(file);
        } else {
            files.put(file, before);
        }
    }

    /** A round has seen {@code files}: what is so stays unmentioned until it changes. */
    void handled(NavigableMap<Path, FileState> files) {
        handled = new TreeMap<>(files);
        burstBegan = Optional.empty();
    }
}
