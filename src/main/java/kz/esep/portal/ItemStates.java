package kz.esep.portal;

/**
 * All proposals and comments of a run, each once, by a sum of 64 bits of what tells it apart: 13 bytes a place, so that a
 * million of them take 27 megabytes.
 */
final class ItemStates {

    /** So many are told apart. */
    private static final int MOST = 3_000_000;

    private static final int FIRST_PLACES = 1 << 12;

    private final int most;
    private long[] sums = new long[FIRST_PLACES];
    private int[] groups = new int[FIRST_PLACES];
    private byte[] states = new byte[FIRST_PLACES];
    private int size;

    ItemStates() {
        this(MOST);
    }

    ItemStates(int most) {
        this.most = most;
    }

    /** What became of an item that was brought. */
    enum Outcome {
        /** It was not there and is now. */
        NEW,
        /** It was there and told no less. */
        KNOWN,
        /** It was there and told less. */
        SUPPLEMENTED,
        /** It was there with another decision. */
        CONTRADICTED,
        /** It was there in another group, or as a comment and not as a proposal; the first stands. */
        ELSEWHERE,
        /** It was not there, and there is no room for it. */
        FULL
    }

    /**
     * Brings an item.
     *
     * @param sum what tells it apart
     * @param group where it is counted
     * @param state what is known of it
     */
    Outcome bring(long sum, int group, int state) {
        int place = place(sums, states, sum);
        if (states[place] == 0) {
            if (size == most) {
                return Outcome.FULL;
            }
            sums[place] = sum;
            groups[place] = group;
            states[place] = (byte) state;
            size++;
            if (size > sums.length / 4 * 3) {
                grow();
            }
            return Outcome.NEW;
        }
        int before = states[place];
        if (groups[place] != group || ItemState.has(before ^ state, ItemState.PROPOSAL)) {
            return Outcome.ELSEWHERE;
        }
        states[place] = (byte) (before | state);
        if (ItemState.isContradictory(states[place])) {
            return Outcome.CONTRADICTED;
        }
        return states[place] == before ? Outcome.KNOWN : Outcome.SUPPLEMENTED;
    }

    /** What is known of the item with {@code sum}; 0 where it is not there. */
    int state(long sum) {
        return states[place(sums, states, sum)];
    }

    /** Where the item with {@code sum} is counted. */
    int group(long sum) {
        return groups[place(sums, states, sum)];
    }

    /** Takes in an item. */
    @FunctionalInterface
    interface Taker {
        void take(int group, int state);
    }

    /** Shows each item; the order means nothing. */
    void forEach(Taker taker) {
        for (int place = 0; place < states.length; place++) {
            if (states[place] != 0) {
                taker.take(groups[place], states[place]);
            }
        }
    }

    private void grow() {
        long[] moreSums = new long[sums.length * 2];
        int[] moreGroups = new int[sums.length * 2];
        byte[] moreStates = new byte[sums.length * 2];
        for (int old = 0; old < states.length; old++) {
            if (states[old] != 0) {
                int place = place(moreSums, moreStates, sums[old]);
                moreSums[place] = sums[old];
                moreGroups[place] = groups[old];
                moreStates[place] = states[old];
            }
        }
        sums = moreSums;
        groups = moreGroups;
        states = moreStates;
    }

    /** Where {@code sum} stands, or would stand: the sums are as good as drawn by lot, so any of their bits will do. */
    private static int place(long[] sums, byte[] states, long sum) {
        int place = (int) sum & (sums.length - 1);
        while (states[place] != 0 && sums[place] != sum) {
            place = (place + 1) & (sums.length - 1);
        }
        return place;
    }
}
