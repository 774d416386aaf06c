package kz.esep.word;

import java.util.ArrayDeque;
import java.util.Deque;
import kz.esep.word.function.RegionNames;

/** What the parts of one document share while it is rendered. */
final class RenderState {

    /** A document of a hundred thousand rows has a fifth of it. */
    private static final long LETTERS_MOST = 1L << 30;

    private final RegionNames regions;
    private int lastNumber;
    private long written;

    /** Of the guarded tables that are open, whether one has a row. */
    private final Deque<Boolean> tables = new ArrayDeque<>();

    /**
     * @param lastNumber the largest number that anything in the template bears
     * @param regions where the functions about regions find their names
     */
    RenderState(int lastNumber, RegionNames regions) {
        this.lastNumber = lastNumber;
        this.regions = regions;
    }

    /** Where the functions about regions find their names. */
    RegionNames regions() {
        return regions;
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
