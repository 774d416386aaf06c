package kz.esep.lock;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a file of signatures holds: who signed, and how often since then it gave a sign of life. The second part always has the
 * same length, so that it is written over in place and needs no room on a disk that is full.
 *
 * @param number the place of the file in the row
 * @param text as it stands in the file
 */
record Signature(int number, String text) {

    /** How the file of {@code owner} begins; the beats stand behind it. */
    static byte[] head(LockOwner owner) {
        return (owner.text() + "beat=").getBytes(StandardCharsets.UTF_8);
    }

    /** The {@code count}-th sign of life. */
    static byte[] beat(long count) {
        return String.format(Locale.ROOT, "%010d\n", count).getBytes(StandardCharsets.UTF_8);
    }

    LockOwner owner() {
        return LockOwner.read(text);
    }

    /** Whether {@code someone} wrote it. */
    boolean isOf(LockOwner someone) {
        return text.startsWith(new String(head(someone), StandardCharsets.UTF_8));
    }
}
