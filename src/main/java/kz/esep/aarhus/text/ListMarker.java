package kz.esep.aarhus.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the text of a list item: a bullet or dash, {@code 1)}, {@code 1.}, {@code а)}. */
final class ListMarker {

    static final String BULLETS = "\\-–—−•·▪◦*‣●○■□";

    /** A minus before a figure is no bullet; {@code 1) тармақша} is a reference. */
    private static final Pattern MARKER = Pattern.compile("^(?:[" + BULLETS + "]\\s*(?![" + BULLETS + "\\d])|["
            + BULLETS + "] |(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\p{L}\\))\\s+(?!тармақша|және|и\\s|жән))");

    private ListMarker() {}

    /** Whether {@code line} is an item. */
    static boolean isItem(String line) {
        return MARKER.matcher(line).find();
    }

    /** {@code line} without its marker. */
    static String textOf(String line) {
        Matcher marker = MARKER.matcher(line);
        return marker.find() ? line.substring(marker.end()) : line;
    }
}
