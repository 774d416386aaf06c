package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.aarhus.text.Passages.Span;

/** List items without a text, bullets that stand twice or behind the text. */
final class ListSlips {

    private static final String BULLET = "[" + ListMarker.BULLETS + "]";
    private static final Pattern EMPTY =
            Pattern.compile("(?:" + BULLET + "[ " + ListMarker.BULLETS + "]*|\\d{1,2}[.)]|\\p{L}\\))[ ;.,]*");
    private static final Pattern DOUBLED =
            Pattern.compile("^(?!\\*\\*)" + BULLET + " *" + BULLET + "(?=[ \\p{L}«])|(?<= )[•·▪●■]$");

    private ListSlips() {}

    /** Those of {@code text}; a dash alone is the answer «nothing». */
    static List<TextDoubt> in(String text) {
        List<TextDoubt> doubts = new ArrayList<>();
        List<Span> lines = Passages.lines(text);
        for (Span line : lines) {
            String written = line.of(text);
            Matcher doubled = DOUBLED.matcher(written);
            if (lines.size() > 1 && EMPTY.matcher(written).matches()) {
                doubts.add(TextDoubt.at(TextDoubtKind.EMPTY_LIST_ITEM, text, line.start(), line.end(), ""));
            } else if (doubled.find()) {
                String expected = doubled.start() == 0 ? written.substring(0, 1) : "";
                int start = line.start() + doubled.start();
                int end = line.start() + doubled.end();
                doubts.add(TextDoubt.at(TextDoubtKind.DOUBLED_BULLET, text, start, end, expected));
            }
        }
        return doubts;
    }
}
