package kz.esep.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.letters.Substance;
import kz.esep.storage.Sha256;

/**
 * What a letter is about, as codes, figures, days and what others typed; no wording of tables and templates is among it. A letter is
 * another one only where this is.
 *
 * @param whole what concerns all of it
 * @param rows what the rows of its annex are about
 */
record LetterFacts(List<String> whole, List<String> rows) {

    private static final String BETWEEN = "\u001f";

    LetterFacts {
        whole = List.copyOf(whole);
        rows = List.copyOf(rows);
    }

    /** {@code facts} as one: days as they are, what is not known as nothing. */
    static String joined(Object... facts) {
        StringBuilder joined = new StringBuilder();
        for (Object fact : facts) {
            Object told = fact instanceof Optional<?> maybe
                    ? maybe.map(Object::toString).orElse("")
                    : fact;
            joined.append(told).append(BETWEEN);
        }
        return joined.toString();
    }

    /** The day as a fact. */
    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** By which letters are compared. */
    Substance substance() {
        String all = String.join("\n", whole) + "\n\n" + String.join("\n", rows);
        return new Substance(sum(all), rows.stream().map(LetterFacts::sum).toList());
    }

    private static String sum(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
