package kz.esep.word;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The letters of a part: UTF-8, or UTF-16 where its first two bytes say so, as the format of packages allows. */
final class XmlBytes {

    private XmlBytes() {}

    /** The letters of {@code xml}; bytes that are no letters become ones XML does not know, so that the part is refused. */
    static String decoded(byte[] xml) {
        Charset charset = isUtf16(xml) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String letters = charset.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
            return letters.startsWith("\uFEFF") ? letters.substring(1) : letters;
        } catch (CharacterCodingException e) {
            return "\uFFFF";
        }
    }

    static boolean isUtf16(byte[] xml) {
        boolean little = xml.length > 1 && xml[0] == (byte) 0xFF && xml[1] == (byte) 0xFE;
        boolean big = xml.length > 1 && xml[0] == (byte) 0xFE && xml[1] == (byte) 0xFF;
        return little || big;
    }
}
