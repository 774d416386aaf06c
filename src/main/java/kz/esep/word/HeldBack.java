package kz.esep.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Which stretches at the end of {@link HeldMarkup} might be taken back, each within the one before. A paragraph is taken
 * back when it is left blank, so once it shows something nothing keeps it from being passed on.
 */
final class HeldBack {

    private static final List<String> SIGNS =
            List.of("<w:drawing", "<w:pict", "<w:object", "<w:footnoteReference", "<w:endnoteReference");

    private final HeldMarkup held;
    private final List<Stretch> stretches = new ArrayList<>();

    /** @param begin where it begins; nowhere when it is sure to stand */
    private record Stretch(int begin, boolean isParagraph) {

        private static final int NOWHERE = -1;

        Stretch sure() {
            return new Stretch(NOWHERE, isParagraph);
        }

        boolean isSure() {
            return begin == NOWHERE;
        }
    }

    HeldBack(HeldMarkup held) {
        this.held = held;
    }

    /** A stretch begins here; {@code isParagraph} when it goes if it is left blank. */
    void begin(boolean isParagraph) {
        stretches.add(new Stretch(held.length(), isParagraph));
    }

    /** Whether all of it is sure to stand. */
    boolean isSure() {
        stretches.replaceAll(stretch -> stretch.isParagraph && shows(stretch) ? stretch.sure() : stretch);
        return stretches.stream().allMatch(Stretch::isSure);
    }

    /** Ends the innermost paragraph. */
    void endParagraph() {
        end(shows(stretches.get(stretches.size() - 1)));
    }

    /** Ends the innermost stretch and takes it back unless it {@code stands}. */
    void end(boolean stands) {
        Stretch stretch = stretches.remove(stretches.size() - 1);
        if (!stands) {
            held.truncate(stretch.begin);
        }
    }

    private boolean shows(Stretch stretch) {
        return stretch.isSure() || !isBlank(held.text(stretch.begin, held.length()));
    }

    /** Whether {@code xml} holds nothing but markup and spaces, no picture and no reference to a note. */
    private static boolean isBlank(String xml) {
        if (SIGNS.stream().anyMatch(xml::contains)) {
            return false;
        }
        boolean inMarkup = false;
        for (int i = 0; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (c == '<' || c == '>') {
                inMarkup = c == '<';
            } else if (!inMarkup && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }
}
