package kz.esep.word.growth;

import java.util.Optional;
import java.util.Set;
import kz.esep.word.function.FunctionCall;

/** One tag of FreeMarker source, into which something is put. Places in it are told without looking into its texts. */
public final class TagText {

    private static final Set<String> WORDS = Set.of("gt", "gte", "lt", "lte", "as", "in", "using");
    private static final int BEGIN = 2;

    private final StringBuilder text;
    private String bare;

    private TagText(String text) {
        this.text = new StringBuilder(text);
        this.bare = FunctionCall.withoutTexts(text);
    }

    /** The tag that begins at {@code start} of {@code source}, if one does. */
    public static Optional<TagText> at(String source, int start) {
        if (!source.startsWith("${", start) && !source.startsWith("[#", start)) {
            return Optional.empty();
        }
        TagText rest = new TagText(source.substring(start));
        int end = rest.end(BEGIN);
        return end < rest.length() ? Optional.of(new TagText(rest.text(0, end + 1))) : Optional.empty();
    }

    /** How many letters it has. */
    public int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** The same with every letter of its texts made a space. */
    String bare() {
        return bare;
    }

    void insert(int place, String what) {
        text.insert(place, what);
        bare = FunctionCall.withoutTexts(text.toString());
    }

    /** Makes what stands between {@code from} and {@code to}, but for spaces around it, the argument of {@code function}. */
    void wrap(int from, int to, String function) {
        String inside = text.substring(from, to);
        insert(from + inside.stripTrailing().length(), ")");
        insert(to - inside.stripLeading().length(), function + "(");
    }

    /** Where the parenthesis or the like in which {@code from} stands is closed; the length where it is not. */
    int end(int from) {
        return find(from, "");
    }

    /** Where the argument that begins at {@code from} ends. */
    int argumentEnd(int from) {
        return find(from, ",");
    }

    /** Where a list {@code a..b} whose end begins at {@code from} ends. */
    int listEnd(int from) {
        return find(from, ",:");
    }

    private int find(int from, String marks) {
        int depth = 0;
        for (int at = from; at < bare.length(); at++) {
            char letter = bare.charAt(at);
            if (depth == 0 && (marks.indexOf(letter) >= 0 || ")]}".indexOf(letter) >= 0)) {
                return at;
            }
            depth += step(letter);
        }
        return bare.length();
    }

    /** The mark behind which a list {@code a..b} with its points at {@code points} begins; less than 0 for the tag itself. */
    int listBefore(int points) {
        int depth = 0;
        for (int at = points - 1; at >= BEGIN; at--) {
            char letter = bare.charAt(at);
            boolean between = ",:=([{".indexOf(letter) >= 0 || bare.startsWith("->", at - 1);
            if (depth == 0 && between) {
                return at;
            }
            depth -= step(letter);
        }
        return -1;
    }

    /** Whether the bracket at {@code place} cuts a piece out of what stands before it. */
    boolean isPieceOf(int place) {
        String before = bare.substring(0, place).stripTrailing();
        if (bare.charAt(place) != '[' || before.length() <= BEGIN) {
            return false;
        }
        int word = before.length();
        while (word > 0 && isOfName(before.charAt(word - 1))) {
            word--;
        }
        String name = before.substring(word);
        return name.isEmpty()
                ? ")]}\"'!".indexOf(before.charAt(before.length() - 1)) >= 0
                : word > BEGIN && !WORDS.contains(name);
    }

    /** Whether {@code place} stands behind the arrow of an expression such as {@code x -> …}. */
    boolean isInLambda(int place) {
        int depth = 0;
        for (int at = place - 1; at >= BEGIN; at--) {
            if (depth == 0 && bare.startsWith("->", at)) {
                return true;
            }
            depth = Math.max(0, depth - step(bare.charAt(at)));
        }
        return false;
    }

    private static boolean isOfName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '$' || letter == '@';
    }

    private static int step(char letter) {
        return "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
    }
}
