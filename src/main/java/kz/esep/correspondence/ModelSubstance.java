package kz.esep.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.language.Language;
import kz.esep.letters.Substance;
import kz.esep.storage.Sha256;

/**
 * What is left of a letter's model without its form: number and date, letterhead, people, terms, sheets, and the program's own
 * sentences about files. A letter is another one only where this is.
 */
final class ModelSubstance {

    private static final Set<String> FORM = Set.of(
            "number",
            "date",
            "answer_due",
            "replaces",
            "letterhead",
            "addressee",
            "addressees",
            "together",
            "signatory",
            "executor",
            "title",
            "term",
            "by",
            "annex_sheets",
            "gravest");

    private static final String ROWS = "rows";

    private ModelSubstance() {}

    /** The substance of {@code model}; its parts are the rows of the annex. */
    static Substance of(Map<String, Object> model) {
        List<String> parts = new ArrayList<>();
        if (model.get(Language.KK.code()) instanceof Map<?, ?> half && half.get(ROWS) instanceof List<?> rows) {
            rows.forEach(row -> parts.add(sum(row)));
        }
        return new Substance(sum(model), parts);
    }

    private static String sum(Object value) {
        return Sha256.of(text(value).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, String> told = new TreeMap<>();
            map.forEach((name, one) -> {
                if (!FORM.contains(String.valueOf(name))) {
                    told.put(String.valueOf(name), text(one));
                }
            });
            return told.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ModelSubstance::text).toList().toString();
        }
        return String.valueOf(value).replace("\\", "\\\\").replace(",", "\\,");
    }
}
