package kz.esep.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import kz.esep.word.media.MadeParts;

/** What the parts of one document share while it is rendered. */
final class RenderState {

    /** A document of a hundred thousand rows has a fifth of it. */
    private static final long LETTERS_MOST = 1L << 30;

    private final TakenIds taken;
    private final MadeParts made;
    private final Charts charts;
    private final Map<String, Integer> turns = new HashMap<>();
    private int lastNumber;
    private long written;

    /** Of the guarded tables that are open, whether one has a row. */
    private final Deque<Boolean> tables = new ArrayDeque<>();

    /**
     * @param taken the numbers and names that things in the template bear
     * @param made collects what the document has beyond its template
     */
    RenderState(TakenIds taken, MadeParts made, Charts charts) {
        this.lastNumber = taken.lastNumber();
        this.taken = taken;
        this.made = made;
        this.charts = charts;
    }

    MadeParts made() {
        return made;
    }

    Charts charts() {
        return charts;
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

    /** A table begins whose rows may all be left out. */
    void tableBegins(PartWriter out) {
        tables.push(false);
        out.hold();
    }

    /** With its first row a table is sure to stand. */
    void rowBegins(PartWriter out) {
        if (!tables.element()) {
            tables.pop();
            tables.push(true);
            out.settle(true);
        }
    }

    /** A table without rows goes. */
    void tableEnds(PartWriter out) {
        if (!tables.pop()) {
            out.settle(false);
        }
    }

    /**
     * Counts letters written.
     *
     * @throws OversizeException if they become more than any document has
     */
    void count(int letters) {
        written += letters;
        if (written > LETTERS_MOST) {
            throw new OversizeException();
        }
    }

    /** A loop that does not end, or values of unreasonable length. */
    static final class OversizeException extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        OversizeException() {
            super("the document becomes larger than " + LETTERS_MOST + " letters");
        }
    }
}
