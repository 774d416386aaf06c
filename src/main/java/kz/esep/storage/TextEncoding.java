package kz.esep.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How the letters of a text are written, as its bytes tell: UTF-16 where a mark at the beginning says so, UTF-8 where the
 * bytes can be nothing else, else the Cyrillic encoding of eight bits.
 */
public enum TextEncoding {
    /** UTF-8, with a mark at the beginning or without. */
    UTF_8(StandardCharsets.UTF_8),
    /** UTF-8 in which some bytes are damaged: their letters are read as {@code U+FFFD}. */
    DAMAGED_UTF_8(StandardCharsets.UTF_8),
    /** UTF-16, in the order of bytes that its mark says. */
    UTF_16(StandardCharsets.UTF_16),
    /** Windows-1251, with the Kazakh letters of its national version KZ-1048 in the place of letters no text of the country has. */
    WINDOWS_1251(Charset.forName("windows-1251"));

    private static final int BLOCK = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /**
     * The encoding of the text in {@code bytes}, which are read to their end and not closed.
     *
     * <p>Bytes that are no UTF-8 are damage where there are fewer of them than letters in UTF-8: in Russian or Kazakh text of
     * eight bits it is the other way round.
     */
    static TextEncoding of(InputStream bytes) throws IOException {
        byte[] block = new byte[BLOCK];
        int begun = bytes.readNBytes(block, 0, BLOCK);
        if (begun >= 2 && isUtf16(block[0], block[1])) {
            return UTF_16;
        }
        Tally tally = new Tally();
        ByteBuffer in = ByteBuffer.wrap(block);
        in.limit(begun);
        int left = tally.take(in);
        for (int read = begun; read > 0; ) {
            read = bytes.readNBytes(block, left, BLOCK - left);
            in.clear().limit(left + read);
            left = tally.take(in);
        }
        long damaged = tally.damaged + left;
        return damaged == 0 ? UTF_8 : damaged < tally.letters ? DAMAGED_UTF_8 : WINDOWS_1251;
    }

    private static boolean isUtf16(byte first, byte second) {
        return (first == (byte) 0xFF && second == (byte) 0xFE) || (first == (byte) 0xFE && second == (byte) 0xFF);
    }

    /** The text in {@code bytes}, without the mark at its beginning. */
    Reader reader(InputStream bytes) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(bytes, charset));
        int first = reader.read();
        if (first >= 0 && first != MARK) {
            reader.unread(first);
        }
        return this == WINDOWS_1251 ? new KazakhLettersReader(reader) : reader;
    }

    /** Counts what bytes would be if they were UTF-8. */
    private static final class Tally {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer out = CharBuffer.allocate(BLOCK);
        private long letters;
        private long damaged;

        /** Takes in a block; how many bytes at its end, moved to the beginning, belong to a letter that is not whole yet. */
        int take(ByteBuffer in) {
            CoderResult result;
            do {
                out.clear();
                result = decoder.decode(in, out, false);
                for (int index = 0; index < out.position(); index++) {
                    letters += out.get(index) > '\u007F' ? 1 : 0;
                }
                if (result.isError()) {
                    damaged += result.length();
                    in.position(in.position() + result.length());
                }
            } while (result.isError() || result.isOverflow());
            int left = in.remaining();
            in.compact();
            return left;
        }
    }
}
