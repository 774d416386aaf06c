package kz.esep.spreadsheet;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read of parts that stand in file after file, byte for byte: offices fill copies of one blank workbook, and its
 * formats, relations and types of content mostly stay as they were. The parts are compared as a whole, so what is recalled is
 * what reading them again would give. Workbooks that are read side by side share it.
 */
final class RecurringParts {

    /** Longer parts are compared in vain too often. */
    private static final int LONGEST = 1 << 16;

    private static final int MOST = 64;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(ByteBuffer bytes, XmlParts.Body body) {

        boolean isOf(ByteBuffer part, XmlParts.Body other) {
            return body.getClass() == other.getClass() && bytes.equals(part);
        }
    }

    /** The body of the same class that has read {@code bytes} as the part {@code name} before; else {@code body} itself. */
    <T extends XmlParts.Body> T recall(String name, ByteBuffer bytes, T body) {
        Known last = known.get(name);
        @SuppressWarnings("unchecked") // it has the class of body
        T recalled = last != null && last.isOf(bytes, body) ? (T) last.body() : body;
        return recalled;
    }

    /** Remembers that {@code body}, which does not change any more, has read {@code bytes} as the part {@code name}. */
    void remember(String name, ByteBuffer bytes, XmlParts.Body body) {
        if (bytes.remaining() > LONGEST) {
            return;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
        known.put(name, new Known(copy.put(bytes.duplicate()).flip(), body));
    }
}
