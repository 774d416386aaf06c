package kz.esep.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.letters.Addressee;
import kz.esep.letters.Duty;
import kz.esep.letters.Ground;
import kz.esep.letters.LetterOrder;
import kz.esep.letters.Recipients;

/** What circulars and replies have in common: the letter they refer to and what they remind of. */
final class OrderedLetter {

    private OrderedLetter() {}

    /** The incoming letter of {@code order}. */
    static Map<String, Object> reference(LetterOrder order) {
        return Map.of(
                "any", order.reference().isPresent(),
                "number", order.reference().map(LetterOrder.Reference::number).orElse(""),
                "date", LetterWords.day(order.reference().map(LetterOrder.Reference::date), ""));
    }

    /** {@code duties} as the numbered points of a letter. */
    static List<Map<String, Object>> duties(Language language, List<Duty> duties) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (Duty duty : duties) {
            points.add(Map.of(
                    "number",
                    points.size() + 1,
                    "text",
                    duty.text().in(language),
                    "ground",
                    citation(language, duty.ground()),
                    "last",
                    points.size() + 1 == duties.size()));
        }
        return points;
    }

    private static String citation(Language language, Optional<Ground> ground) {
        return ground.map(one -> one.citation(language)).orElse("");
    }

    /** The mailing list of {@code recipients} as the rows of an annex. */
    static List<Map<String, Object>> listed(Language language, Recipients recipients) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Addressee addressee : recipients.listed()) {
            Map<String, Object> row = new HashMap<>();
            row.put("number", rows.size() + 1);
            row.put("organisation", addressee.organisation().in(language));
            rows.add(row);
        }
        return rows;
    }
}
