package kz.esep.portal;

import java.util.Arrays;
import kz.esep.finding.FindingCode;

/**
 * The lines at which a proposal was first said to be accepted without a document, or refused without a reason: 16 bytes a line,
 * two lines an item at most. Whether it is told of is known at the end, for another line may bring what this one lacks.
 */
final class UnsupportedDecisions {

    private static final int FIRST_PLACES = 1 << 8;

    private long[] sums = new long[FIRST_PLACES];
    private int[] files = new int[FIRST_PLACES];
    private int[] lines = new int[FIRST_PLACES];
    private int size;

    /**
     * Notes a line, unless it has what its decision needs or a line before it said the same.
     *
     * @param sum what tells its item apart
     * @param before what was known of the item before
     * @param state what the line says
     * @param file the number of the file
     * @param line the number of the line
     */
    void note(long sum, int before, int state, int file, long line) {
        boolean accepted = isNew(before, state, ItemState.ACCEPTED, ItemState.REFERENCED);
        if (accepted || isNew(before, state, ItemState.REFUSED, ItemState.REASONED)) {
            if (size == sums.length) {
                sums = Arrays.copyOf(sums, 2 * size);
                files = Arrays.copyOf(files, 2 * size);
                lines = Arrays.copyOf(lines, 2 * size);
            }
            sums[size] = sum;
            files[size] = file;
            // An export has at most 2^30 bytes, so that a line's number is an int; a refusal is told by its sign.
            lines[size] = accepted ? (int) line : (int) -line;
            size++;
        }
    }

    private static boolean isNew(int before, int state, int decision, int support) {
        return ItemState.has(state, decision) && !ItemState.has(state, support) && !ItemState.has(before, decision);
    }

    /** Takes in a decision that nothing supports to the end. */
    @FunctionalInterface
    interface Taker {
        void take(FindingCode code, int group, int file, long line);
    }

    /** Shows those that lack it still, by all that is known of {@code items} now, in the order they were noted. */
    void forEach(ItemStates items, Taker taker) {
        for (int index = 0; index < size; index++) {
            int state = items.state(sums[index]);
            boolean accepted = lines[index] > 0;
            if (accepted ? ItemState.isUnreferenced(state) : ItemState.isUnreasoned(state)) {
                taker.take(
                        accepted ? FindingCode.R045 : FindingCode.R046,
                        items.group(sums[index]),
                        files[index],
                        Math.abs(lines[index]));
            }
        }
    }
}
