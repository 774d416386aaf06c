package kz.esep.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Sums of 64 bits by which many texts are told apart without holding them: the first eight bytes of their SHA-256. That
 * two of a million different texts have one sum happens once in 37 million such millions. For one thread.
 */
public final class Fingerprint {

    /** Cannot stand in a text: a line of cells and another one of other cells are never one text. */
    private static final byte BOUND = (byte) 0xFF;

    private final MessageDigest digest = Sha256.digest();

    /** The sum of {@code texts} in their order. */
    public long of(List<String> texts) {
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update(BOUND);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
