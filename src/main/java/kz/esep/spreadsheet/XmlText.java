package kz.esep.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of an XML part. Parts are in UTF-8 or UTF-16; a part that names another encoding is read in it. Decoding
 * is done here because the JDK's parser, left to it, prints bad bytes on the error stream before it throws.
 */
final class XmlText {

    private static final int DECLARATION_LENGTH = 128;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlText() {}

    /** The letters of {@code stream}; bytes that are none end it with an exception. */
    static Reader of(InputStream stream) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream);
        bytes.mark(DECLARATION_LENGTH);
        byte[] start = bytes.readNBytes(DECLARATION_LENGTH);
        bytes.reset();
        String begin = new String(start, StandardCharsets.ISO_8859_1);
        if (begin.startsWith("\u00EF\u00BB\u00BF")) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(
                bytes,
                charset(begin)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
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
        Matcher encoding = ENCODING.matcher(begin);
        boolean known = encoding.find() && Charset.isSupported(encoding.group(1));
        return known ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
    }
}
