package kz.esep.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.finding.FindingCode;

/** Where a formula takes its value from: from outside the workbook or out of the moment, its result cannot be checked. */
final class FormulaSource {

    private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"");
    private static final Pattern VOLATILE = Pattern.compile(
            "(?<![\\p{L}\\d_.])(?:RAND|RANDBETWEEN|RANDARRAY|TODAY|NOW|INDIRECT|OFFSET|CELL|INFO)\\s*\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTSIDE = Pattern.compile(
            "\\[[^\\]]+\\][^\\[\\]!]*!|(?<![\\p{L}\\d_.])(?:WEBSERVICE|RTD|IMPORTRANGE|IMPORTDATA)\\s*\\(|\\|[^!]*!",
            Pattern.CASE_INSENSITIVE);

    private FormulaSource() {}

    /** The finding that {@code formula}, without its equals sign, calls for. */
    static Optional<FindingCode> doubt(String formula) {
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        String withoutTexts = TEXTS.matcher(formula).replaceAll("");
        if (OUTSIDE.matcher(withoutTexts).find()) {
            return Optional.of(FindingCode.C051);
        }
        return VOLATILE.matcher(withoutTexts).find() ? Optional.of(FindingCode.C050) : Optional.empty();
    }
}
