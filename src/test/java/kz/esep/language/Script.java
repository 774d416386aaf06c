package kz.esep.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds letters of the wrong alphabet in texts of ours. */
public final class Script {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MIXED = Pattern.compile(".*\\p{IsLatin}.*");
    private static final Pattern CYRILLIC = Pattern.compile(".*\\p{IsCyrillic}.*");

    private Script() {}

    /** The words of {@code text} in which Latin and Cyrillic letters are mixed, or a Latin schwa stands. */
    public static List<String> mixedWords(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word ->
                        (MIXED.matcher(word).matches() && CYRILLIC.matcher(word).matches())
                                || word.indexOf('\u0259') >= 0
                                || word.indexOf('\u018F') >= 0)
                .toList();
    }
}
