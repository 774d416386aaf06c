package kz.esep.hearings;

import kz.esep.language.Language;
import kz.esep.reference.Validity;

/**
 * A line of the table of rules: one rule, in one rule set, for a time.
 *
 * @param code what its violations are counted under
 * @param rule how it judges
 * @param document which documents it is about
 * @param subtotal which subtotal its violations enter
 * @param position its place in the published table
 * @param validity the trigger dates it applies to
 * @param paragraph the legal point as a bare number, {@code 14}; empty where it is not known
 * @param counted whether what breaks it is a violation; otherwise only a warning
 * @param kk its texts in Kazakh
 * @param ru its texts in Russian
 */
public record RuleLine(
        CountCode code,
        Rule rule,
        DocumentKind document,
        Subtotal subtotal,
        int position,
        Validity validity,
        String paragraph,
        boolean counted,
        Texts kk,
        Texts ru) {

    /** The subtotal a violation enters; all enter the total. */
    public enum Subtotal {
        NOTICE,
        PROTOCOL,
        NONE
    }

    /**
     * Texts in one language.
     *
     * @param label the column's heading in tables
     * @param sentence what is wrong, as the analysis says it
     * @param citation the legal point; empty where it is not known
     */
    public record Texts(String label, String sentence, String citation) {}

    /** The texts in {@code language}. */
    public Texts texts(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
        };
    }
}
