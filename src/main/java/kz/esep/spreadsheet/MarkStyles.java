package kz.esep.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell formats of marks: for each format of the office and each colour one copy of that format with our fill. The
 * fill remembers in its second colour, which no program shows, what colour the cell had, so that a mark can be taken
 * off again when the file comes back.
 */
final class MarkStyles {

    private static final String NO_COLOUR = "indexed=\"64\"";
    private static final Pattern FILL_ID = Pattern.compile("\\d{1,9}");

    /** An opaque colour, remembered: seen by nobody, and told from what a program makes up by its first two digits. */
    private static final String REMEMBERED = "rgb=\"FE";

    private record Wanted(int base, MarkColour colour) {}

    private final StyleEdit styles;
    private final Map<Wanted, Integer> marked = new HashMap<>();
    private final Map<Integer, Integer> restored = new HashMap<>();

    MarkStyles(StyleEdit styles) {
        this.styles = styles;
    }

    /** The format {@code base} with {@code colour}. */
    int marked(int base, MarkColour colour) throws UnmarkableWorkbookException {
        Wanted wanted = new Wanted(base, colour);
        Integer known = marked.get(wanted);
        if (known == null) {
            String second = fillOf(base).flatMap(MarkStyles::colour).orElse(NO_COLOUR);
            int fill = styles.index("fills", solid("rgb=\"" + colour.rgb() + "\"", second));
            known = styles.indexOfExact("cellXfs", withFill(base, fill));
            marked.put(wanted, known);
        }
        return known;
    }

    /** The format the cell had before it was marked; {@code format} itself when it bears no mark. */
    int restored(int format) throws UnmarkableWorkbookException {
        Integer known = restored.get(format);
        if (known == null) {
            known = restoredNow(format);
            restored.put(format, known);
        }
        return known;
    }

    private int restoredNow(int format) throws UnmarkableWorkbookException {
        Optional<String> fill = fillOf(format).filter(MarkStyles::isOurs);
        if (fill.isEmpty()) {
            return format;
        }
        Optional<String> second = attributes(fill.get(), "bgColor")
                .filter(colour -> colour.contains("theme=")
                        || colour.contains(REMEMBERED)
                        || (colour.contains("indexed=") && !colour.contains(NO_COLOUR)));
        if (second.isEmpty()) {
            return styles.indexOfExact("cellXfs", withFill(format, 0));
        }
        String first = second.get().replace(REMEMBERED, "rgb=\"FF");
        return styles.indexOfExact("cellXfs", withFill(format, styles.index("fills", solid(first, NO_COLOUR))));
    }

    private Optional<String> fillOf(int format) throws UnmarkableWorkbookException {
        return XmlOutline.of(styles.format(format))
                .root()
                .attribute("fillId")
                .filter(id -> FILL_ID.matcher(id).matches())
                .map(id -> styles.fill(Integer.parseInt(id)));
    }

    private String withFill(int format, int fill) throws UnmarkableWorkbookException {
        String text = styles.format(format);
        XmlTag tag = XmlOutline.of(text).root();
        String changed = tag.with("fillId", String.valueOf(fill));
        XmlTag again = XmlOutline.of(changed + text.substring(tag.end())).root();
        return (fill == 0 ? again.without("applyFill") : again.with("applyFill", "1")) + text.substring(tag.end());
    }

    private static String solid(String first, String second) {
        return "<fill><patternFill patternType=\"solid\"><fgColor " + first + "/><bgColor " + second
                + "/></patternFill></fill>";
    }

    private static boolean isOurs(String fill) {
        Optional<String> colour = attributes(fill, "fgColor");
        for (MarkColour one : MarkColour.values()) {
            if (colour.filter(text -> text.contains(one.rgb())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The colour of a solid fill as it is remembered. */
    private static Optional<String> colour(String fill) {
        return fill.contains("solid")
                ? attributes(fill, "fgColor").map(colour -> colour.replace("rgb=\"FF", REMEMBERED))
                : Optional.empty();
    }

    private static Optional<String> attributes(String fill, String element) {
        Matcher colour =
                Pattern.compile("<(?:\\w+:)?" + element + "\\s+([^>]*?)\\s*/?>").matcher(fill);
        return colour.find() ? Optional.of(colour.group(1).replace('\'', '"')) : Optional.empty();
    }
}
