package kz.esep.spreadsheet;

import java.util.Arrays;
import kz.esep.finding.FindingCode;

/** Letters that are gathered from one or several pieces of a part, over and over in the same place. */
final class TextBuffer {

    /** A cell of Excel holds 32,767 characters; other programs hold somewhat more. */
    private static final int LONGEST_TEXT = 1_000_000;

    private char[] letters = new char[64];
    private int length;

    void clear() {
        length = 0;
    }

    /** Holds {@code text}, which is no longer than what it held, from now on. */
    void replace(String text) {
        length = text.length();
        text.getChars(0, length, letters, 0);
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return letters[index];
    }

    /**
     * Adds the first {@code count} letters of {@code source}.
     *
     * @throws UnreadableWorkbookException if they become more than any spreadsheet could hold
     */
    void append(char[] source, int count, String part) throws UnreadableWorkbookException {
        if (count > LONGEST_TEXT - length) {
            throw new UnreadableWorkbookException(FindingCode.Z009, part);
        }
        if (length + count > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(length + count, 2 * letters.length));
        }
        System.arraycopy(source, 0, letters, length, count);
        length += count;
    }

    /** Copies the letters into {@code target} from {@code start} on. */
    void copy(char[] target, int start) {
        System.arraycopy(letters, 0, target, start, length);
    }

    /** Whether it may hold an escape: {@code _x} begins each. */
    boolean mayBeEscaped() {
        for (int index = 1; index < length; index++) {
            if (letters[index] == 'x' && letters[index - 1] == '_') {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds nothing but spaces. */
    boolean isBlank() {
        for (int index = 0; index < length; index++) {
            if (!Character.isWhitespace(letters[index])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
