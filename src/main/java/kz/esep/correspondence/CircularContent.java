package kz.esep.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.letters.Duty;
import kz.esep.letters.LetterOrder;
import kz.esep.letters.LetterTables;
import kz.esep.letters.Recipients;

/**
 * What bodies are reminded of: what they must publish and when, what follows where they do not.
 *
 * @param day whose duties hold
 */
record CircularContent(LetterTables tables, LetterOrder order, Recipients recipients, LocalDate day)
        implements LetterContent {

    @Override
    public Map<String, Object> shared() {
        return Map.of("reference", OrderedLetter.reference(order));
    }

    @Override
    public Map<String, Object> half(Language language) {
        List<Map<String, Object>> rows = OrderedLetter.listed(language, recipients);
        return Map.of(
                "duties",
                OrderedLetter.duties(language, tables.duties(Duty.Topic.DUTY, day)),
                "liability",
                OrderedLetter.duties(language, tables.duties(Duty.Topic.LIABILITY, day)),
                "rows",
                rows,
                "annex_sheets",
                rows.isEmpty() ? "" : LetterWords.sheets(language, AnnexLength.ofRecipients(rows)));
    }
}
