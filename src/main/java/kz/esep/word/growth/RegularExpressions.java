package kz.esep.word.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where an expression would search by a regular expression. A careless one may search for hours, and nothing can
 * stop it, so templates search for texts as they are typed.
 */
public final class RegularExpressions {

    /** Built-ins that may be told by flags to search so, and which of their values, from 0, are the flags. */
    private static final Map<String, Integer> FLAGS = Map.of(
            "replace", 2,
            "split", 1,
            "keep_before", 1,
            "keep_before_last", 1,
            "keep_after", 1,
            "keep_after_last", 1,
            "ensure_starts_with", 2);

    private static final Pattern CALL =
            Pattern.compile("\\?\\s*(" + String.join("|", FLAGS.keySet()) + ")\\b(?!\\s*_)\\s*(\\()?");

    /** Flags that are typed, without {@code r}. */
    private static final Pattern PLAIN = Pattern.compile("\\s*([\"'])[^r\\\\\"']*\\1\\s*");

    private RegularExpressions() {}

    /** The built-in of {@code tag}, as FreeMarker is to read it, that searches by one, or of which nobody can tell. */
    public static Optional<String> in(String tag) {
        return TagText.at(tag, 0).flatMap(RegularExpressions::in);
    }

    private static Optional<String> in(TagText tag) {
        Matcher call = CALL.matcher(tag.bare());
        while (call.find()) {
            String name = call.group(1);
            if (call.group(2) == null || isRegular(name, arguments(tag, call.end()))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isRegular(String name, List<String> arguments) {
        int flags = FLAGS.getOrDefault(name, 0);
        boolean unlessTold = name.equals("ensure_starts_with") && arguments.size() == flags;
        return unlessTold
                || (arguments.size() > flags
                        && !PLAIN.matcher(arguments.get(flags)).matches());
    }

    private static List<String> arguments(TagText tag, int start) {
        List<String> arguments = new ArrayList<>();
        int from = start;
        int end = tag.argumentEnd(from);
        arguments.add(tag.text(from, end));
        while (end < tag.length() && tag.bare().charAt(end) == ',') {
            from = end + 1;
            end = tag.argumentEnd(from);
            arguments.add(tag.text(from, end));
        }
        return arguments;
    }
}
