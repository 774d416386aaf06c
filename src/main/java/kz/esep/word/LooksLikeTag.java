package kz.esep.word;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what somebody may have meant as a tag, though it is none: tags of other programs, or of ours with a slip. */
final class LooksLikeTag {

    /** Possessive and bounded: a text may be as long as it likes, and is looked through once. */
    private static final Pattern SLIP = Pattern.compile(
            // ${ and [# with a blank in between, or without their first sign; tags of other programs
            "\\$\\s+\\{[^}]*}?|\\[\\s+/?#\\w*[^\\]]*]?|\\[/\\s+#\\w*]?|\\{\\{[^}]*}{0,2}|</?[#@]\\w+[^>]*>?"
                    + "|(?<!\\$)\\{[\\p{L}_]+(?:\\.[\\p{L}_]++)++}|(?<!\\[)/?#/?(?:if|list|else|elseif)\\b[^\\]]{0,300}+]"
                    + "|\\[/?(?:if|list|else|elseif)\\b[^\\]\\[]*]"
                    + "|\\$[\\p{L}_]+(?:\\.[\\p{L}_]++)++|\\$[(\\[][\\p{L}_]++(?:\\.[\\p{L}_]++)*+[)\\]]");

    private static final char TAKEN = 0;

    private LooksLikeTag() {}

    /** The stretches of {@code text}, apart from its {@code tags}, that look like tags. */
    static List<MatchResult> in(String text, List<Tag> tags) {
        if (text.chars().noneMatch(letter -> "{#@$[".indexOf(letter) >= 0)) {
            return List.of();
        }
        StringBuilder rest = new StringBuilder(text);
        for (Tag tag : tags) {
            for (int at = tag.start(); at < tag.end(); at++) {
                rest.setCharAt(at, TAKEN);
            }
        }
        return SLIP.matcher(rest).results().toList();
    }
}
