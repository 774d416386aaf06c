package kz.esep.hearings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.language.Language;

/**
 * A column of the table of a rule set in a month: one kind of violation.
 *
 * @param code what its violations are counted under
 * @param lines the lines of the table of rules behind it, in their order: several where the rule changed; at least one
 */
public record RuleColumn(CountCode code, List<RuleLine> lines) {

    public RuleColumn {
        lines = List.copyOf(lines);
    }

    /** Which documents it is about. */
    public DocumentKind document() {
        return last().document();
    }

    /** The subtotal it enters. */
    public RuleLine.Subtotal subtotal() {
        return last().subtotal();
    }

    /** The label of its lines; none where they say different things, such as two terms. */
    public Optional<String> label(Language language) {
        return common(language, RuleLine.Texts::label);
    }

    /** The sentence of its lines; none where they say different things. */
    public Optional<String> sentence(Language language) {
        return common(language, RuleLine.Texts::sentence);
    }

    private Optional<String> common(Language language, Function<RuleLine.Texts, String> text) {
        List<String> texts = lines.stream()
                .map(line -> text.apply(line.texts(language)))
                .distinct()
                .toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    private RuleLine last() {
        return lines.get(lines.size() - 1);
    }
}
