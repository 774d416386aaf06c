package kz.esep.spreadsheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an XML part. UTF-8 is left to the parser, which is fast and strict about it; other encodings are decoded
 * here, for the parser would replace bytes that are no letters without a word.
 */
final class XmlText {

    private static final int DECLARATION_LENGTH = 128;

    private XmlText() {}

    /** Seldom asked, and so made only then. */
    private static final class Declared {
        static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    }

    /** {@code stream} so that its first bytes can be looked at. */
    static BufferedInputStream buffered(InputStream stream) {
        return new BufferedInputStream(stream, 1 << 16);
    }

    /** The letters of {@code bytes} where they are not in UTF-8; bytes that are none end them with an exception. */
    static Optional<InputStreamReader> decoded(BufferedInputStream bytes) throws IOException {
        bytes.mark(DECLARATION_LENGTH);
        byte[] start = bytes.readNBytes(DECLARATION_LENGTH);
        bytes.reset();
        return decoded(bytes, new String(start, StandardCharsets.ISO_8859_1));
    }

    /** The same for all bytes of a part. */
    static Optional<InputStreamReader> decoded(ByteBuffer bytes) {
        byte[] array = bytes.array();
        int start = bytes.arrayOffset();
        int length = Math.min(DECLARATION_LENGTH, bytes.limit());
        return decoded(
                new ByteArrayInputStream(array, start, bytes.limit()),
                new String(array, start, length, StandardCharsets.ISO_8859_1));
    }

    private static Optional<InputStreamReader> decoded(InputStream bytes, String begin) {
        Charset charset = charset(begin);
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
            return Optional.empty();
        }
        return Optional.of(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static Charset charset(String begin) {
        if (begin.startsWith("\u00FE\u00FF") || begin.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        if (begin.startsWith("<\u0000")) {
            return StandardCharsets.UTF_16LE;
        }
        if (begin.startsWith("\u0000<")) {
            return StandardCharsets.UTF_16BE;
        }
        int end = begin.indexOf('>');
        String declaration = end < 0 ? begin : begin.substring(0, end);
        if (declaration.contains("encoding=\"UTF-8\"") || !declaration.contains("encoding")) {
            return StandardCharsets.UTF_8;
        }
        Matcher encoding = Declared.ENCODING.matcher(declaration);
        boolean known = encoding.find() && Charset.isSupported(encoding.group(1));
        return known ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
    }
}
