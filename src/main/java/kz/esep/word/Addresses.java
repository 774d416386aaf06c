package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Addresses of the web (RFC 3986) made of values: text from outside must neither leave its place nor start a program. */
final class Addresses {

    private static final String UNRESERVED = "-._~";
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=%";

    private Addresses() {}

    /** {@code value} as a piece of an address: whatever has a meaning in addresses loses it. */
    static String encoded(String value) {
        return encoded(value, "");
    }

    /** {@code value} as a whole address; nothing where it is none of the web and no mail address. */
    static Optional<String> sound(String value) {
        String address = value.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        boolean known = Stream.of("http://", "https://", "mailto:")
                .anyMatch(scheme -> lower.startsWith(scheme) && lower.length() > scheme.length());
        return known ? Optional.of(encoded(address, RESERVED)) : Optional.empty();
    }

    /** {@code source} with its percent signs resolved. */
    static String decoded(String source) {
        byte[] letters = source.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[letters.length];
        int length = 0;
        for (int at = 0; at < letters.length; at++) {
            int high = at + 2 < letters.length ? Character.digit(letters[at + 1], 16) : -1;
            int low = at + 2 < letters.length ? Character.digit(letters[at + 2], 16) : -1;
            if (letters[at] == '%' && high >= 0 && low >= 0) {
                decoded[length++] = (byte) (high * 16 + low);
                at += 2;
            } else {
                decoded[length++] = letters[at];
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    private static String encoded(String value, String allowed) {
        StringBuilder encoded = new StringBuilder();
        for (byte letter : value.getBytes(StandardCharsets.UTF_8)) {
            char plain = (char) (letter & 0xFF);
            boolean letterOrDigit = plain < 128 && Character.isLetterOrDigit(plain);
            if (letterOrDigit || UNRESERVED.indexOf(plain) >= 0 || allowed.indexOf(plain) >= 0) {
                encoded.append(plain);
            } else {
                encoded.append("%%%02X".formatted((int) plain));
            }
        }
        return encoded.toString();
    }
}
