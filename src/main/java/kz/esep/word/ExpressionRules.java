package kz.esep.word;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.NearestName;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/**
 * What an expression in a template may do: look at the data and shape text. FreeMarker cannot switch off {@code ?eval}
 * or {@code ?interpret}, so the list is of what is offered, and everything else is refused.
 */
final class ExpressionRules {

    private static final Set<String> BUILT_INS = Set.of(
            "abs",
            "boolean",
            "c",
            "cap_first",
            "capitalize",
            "ceiling",
            "chunk",
            "contains",
            "counter",
            "drop_while",
            "ends_with",
            "ensure_ends_with",
            "ensure_starts_with",
            "filter",
            "first",
            "floor",
            "has_content",
            "has_next",
            "index",
            "index_of",
            "int",
            "is_even_item",
            "is_first",
            "is_last",
            "is_odd_item",
            "item_cycle",
            "item_parity",
            "join",
            "keep_after",
            "keep_after_last",
            "keep_before",
            "keep_before_last",
            "keys",
            "last",
            "last_index_of",
            "left_pad",
            "length",
            "lower_case",
            "map",
            "max",
            "min",
            "number",
            "remove_beginning",
            "remove_ending",
            "replace",
            "reverse",
            "right_pad",
            "round",
            "seq_contains",
            "seq_index_of",
            "size",
            "sort",
            "sort_by",
            "split",
            "starts_with",
            "string",
            "switch",
            "take_while",
            "then",
            "trim",
            "uncap_first",
            "upper_case",
            "values");

    private static final Pattern BUILT_IN = Pattern.compile("\\?\\?|\\?\\s*(\\w*)");
    private static final Pattern SPECIAL_VARIABLE =
            Pattern.compile("(?<![\\p{L}\\p{N}_$@)\\]}\"'.\\s])\\s*\\.\\s*[a-zA-Z_]");

    private ExpressionRules() {}

    /** Why the expression is refused, if it is; {@code bare} is without the contents of its strings. */
    static Optional<Complaint> objection(String bare) {
        if (bare.contains("${")) {
            return Optional.of(Complaint.of(Remark.TAG_IN_QUOTES));
        }
        if (bare.indexOf('$') >= 0) {
            return Optional.of(Complaint.of(Remark.DOLLAR_NAME));
        }
        if (bare.contains("<#") || bare.contains("<!") || bare.contains("...")) {
            return Optional.of(Complaint.of(Remark.FORBIDDEN_SIGN));
        }
        if (SPECIAL_VARIABLE.matcher(bare).find()) {
            return Optional.of(Complaint.of(Remark.DOT_NAME));
        }
        Matcher builtIn = BUILT_IN.matcher(bare);
        while (builtIn.find()) {
            String name = builtIn.group(1);
            if (name != null && !BUILT_INS.contains(name)) {
                return Optional.of(NearestName.to(name, BUILT_INS)
                        .map(near -> Complaint.of(Remark.BUILT_IN_NEAR).with("near", "?" + near))
                        .orElse(Complaint.of(Remark.BUILT_IN))
                        .with("name", "?" + name));
            }
        }
        return Optional.empty();
    }
}
