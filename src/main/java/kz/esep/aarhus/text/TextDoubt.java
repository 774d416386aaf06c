package kz.esep.aarhus.text;

/**
 * Something in a text that an editor should look at.
 *
 * @param kind what may be wrong
 * @param seen what stands there
 * @param expected what may have been meant; empty where nothing can be said
 * @param excerpt some {@value #EXCERPT} letters around it, in one line
 */
public record TextDoubt(TextDoubtKind kind, String seen, String expected, String excerpt) {

    private static final int EXCERPT = 40;

    /** Of the piece of {@code text} from {@code start} to {@code end}. */
    static TextDoubt at(TextDoubtKind kind, String text, int start, int end, String expected) {
        return new TextDoubt(kind, text.substring(start, end), expected, excerpt(text, start, end));
    }

    /** The words around a piece of {@code text}, with an ellipsis where it goes on. */
    static String excerpt(String text, int start, int end) {
        int around = Math.max(0, EXCERPT - (end - start)) / 2;
        int from = Math.max(0, start - around);
        int to = Math.min(text.length(), Math.min(end, start + EXCERPT) + around);
        while (from > 0 && from < start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length()
                && to > Math.min(end, from + EXCERPT / 2)
                && Character.isLetterOrDigit(text.charAt(to))) {
            to--;
        }
        String piece = text.substring(from, to).replace('\n', ' ').strip();
        return (from > 0 ? "…" : "") + piece + (to < text.length() ? "…" : "");
    }
}
