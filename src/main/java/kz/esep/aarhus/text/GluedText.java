package kz.esep.aarhus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words, sentences and numbers without the blank or hyphen between them, and a comma too much in a range. */
final class GluedText {

    private static final String UNIT =
            "(?:бап|баб|тармақ|тармағ|абзац|қосымша|тарау|стать|пункт|подпункт|глав|жыл|год)";

    private static final List<Slip> SLIPS = List.of(
            slip(
                    TextDoubtKind.GLUED_WORDS,
                    "(?<![\\p{L}-])(\\p{IsCyrillic}{5,}\\.)(\\p{Lu}\\p{IsCyrillic}{2,})",
                    found -> found.group(1) + " " + found.group(2)),
            slip(
                    TextDoubtKind.GLUED_WORDS,
                    "(?<![\\p{L}.-])(\\p{IsCyrillic}{7,}\\.)([\\p{IsCyrillic}&&\\p{Ll}]{3,})(?![\\p{L}.])",
                    found -> found.group(1) + " " + found.group(2)),
            slip(
                    TextDoubtKind.GLUED_WORDS,
                    "(?<!\\p{L})(\\p{IsCyrillic}{2,}[;,!?:])(\\p{IsCyrillic}{2,})",
                    found -> found.group(1) + " " + found.group(2)),
            slip(
                    TextDoubtKind.GLUED_NUMBER,
                    "(?<!\\d)\\d{1,2}((?:19|20)\\d{2})(?= (?:жыл[ғыд]|ж\\.|год|г\\.))",
                    found -> found.group(1)),
            slip(
                    TextDoubtKind.GLUED_NUMBER,
                    "(?<![\\p{L}\\d])(\\d+(?:-\\d+)?)(" + UNIT + "\\p{L}*)",
                    found -> found.group(1)
                            + (found.group(2).matches("(?:бап|баб|тарма).*") ? "-" : " ")
                            + found.group(2)),
            slip(
                    TextDoubtKind.GLUED_NUMBER,
                    "(?<![\\p{L}\\d])(\\p{Lu}{2,})(\\d+(?:-\\d+)?-" + UNIT + "\\p{L}*)",
                    found -> found.group(1) + " " + found.group(2)),
            slip(
                    TextDoubtKind.GLUED_NUMBER,
                    "(?<![\\p{L}-])(\\p{Ll}{4,}[;,]?)\\d{1,2}(?![\\p{L}\\d])",
                    found -> found.group(1)),
            slip(
                    TextDoubtKind.STRAY_COMMA,
                    "((?:19|20)\\d{2}), ?[-–—] ?((?:19|20)\\d{2})",
                    found -> found.group(1) + "–" + found.group(2)));

    private GluedText() {}

    private record Slip(TextDoubtKind kind, Pattern pattern, Function<MatchResult, String> mended) {}

    /** Those of {@code text}; addresses are no sentences. */
    static List<TextDoubt> in(String text) {
        String plain = Addresses.blanked(text);
        List<TextDoubt> doubts = new ArrayList<>();
        for (Slip slip : SLIPS) {
            for (Matcher found = slip.pattern().matcher(plain); found.find(); ) {
                String expected = slip.mended().apply(found.toMatchResult());
                doubts.add(TextDoubt.at(slip.kind(), text, found.start(), found.end(), expected));
            }
        }
        return doubts;
    }

    private static Slip slip(TextDoubtKind kind, String pattern, Function<MatchResult, String> mended) {
        return new Slip(kind, Pattern.compile(pattern), mended);
    }
}
