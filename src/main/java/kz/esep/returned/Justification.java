package kz.esep.returned;

import java.util.Locale;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.language.Letters;
import kz.esep.reference.RegionCode;
import kz.esep.storage.FormulaGuard;

/**
 * An office's word that what we asked about is right.
 *
 * @param about what it is about
 * @param text the office's own words
 * @param file the file it came in
 */
record Justification(About about, String text, String file) {

    private static final int LETTERS_MOST = 2_000;

    /**
     * What a justification holds for: this finding on this value and these facts, and no other. Whatever of it changes is
     * asked about again.
     *
     * @param region the office's region
     * @param code the finding's code
     * @param subject the row and column
     * @param value the value found
     * @param facts everything else it rests on, see {@link Finding#facts()}
     */
    record About(RegionCode region, String code, Subject subject, String value, String facts) {

        /** The same for a value however it was spaced, and whether or not it came through a table. */
        static About of(RegionCode region, String code, Subject subject, String value, String facts) {
            return new About(
                    region,
                    code,
                    new Subject(plain(subject.sheet()), plain(subject.row()), plain(subject.column())),
                    plain(value),
                    plain(facts));
        }

        static About of(RegionCode region, Finding finding, Subject subject) {
            return of(region, finding.code().name(), subject, finding.value(), finding.facts());
        }
    }

    /** Whether {@code text} says anything: nothing and a dash do not. */
    static boolean says(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Text as it may stand in a table. */
    static String plain(String text) {
        String spaced =
                Letters.trimmed(text).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String cut = spaced.length() > LETTERS_MOST ? spaced.substring(0, LETTERS_MOST) : spaced;
        return FormulaGuard.guarded(cut);
    }

    /** The order in which justifications are written. */
    String order() {
        return String.join(
                "\n",
                about.region().value(),
                about.code(),
                about.subject().sheet(),
                about.subject().row(),
                about.subject().column(),
                about.value(),
                about.facts());
    }

    /** Whether {@code code} is the code of a finding. */
    static boolean isCode(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        for (FindingCode one : FindingCode.values()) {
            if (one.name().equals(upper)) {
                return true;
            }
        }
        return false;
    }
}
