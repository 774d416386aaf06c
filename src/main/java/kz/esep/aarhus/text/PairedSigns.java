package kz.esep.aarhus.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotation marks and brackets without the other of their pair. */
final class PairedSigns {

    private static final String OPENING = "«„([";
    private static final String CLOSING = "»”)]";

    /** {@code 1)}, {@code 10-1)} and {@code а)} have no bracket before them. */
    private static final Pattern ENUMERATOR =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{N}{1,3}(?:-\\p{N}+)?|\\p{L}|[ivxIVX]+)$");

    private static final int LONGEST_ENUMERATOR = 8;

    private static final Pattern STRAIGHT = Pattern.compile("\"");

    private PairedSigns() {}

    /** Those of {@code text}; a pair may begin in one line and end in another. */
    static List<TextDoubt> in(String text) {
        List<TextDoubt> doubts = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (isOpening(text, sign, open)) {
                open.push(place);
            } else if (CLOSING.indexOf(sign) >= 0 || sign == '“') {
                close(text, place, open, doubts);
            }
        }
        open.descendingIterator().forEachRemaining(place -> doubts.add(doubt(text, place)));
        List<Integer> straight =
                STRAIGHT.matcher(text).results().map(one -> one.start()).toList();
        if (straight.size() % 2 != 0) {
            doubts.add(doubt(text, straight.get(straight.size() - 1)));
        }
        return doubts;
    }

    /** The mark “ opens in Kazakh and closes „ in Russian. */
    private static boolean isOpening(String text, char sign, Deque<Integer> open) {
        return OPENING.indexOf(sign) >= 0
                || (sign == '“' && open.stream().noneMatch(place -> text.charAt(place) == '„'));
    }

    private static void close(String text, int place, Deque<Integer> open, List<TextDoubt> doubts) {
        List<Integer> skipped = new ArrayList<>();
        while (!open.isEmpty() && !pairs(text.charAt(open.peek()), text.charAt(place))) {
            skipped.add(open.pop());
        }
        Matcher enumerator = ENUMERATOR.matcher(text);
        boolean enumerates = text.charAt(place) == ')'
                && enumerator
                        .region(Math.max(0, place - LONGEST_ENUMERATOR), place)
                        .find();
        boolean begins = enumerates && (enumerator.start() == 0 || text.charAt(enumerator.start() - 1) == '\n');
        boolean closesLater = enumerates && (begins || !skipped.isEmpty() || hasAnotherClosing(text, place));
        if (open.isEmpty() || closesLater) {
            restore(open, skipped);
            if (!enumerates) {
                doubts.add(doubt(text, place));
            }
            return;
        }
        skipped.forEach(one -> doubts.add(doubt(text, one)));
        open.pop();
    }

    /** Whether a bracket that is no enumerator's closes in the same line before another opens. */
    private static boolean hasAnotherClosing(String text, int place) {
        for (int next = place + 1; next < text.length() && "(\n".indexOf(text.charAt(next)) < 0; next++) {
            if (text.charAt(next) == ')') {
                return true;
            }
        }
        return false;
    }

    private static void restore(Deque<Integer> open, List<Integer> skipped) {
        for (int index = skipped.size() - 1; index >= 0; index--) {
            open.push(skipped.get(index));
        }
    }

    private static boolean pairs(char opening, char closing) {
        return switch (opening) {
            case '«' -> closing == '»';
            case '„' -> closing == '“' || closing == '”';
            case '“' -> closing == '”';
            case '(' -> closing == ')';
            default -> closing == ']';
        };
    }

    private static TextDoubt doubt(String text, int place) {
        return TextDoubt.at(TextDoubtKind.UNBALANCED_SIGNS, text, place, place + 1, "");
    }
}
