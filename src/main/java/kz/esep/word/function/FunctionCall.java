package kz.esep.word.function;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.language.Language;

/**
 * A call found in a tag.
 *
 * @param name what is called: {@code date}; {@code month.date} where a value of the model is called, which none can be
 * @param start where the name begins in the tag
 * @param arguments how many values it is called with
 */
public record FunctionCall(String name, int start, int arguments) {

    /** A name before a parenthesis, unless a mark says that it is a directive or a built-in. */
    private static final Pattern CALL = Pattern.compile("(?:[?#]\\s*|(?<![\\p{L}\\p{N}_$@.]))"
            + "(?<name>[\\p{L}_$@][\\p{L}\\p{N}_$@]*+(?:\\.[\\p{L}_$@][\\p{L}\\p{N}_$@]*+)*+)\\s*\\(");

    /** What {@link #spoken} puts before the name of a function. */
    private static final Pattern SPOKEN = Pattern.compile(Arrays.stream(Language.values())
            .map(language -> Pattern.quote(Functions.spoken("", language)))
            .collect(Collectors.joining("|")));

    private static final Set<String> WORDS = Set.of("gt", "gte", "lt", "lte", "as", "in", "using");

    /** The calls in {@code tag}, as FreeMarker is to read it, from left to right. */
    public static List<FunctionCall> in(String tag) {
        String bare = withoutTexts(tag);
        List<FunctionCall> calls = new ArrayList<>();
        Matcher matcher = CALL.matcher(bare);
        while (matcher.find()) {
            char before = bare.charAt(matcher.start());
            String name = matcher.group("name");
            if (before != '?' && before != '#' && !WORDS.contains(name)) {
                calls.add(new FunctionCall(name, matcher.start("name"), arguments(bare, matcher.end())));
            }
        }
        return calls;
    }

    /** {@code tag} with its functions called so that they answer in {@code language}. */
    public static String spoken(String tag, Language language) {
        StringBuilder spoken = new StringBuilder(tag);
        List<FunctionCall> calls = in(tag);
        for (int index = calls.size() - 1; index >= 0; index--) {
            FunctionCall call = calls.get(index);
            int end = call.start() + call.name().length();
            call.function()
                    .ifPresent(
                            function -> spoken.replace(call.start(), end, Functions.spoken(function.name(), language)));
        }
        return spoken.toString();
    }

    /** {@code tag}, or a piece of it, with its functions called as its author wrote them. */
    public static String typed(String tag) {
        return SPOKEN.matcher(tag).replaceAll("");
    }

    /** The function that is called; none when there is none of that name. */
    public Optional<TemplateFunction> function() {
        return Functions.find(name);
    }

    /** Whether the function takes so many values. */
    public boolean fits(TemplateFunction function) {
        return arguments >= function.least() && arguments <= function.most();
    }

    /** How many values stand between the parenthesis that opens before {@code from} and the one that closes it. */
    private static int arguments(String bare, int from) {
        int depth = 0;
        int commas = 0;
        boolean any = false;
        for (int at = from; at < bare.length(); at++) {
            char letter = bare.charAt(at);
            if (depth == 0 && letter == ')') {
                break;
            }
            any |= letter != ' ';
            depth += "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
            commas += depth == 0 && letter == ',' ? 1 : 0;
        }
        return any ? commas + 1 : 0;
    }

    /** {@code tag} with every letter between quotation marks made a space; each other letter stands where it stood. */
    public static String withoutTexts(String tag) {
        StringBuilder bare = new StringBuilder(tag);
        char mark = 0;
        for (int at = 0; at < tag.length(); at++) {
            char letter = tag.charAt(at);
            if (mark == 0) {
                mark = letter == '"' || letter == '\'' ? letter : 0;
            } else if (letter == mark) {
                mark = 0;
            } else {
                bare.setCharAt(at, ' ');
                if (letter == '\\' && at + 1 < tag.length()) {
                    at++;
                    bare.setCharAt(at, ' ');
                }
            }
        }
        return bare.toString();
    }
}
