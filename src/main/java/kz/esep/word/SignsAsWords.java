package kz.esep.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/** Words that somebody types for signs, as in other programs or as one speaks: {@code a and b}, {@code not a}, {@code a => 1}. */
final class SignsAsWords {

    private static final Map<String, String> BETWEEN =
            Map.of("and", "&&", "и", "&&", "және", "&&", "or", "||", "или", "||", "немесе", "||", "емес", "!");

    private static final Pattern WORD = Pattern.compile("\\s*(\\p{L}++)");
    private static final Pattern NOT = Pattern.compile("(?i)(?<![\\p{L}\\p{N}_.?])(not|не)\\s+$");

    private SignsAsWords() {}

    /**
     * What is said of the sign that was typed where FreeMarker stopped reading, if one was meant.
     *
     * @param before what it has read
     * @param rest what it has not
     */
    static Optional<Complaint> complaint(String before, String rest) {
        Matcher word = WORD.matcher(rest);
        if (word.lookingAt() && BETWEEN.containsKey(word.group(1).toLowerCase(Locale.ROOT))) {
            String typed = word.group(1);
            return Optional.of(sign(typed, BETWEEN.getOrDefault(typed.toLowerCase(Locale.ROOT), "")));
        }
        Matcher not = NOT.matcher(before);
        if (not.find()) {
            return Optional.of(sign(not.group(1), "!"));
        }
        String typed = greaterAsTyped(rest);
        if (before.stripTrailing().endsWith("=") && (typed.startsWith(">") || typed.startsWith("<"))) {
            return Optional.of(sign("=" + typed.charAt(0), typed.charAt(0) + "="));
        }
        return Optional.empty();
    }

    private static Complaint sign(String typed, String sign) {
        return Complaint.of(Remark.SIGN_AS_WORD).with("typed", typed).with("sign", sign);
    }

    /** {@code source} with its {@code >} as they were typed, which {@link TagInside} makes words. */
    static String greaterAsTyped(String source) {
        return (" " + source).replace(" gte ", ">=").replace(" gt ", ">").strip();
    }
}
