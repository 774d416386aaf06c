package kz.esep.word.growth;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts calls of {@link GrowthFunctions} into FreeMarker source where an expression could make more than there is memory
 * for. Nothing else changes: {@code name?left_pad(n)} becomes {@code name?left_pad($length(n))}.
 *
 * <ul>
 *   <li>{@code ?left_pad}, {@code ?right_pad} and {@code ?chunk} take a number;
 *   <li>{@code ?join} and {@code ?replace} may take a text many times: all that goes in is counted before;
 *   <li>{@code a..b} is a list; where it is gone through, or cuts a piece out of another list, it is never held in memory;
 *   <li>{@code ?map}, {@code ?filter} and their like go through a list again for each value of another;
 *   <li>{@code [#assign]} may make a text or a list twice as long at each turn of a list.
 * </ul>
 */
public final class GuardedExpressions {

    private static final Pattern GROWING = Pattern.compile(
            "\\?\\s*(left_pad|right_pad|chunk|join|replace|map|filter|take_while|drop_while)\\b\\s*(\\()?");
    private static final Pattern ASSIGNED = Pattern.compile("(?<=[\\s,])([\\p{L}_$@][\\p{L}\\p{N}_$@]*)\\s*\\+?=(?!=)");
    private static final String ASSIGN = "[#assign ";
    private static final Pattern ANY = Pattern.compile(GROWING.pattern() + "|\\.\\.|\\[#assign ");

    /** A letter that no document can hold. */
    private static final String STRANGE = "\"\\x1\"";

    private GuardedExpressions() {}

    /** {@code source}, markup with tags in it, with its expressions guarded. */
    public static String in(String source) {
        if (!ANY.matcher(source).find()) {
            return source;
        }
        StringBuilder guarded = new StringBuilder();
        int done = 0;
        for (int at = 0; at < source.length(); at++) {
            Optional<TagText> tag = TagText.at(source, at);
            if (tag.isPresent()) {
                guarded.append(source, done, at);
                done = at + tag.get().length();
                at = done - 1;
                guarded.append(guarded(tag.get()));
            }
        }
        return guarded.append(source, done, source.length()).toString();
    }

    private static String guarded(TagText tag) {
        ranges(tag);
        calls(tag);
        return tag.text() + (tag.text().startsWith(ASSIGN) ? kept(tag) : "");
    }

    private static void ranges(TagText tag) {
        for (int at = tag.bare().indexOf(".."); at >= 0; at = tag.bare().indexOf("..", at + 2)) {
            int before = tag.listBefore(at);
            if (before >= 0 && !tag.isPieceOf(before)) {
                Matcher next = ASSIGNED.matcher(tag.bare()).region(at, tag.length());
                int end = tag.listEnd(at + 2);
                tag.wrap(before + 1, next.find() ? Math.min(end, next.start()) : end, GrowthFunctions.RANGE);
                at += GrowthFunctions.RANGE.length() + 1;
            }
        }
    }

    /** From right to left, so that what one is given is guarded when it is looked at. */
    private static void calls(TagText tag) {
        List<MatchResult> found = GROWING.matcher(tag.bare()).results().toList();
        for (int index = found.size() - 1; index >= 0; index--) {
            MatchResult call = found.get(index);
            if (call.group(2) == null) {
                tag.insert(call.end(1), "()"); // one that is called later takes nothing
            } else {
                call(tag, call.group(1), call.start(), call.end());
            }
        }
    }

    /** @param arguments where they begin */
    private static void call(TagText tag, String name, int start, int arguments) {
        int first = tag.argumentEnd(arguments);
        boolean two = first < tag.length() && tag.bare().charAt(first) == ',';
        if (tag.bare().substring(arguments, first).isBlank()) {
            return;
        }
        switch (name) {
            case "left_pad", "right_pad" -> tag.wrap(arguments, first, GrowthFunctions.LENGTH);
            case "chunk" -> tag.wrap(arguments, first, GrowthFunctions.SIZE);
            case "join" -> tag.insert(start, passing(GrowthFunctions.JOINED, tag.text(arguments, tag.end(arguments))));
            case "map", "filter", "take_while", "drop_while" -> tag.insert(start, walked(tag.isInLambda(start)));
            default -> {
                if (two) {
                    String replacement = tag.text(first + 1, tag.argumentEnd(first + 1));
                    String whole = "?split(" + STRANGE + ")" + passing(GrowthFunctions.REPLACED, replacement);
                    tag.insert(start, whole + "?join(" + STRANGE + ")");
                }
            }
        }
    }

    /** @param again whether it is done for each value of a list around it, whose steps are counted together with these */
    private static String walked(boolean again) {
        return "?filter(" + (again ? GrowthFunctions.STEP : GrowthFunctions.WALK + "()") + ")";
    }

    private static String passing(String function, String arguments) {
        return "?filter(" + function + "(" + arguments + "))";
    }

    private static String kept(TagText tag) {
        String grown = tag.bare().indexOf('+') < 0 ? "" : ", true";
        return ASSIGNED.matcher(tag.bare())
                .results()
                .map(name -> name.group(1))
                .filter(name -> !name.startsWith("$"))
                .distinct()
                .map(name -> "${" + GrowthFunctions.KEPT + "(\"" + name + "\", " + name + "!" + grown + ")}")
                .collect(Collectors.joining());
    }
}
