package kz.esep.spreadsheet;

/**
 * A text whose escapes, {@code _x000D_} and its like, are decoded exactly once. Letters that XML cannot hold, which only
 * an escape can bring in, are left out: no table and no document could take them.
 *
 * @param text the text as people mean it
 * @param isDecoded whether there was an escape
 * @param isDropped whether a letter was left out
 */
record EscapedText(String text, boolean isDecoded, boolean isDropped) {

    private static final int LENGTH = 7;

    /** The text that {@code written} stands for. */
    static EscapedText of(String written) {
        int begin = written.indexOf("_x");
        if (begin < 0) {
            return new EscapedText(written, false, false);
        }
        StringBuilder result = new StringBuilder(written.length());
        int index = 0;
        while (begin >= 0) {
            int end = begin + LENGTH;
            if (isEscape(written, begin)) {
                result.append(written, index, begin);
                result.append((char) Integer.parseInt(written, begin + 2, end - 1, 16));
                index = end;
                begin = written.indexOf("_x", end);
            } else {
                begin = written.indexOf("_x", begin + 2);
            }
        }
        String decoded = result.append(written, index, written.length()).toString();
        String possible = index == 0 ? decoded : withoutImpossible(decoded);
        return new EscapedText(possible, index > 0, possible.length() < decoded.length());
    }

    private static boolean isEscape(String text, int begin) {
        if (begin + LENGTH > text.length() || text.charAt(begin + LENGTH - 1) != '_') {
            return false;
        }
        for (int index = begin + 2; index < begin + LENGTH - 1; index++) {
            char letter = text.charAt(index);
            if (letter > 'f' || Character.digit(letter, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String withoutImpossible(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().filter(EscapedText::isPossible).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean isPossible(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
        boolean halfPair = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !halfPair && letter != 0xFFFE && letter != 0xFFFF;
    }
}
