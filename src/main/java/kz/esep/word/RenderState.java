package kz.esep.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.function.RegionNames;
import kz.esep.word.media.MadeParts;

/** What the parts of one document share while it is rendered. */
final class RenderState {

    private final TakenIds taken;
    private final MadeParts made;
    private final MadeNotes notes;
    private final Charts charts;
    private final RegionNames regions;
    private final Limits limits;
    private final Watch watch;
    private final Map<String, Integer> turns = new HashMap<>();
    private int lastNumber;
    private long written;

    private final Restarts restarts;
    private final Set<Rendered.DroppedLetter> dropped = new LinkedHashSet<>();

    /** Of the guarded tables that are open, whether one has a row. */
    private final Deque<Boolean> tables = new ArrayDeque<>();

    /**
     * @param template what the document is made of
     * @param regions where the functions about regions find their names
     * @param watch rings when the time of {@code limits} has gone by
     * @param faults of the document
     */
    RenderState(CompiledTemplate template, RegionNames regions, Limits limits, Watch watch, Faults faults) {
        this.taken = template.taken();
        this.made = new MadeParts(template.plan());
        this.notes = new MadeNotes(template.notes());
        this.charts = new Charts(template.parts(), template.charts(), faults);
        this.regions = regions;
        this.limits = limits;
        this.watch = watch;
        this.lastNumber = taken.lastNumber();
        this.restarts =
                new Restarts(template.numbering().map(NumberingPart::last).orElse(0));
    }

    /** Where the functions about regions find their names. */
    RegionNames regions() {
        return regions;
    }

    MadeParts made() {
        return made;
    }

    Charts charts() {
        return charts;
    }

    MadeNotes notes() {
        return notes;
    }

    /** {@code name} at the first time, a name made of it that nothing in the document bears at each later one. */
    String freshName(String name) {
        int turn = turns.merge(name, 1, Integer::sum);
        if (turn == 1) {
            return name;
        }
        String fresh = taken.named(name, turn);
        while (taken.isTaken(fresh)) {
            turn = turns.merge(name, 1, Integer::sum);
            fresh = taken.named(name, turn);
        }
        return fresh;
    }

    /** A number that nothing in the document bears yet. */
    int freshNumber() {
        return ++lastNumber;
    }

    Restarts restarts() {
        return restarts;
    }

    /** A letter of a value was left out. */
    void dropped(Rendered.DroppedLetter letter) {
        dropped.add(letter);
    }

    /** The letters of values that were left out. */
    List<Rendered.DroppedLetter> dropped() {
        return List.copyOf(dropped);
    }

    /** A table begins whose rows may all be left out. */
    void tableBegins(PartWriter out) {
        tables.push(false);
        out.back().begin(false);
    }

    /** With its first row a table is sure to stand. */
    void rowBegins(PartWriter out) {
        if (!tables.element()) {
            tables.pop();
            tables.push(true);
            out.back().end(true);
        }
    }

    /** A table without rows goes. */
    void tableEnds(PartWriter out) {
        if (!tables.pop()) {
            out.back().end(false);
        }
    }

    /**
     * Counts letters written.
     *
     * @param place says where they are written
     * @throws Limits.LimitException if they become more than any document has, or if it takes too long
     */
    void count(int letters, Supplier<Optional<FaultPlace>> place) {
        written += letters;
        if (written > limits.letters()) {
            throw new Limits.LimitException(Limits.tooLarge(limits.letters()), place.get());
        }
        if (watch.rang()) {
            throw new Limits.LimitException(limits.tooSlow(), place.get());
        }
    }

    /**
     * Takes note that {@code letters} can be passed on by nobody yet.
     *
     * @param place says where they are written
     * @throws Limits.LimitException if they are more than any paragraph or title has
     */
    void countHeld(int letters, Supplier<Optional<FaultPlace>> place) {
        if (letters > Limits.HELD_MOST) {
            throw new Limits.LimitException(Limits.tooLarge(Limits.HELD_MOST), place.get());
        }
    }

    /** What is told when FreeMarker stopped because its thread was interrupted; nothing if not by the watch. */
    Optional<Limits.LimitException> interrupted(Supplier<Optional<FaultPlace>> place) {
        return watch.rang() ? Optional.of(new Limits.LimitException(limits.tooSlow(), place.get())) : Optional.empty();
    }
}
