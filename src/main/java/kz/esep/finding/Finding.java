package kz.esep.finding;

import java.util.HashMap;
import java.util.Map;

/**
 * Something wrong, or worth a word, in what an office sent or in what the staff keep in {@code templates/}. A value,
 * never an exception: it says what was found, where, what was expected and, by its code's sentence, how to mend it.
 *
 * @param code the stable code; its sentences are in {@link FindingSentences}
 * @param severity how much it weighs: its code's severity, unless a reference table says otherwise for the month
 * @param place the file, sheet and cell
 * @param value the value found, as the user would see it; empty when there is none
 * @param arguments facts for the sentence, by the names the sentence uses, for example {@code expected}
 */
public record Finding(FindingCode code, Severity severity, Place place, String value, Map<String, String> arguments) {

    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /** A finding whose sentence needs nothing but the value and the place. */
    public static Finding of(FindingCode code, Place place, String value) {
        return new Finding(code, code.severity(), place, value, Map.of());
    }

    /** The same finding with one more fact for its sentence. */
    public Finding with(String name, String fact) {
        Map<String, String> more = new HashMap<>(arguments);
        more.put(name, fact);
        return new Finding(code, severity, place, value, more);
    }

    /** The same finding, weighing {@code other}. */
    public Finding weighing(Severity other) {
        return new Finding(code, other, place, value, arguments);
    }
}
