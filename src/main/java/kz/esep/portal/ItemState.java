package kz.esep.portal;

/**
 * What is known of one proposal or comment, in the bits of a byte, for there may be millions of them. What a later export adds
 * is added; that it was never said is no statement.
 */
final class ItemState {

    /** Every state has it, so that 0 is none. */
    static final int KNOWN = 1;

    static final int PROPOSAL = 1 << 1;
    static final int ACCEPTED = 1 << 2;
    static final int REFUSED = 1 << 3;
    static final int REFERENCED = 1 << 4;
    static final int REASONED = 1 << 5;
    static final int ANSWERED = 1 << 6;

    private static final int DECIDED = ACCEPTED | REFUSED;

    private ItemState() {}

    static boolean has(int state, int bit) {
        return (state & bit) != 0;
    }

    /** Whether one line says it was accepted and another that it was refused: then nobody may count it as accepted. */
    static boolean isContradictory(int state) {
        return (state & DECIDED) == DECIDED;
    }

    static boolean isAccepted(int state) {
        return (state & DECIDED) == ACCEPTED;
    }

    /** Whether it is accepted, and no document shows it. */
    static boolean isUnreferenced(int state) {
        return isAccepted(state) && !has(state, REFERENCED);
    }

    /** Whether it is refused, or holds for refused because lines contradict each other, and no reason is given. */
    static boolean isUnreasoned(int state) {
        return has(state, REFUSED) && !has(state, REASONED);
    }

    static boolean isUndecided(int state) {
        return has(state, PROPOSAL) && (state & DECIDED) == 0;
    }
}
