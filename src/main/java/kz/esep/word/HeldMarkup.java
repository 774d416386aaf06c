package kz.esep.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The end of a part as it is written, in UTF-8. The marks of XML are single bytes that are in no other letter, so markup
 * is looked for among the bytes; places and lengths are in bytes.
 */
final class HeldMarkup {

    /** A letter of text, two of which may be one of the document, takes no more. */
    private static final int BYTES_OF_LETTER = 3;

    private byte[] bytes;
    private int length;

    /** The first half of a letter whose second half is not written yet; 0 for none. */
    private char half;

    /** @param room how many bytes are expected; more are taken all the same */
    HeldMarkup(int room) {
        this.bytes = new byte[room];
    }

    int length() {
        return length;
    }

    void append(String text) {
        append(text, 0, text.length());
    }

    void append(String text, int from, int count) {
        if (half != 0) {
            String whole = half + text.substring(from, from + count);
            half = 0;
            append(whole, 0, whole.length());
        } else if (count > 0 && Character.isHighSurrogate(text.charAt(from + count - 1))) {
            encode(text, from, from + count - 1);
            half = text.charAt(from + count - 1);
        } else {
            encode(text, from, from + count);
        }
    }

    private void encode(String text, int from, int to) {
        require((to - from) * BYTES_OF_LETTER);
        byte[] target = bytes;
        int at = length;
        for (int index = from; index < to; index++) {
            int letter = text.charAt(index);
            if (letter < 0x80) {
                target[at++] = (byte) letter;
            } else if (letter < 0x800) {
                target[at++] = (byte) (0xC0 | letter >> 6);
                target[at++] = following(letter);
            } else if (!Character.isSurrogate((char) letter)) {
                target[at++] = (byte) (0xE0 | letter >> 12);
                target[at++] = following(letter >> 6);
                target[at++] = following(letter);
            } else if (index + 1 < to && Character.isSurrogatePair((char) letter, text.charAt(index + 1))) {
                letter = text.codePointAt(index++);
                target[at++] = (byte) (0xF0 | letter >> 18);
                target[at++] = following(letter >> 12);
                target[at++] = following(letter >> 6);
                target[at++] = following(letter);
            } else {
                target[at++] = '?';
            }
        }
        length = at;
    }

    /** A byte of a letter behind its first: the last six of {@code bits}. */
    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    /** Appends text that is encoded already. */
    void append(byte[] encoded) {
        require(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void require(int room) {
        if (room > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, room)));
        }
    }

    /** Takes back all from {@code place} on. */
    void truncate(int place) {
        length = place;
        half = 0;
    }

    /** Puts {@code other} in the place of the first {@code text} from {@code place} on. */
    void replaceFirst(int place, String text, String other) {
        String all = text(place, length);
        int start = all.indexOf(text);
        truncate(place);
        append(all.substring(0, start));
        append(other);
        append(all.substring(start + text.length()));
    }

    /** Moves the first {@code count} bytes to {@code target}. */
    void passOn(int count, OutputStream target) throws IOException {
        target.write(bytes, 0, count);
        System.arraycopy(bytes, count, bytes, 0, length - count);
        length -= count;
    }

    /** The mark at {@code place}; of another letter a part. */
    char markAt(int place) {
        return (char) (bytes[place] & 0xFF);
    }

    /** Where {@code mark} stands from {@code from} on; less than 0 where it does not. */
    int indexOf(char mark, int from) {
        for (int at = from; at < length; at++) {
            if (bytes[at] == mark) {
                return at;
            }
        }
        return -1;
    }

    /** The last place up to {@code from} where {@code markup} begins, which begins with {@code <}; less than 0 for none. */
    int lastIndexOf(String markup, int from) {
        for (int at = Math.min(from, length - markup.length()); at >= 0; at--) {
            if (bytes[at] == '<' && beginsAt(at, markup)) {
                return at;
            }
        }
        return -1;
    }

    private boolean beginsAt(int place, String markup) {
        for (int index = 1; index < markup.length(); index++) {
            if (bytes[place + index] != markup.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /** What stands between {@code from} and {@code to}. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
