package kz.esep.language;

import java.util.List;

/** Several names in one sentence, with the conjunction of the language before the last. */
public final class Enumeration {

    private Enumeration() {}

    /** {@code A және B}, {@code A, B и C}; one item stands alone, none gives an empty text. */
    public static String of(Language language, List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String conjunction = switch (language) {
            case KK -> " және ";
            case RU -> " и ";
        };
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + conjunction + items.get(last);
    }
}
