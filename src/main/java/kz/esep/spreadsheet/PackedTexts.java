package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Very many short texts in few large arrays: a million texts as objects would be looked through again and again by the
 * collector of memory. Every question makes the text anew, so this is for who does not keep it.
 */
final class PackedTexts {

    private static final int LETTERS = 1 << 16;
    private static final int PLACES = 8192;

    /** What stands before each text: its length in two letters. */
    private static final int LENGTH = 2;

    private final List<char[]> blocks = new ArrayList<>();

    /** Where each text begins: {@link #LETTERS} for each block before, and its place in its own. Never copied. */
    private final List<int[]> places = new ArrayList<>();

    private char[] block = new char[0];
    private int used;
    private int count;

    void add(TextBuffer text) {
        int length = text.length();
        if (used + LENGTH + length > block.length) {
            block = new char[Math.max(LETTERS, LENGTH + length)];
            blocks.add(block);
            used = 0;
        }
        if (count % PLACES == 0) {
            places.add(new int[PLACES]);
        }
        places.get(count / PLACES)[count % PLACES] = (blocks.size() - 1) * LETTERS + used;
        block[used] = (char) (length >>> Character.SIZE);
        block[used + 1] = (char) length;
        text.copy(block, used + LENGTH);
        used += LENGTH + length;
        count++;
    }

    String get(int index) {
        int place = places.get(index / PLACES)[index % PLACES];
        char[] letters = blocks.get(place / LETTERS);
        int at = place % LETTERS;
        return new String(letters, at + LENGTH, letters[at] << Character.SIZE | letters[at + 1]);
    }
}
