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

    private final List<char[]> blocks = new ArrayList<>();
    private char[] block = new char[0];
    private int used;

    /** For each text its block, its first letter there and its length; in arrays, so that they are never copied. */
    private final List<int[]> places = new ArrayList<>();

    private int count;

    void add(String text) {
        int length = text.length();
        if (blocks.isEmpty() || used + length > block.length) {
            block = new char[Math.max(LETTERS, length)];
            blocks.add(block);
            used = 0;
        }
        text.getChars(0, length, block, used);
        int at = count % PLACES * 3;
        if (at == 0) {
            places.add(new int[PLACES * 3]);
        }
        int[] place = places.get(count / PLACES);
        place[at] = blocks.size() - 1;
        place[at + 1] = used;
        place[at + 2] = length;
        used += length;
        count++;
    }

    String get(int index) {
        int[] place = places.get(index / PLACES);
        int at = index % PLACES * 3;
        return new String(blocks.get(place[at]), place[at + 1], place[at + 2]);
    }
}
