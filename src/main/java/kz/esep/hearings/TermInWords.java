package kz.esep.hearings;

import java.util.Optional;
import kz.esep.form.Sheet;
import kz.esep.language.Language;

/** Says how a rule reckons its term: {@code «Құжаттар алынған күн» + 1 жұмыс күні}. */
public final class TermInWords {

    private TermInWords() {}

    /**
     * The term of {@code rule}, if it has one.
     *
     * @param sheet what the columns are called of which its days are taken
     */
    public static Optional<String> of(Rule rule, Sheet sheet, Language language) {
        return rule.term().map(term -> switch (language) {
            case KK ->
                term.described(field -> sheet.getColumn(field.code()).labelKk(), "жұмыс күні", "күнтізбелік күн");
            case RU -> term.described(field -> sheet.getColumn(field.code()).labelRu(), "раб. дн.", "календ. дн.");
        });
    }
}
