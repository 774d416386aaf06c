package kz.esep.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.esep.language.NearestName;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.function.FunctionCall;
import kz.esep.word.names.BuiltIns;
import kz.esep.word.names.LookAlikes;
import kz.esep.word.names.SpecialVariables;

/** What an expression in a template may do: look at the data and shape text ({@link BuiltIns}). Everything else is refused. */
final class ExpressionRules {

    private static final Set<String> OFFERED = BuiltIns.names();

    private static final Pattern BUILT_IN = Pattern.compile("\\?\\?|\\?\\s*([\\p{L}\\p{N}_]+)");

    /** FreeMarker ends {@code r"\"} at its second mark, so nobody else could tell what is a text behind one. */
    private static final Pattern RAW_TEXT = Pattern.compile("r[\"']");

    /** What begins a remark within an expression, three points, and what begins another program's tag. */
    private static final List<String> FORBIDDEN = List.of("<#", "<!", "[!--", "...");

    /** A built-in that FreeMarker knows and of whose result nothing is known; it is never run. */
    private static final String ANY_BUILT_IN = "parent";

    private static final Set<Remark> ABOUT_A_WORD = Set.of(
            Remark.BUILT_IN, Remark.BUILT_IN_NEAR, Remark.WORD_LOOKS_LIKE, Remark.TAG_IN_QUOTES, Remark.DOLLAR_NAME);

    private ExpressionRules() {}

    /**
     * Why a tag is refused, each reason once.
     *
     * @param bare the inside of the tag without the contents of its texts
     * @param expression the inside without the name of a directive
     */
    static List<Complaint> objections(String bare, String expression) {
        Set<Complaint> objections = new LinkedHashSet<>();
        if (bare.contains("${")) {
            objections.add(Complaint.of(Remark.TAG_IN_QUOTES));
        }
        if (bare.replace("${", "").indexOf('$') >= 0) {
            objections.add(Complaint.of(Remark.DOLLAR_NAME));
        }
        if (FORBIDDEN.stream().anyMatch(bare::contains)) {
            objections.add(Complaint.of(Remark.FORBIDDEN_SIGN));
        }
        if (RAW_TEXT.matcher(bare).find()) {
            objections.add(Complaint.of(Remark.RAW_TEXT));
        }
        if (bare.indexOf('\\') >= 0) {
            objections.add(Complaint.of(Remark.BACKSLASH));
        }
        if (SpecialVariables.in(expression)) {
            objections.add(Complaint.of(Remark.DOT_NAME));
        }
        refused(bare).forEach(builtIn -> objections.add(unknown(builtIn.group(1))));
        return List.copyOf(objections);
    }

    /**
     * The expression without what {@code objections} are about, so that the rest of it can be looked at; nothing where they
     * leave no rest that could be read.
     */
    static Optional<String> cleared(String source, List<Complaint> objections) {
        if (!objections.stream().map(Complaint::remark).allMatch(ABOUT_A_WORD::contains)) {
            return Optional.empty();
        }
        if (objections.isEmpty()) {
            return Optional.of(source);
        }
        String bare = FunctionCall.withoutTexts(source);
        StringBuilder cleared = new StringBuilder(source);
        for (int at = 0; at < source.length(); at++) {
            if (source.startsWith("${", at) && bare.charAt(at) != '$') {
                cleared.setCharAt(at, ' ');
            }
        }
        List<MatchResult> refused = refused(bare);
        for (int index = refused.size() - 1; index >= 0; index--) {
            cleared.replace(refused.get(index).start(1), refused.get(index).end(1), ANY_BUILT_IN);
        }
        return Optional.of(cleared.toString());
    }

    /** The built-ins that are not offered. */
    private static List<MatchResult> refused(String bare) {
        return BUILT_IN.matcher(bare)
                .results()
                .filter(found -> found.group(1) != null && !OFFERED.contains(found.group(1)))
                .toList();
    }

    private static Complaint unknown(String name) {
        return LookAlikes.complaint(Remark.WORD_LOOKS_LIKE, name, OFFERED)
                .or(() -> NearestName.to(name, OFFERED)
                        .map(near -> Complaint.of(Remark.BUILT_IN_NEAR).with("near", "?" + near)))
                .orElse(Complaint.of(Remark.BUILT_IN))
                .with("name", "?" + name);
    }
}
