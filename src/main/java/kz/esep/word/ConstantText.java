package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The text of a part that is in every document, in UTF-8. FreeMarker keeps each piece of it as an array and writes that
 * very array, so what was encoded for one document, or one row, serves all others.
 */
final class ConstantText {

    /** By the array itself, not by its letters. */
    @SuppressWarnings("ArrayAsKeyOfSetOrMap")
    private final Map<char[], byte[]> encoded = new ConcurrentHashMap<>();

    /** How many letters more there can be. */
    private final AtomicInteger left;

    /** @param letters how many there are in the source of the part */
    ConstantText(int letters) {
        this.left = new AtomicInteger(letters);
    }

    byte[] encoded(char[] letters) {
        byte[] known = encoded.get(letters);
        return known == null ? encode(letters) : known;
    }

    private byte[] encode(char[] letters) {
        byte[] fresh = String.valueOf(letters).getBytes(StandardCharsets.UTF_8);
        if (left.get() >= letters.length && encoded.putIfAbsent(letters, fresh) == null) {
            left.addAndGet(-letters.length);
        }
        return fresh;
    }
}
