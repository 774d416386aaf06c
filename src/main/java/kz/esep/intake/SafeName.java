package kz.esep.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the path of a file that arrived safe to be shown and to name files of ours on every system. Letters are
 * composed (NFC); what cannot be seen, turns the direction of writing round, leads out of a folder or is forbidden on
 * Windows becomes its number, as in {@code a[U+202E]b.xlsx}.
 */
public final class SafeName {

    /** Systems allow 255 bytes; what is written beside, and a file being written, have longer names. */
    private static final int BYTES_MOST = 210;

    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<Integer> FORBIDDEN =
            Set.of((int) '<', (int) '>', (int) ':', (int) '"', (int) '|', (int) '?', (int) '*', (int) '\\');

    private SafeName() {}

    /** The composed form of {@code name}, nothing else changed. */
    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /**
     * {@code path}, with {@code /} between its segments, made safe segment by segment. It is never absolute and never
     * leads upwards.
     */
    public static String of(String path) {
        StringBuilder safe = new StringBuilder();
        for (String segment : composed(path).split("/", -1)) {
            safe.append(safe.isEmpty() ? "" : "/").append(segment(segment));
        }
        return safe.toString();
    }

    /** What must differ between two names for a file system that tells neither case nor form apart. */
    static String key(String safe) {
        return safe.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** {@code name} with {@code mark} before its extension. */
    static String marked(String name, String mark) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') ? dot : name.length();
        return name.substring(0, end) + mark + name.substring(end);
    }

    private static String segment(String segment) {
        StringBuilder safe = new StringBuilder();
        int last = segment.isEmpty() ? 0 : segment.codePointBefore(segment.length());
        int end = last == ' ' || last == '.' ? segment.length() - 1 : segment.length();
        segment.codePoints().limit(segment.codePointCount(0, end)).forEach(letter -> append(safe, letter));
        if (end < segment.length()) {
            safe.append(number(last));
        }
        if (DEVICE.matcher(safe).matches()) {
            safe.insert(0, '_');
        }
        return shortened(safe.toString());
    }

    private static void append(StringBuilder safe, int letter) {
        boolean unseen = switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
        if (unseen || FORBIDDEN.contains(letter)) {
            safe.append(number(letter));
        } else {
            safe.appendCodePoint(letter);
        }
    }

    private static String number(int letter) {
        return String.format(Locale.ROOT, "[U+%04X]", letter);
    }

    private static String shortened(String name) {
        if (bytes(name) <= BYTES_MOST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot > 6 ? "" : name.substring(dot);
        int end = name.length() - extension.length();
        while (bytes(name.substring(0, end)) + bytes(extension) + 3 > BYTES_MOST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "…" + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
