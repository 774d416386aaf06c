package kz.esep.aarhus.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses of sites and mailboxes, in which no sign is what it is in a sentence. */
final class Addresses {

    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)[^\\s()«»“”\"<>,;]++|(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}_-]++(?:\\.[\\p{L}\\p{N}_-]++)++(?:/[^\\s()«»“”\"<>,;]++)?+");

    private static final Pattern SITE = Pattern.compile(
            "[^/]+\\.(?:kz|org|com|ru|net|info|int|eu|қаз|рф)(?:/.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Addresses() {}

    /** {@code text} with blanks for its addresses, so that every place stays. */
    static String blanked(String text) {
        String withoutLinks = LINK.matcher(text).replaceAll(Addresses::blanks);
        return DOTTED.matcher(withoutLinks)
                .replaceAll(found -> SITE.matcher(found.group()).matches() ? blanks(found) : "$0");
    }

    /** The full stop behind an address ends the sentence. */
    private static String blanks(MatchResult address) {
        String behind = address.group().replaceFirst("^.*?([.:!?]*)$", "$1");
        return " ".repeat(address.group().length() - behind.length()) + behind;
    }
}
