package kz.esep.finding;

import java.util.HashMap;
import java.util.List;
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

    private static final String FACTS = "facts";
    private static final String JUSTIFICATION = "justification";

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

    /**
     * The same finding, resting on {@code facts}: everything that must still be so for an office's word on it to hold, beside
     * its place and its value. Without them it rests on all it tells. A finding about several rows names each of them by
     * what tells it apart, one about a figure names the month.
     */
    public Finding restingOn(List<String> facts) {
        return with(FACTS, Facts.of(facts));
    }

    /** The same finding, resting on {@code facts}. */
    public Finding restingOn(String... facts) {
        return restingOn(List.of(facts));
    }

    /** What it rests on, for comparing; beside its place and its value. */
    public String facts() {
        String named = arguments.get(FACTS);
        return named == null ? Facts.of(arguments) : named;
    }

    /** The same finding as a remark, for its office has justified it in {@code words}. */
    public Finding justifiedBy(String words) {
        return with(JUSTIFICATION, words).weighing(Severity.INFO);
    }

    /** Whether its office has justified it. */
    public boolean isJustified() {
        return arguments.containsKey(JUSTIFICATION);
    }

    /**
     * Whether an office is asked to mend it or to say why it is right. What the check says of itself is no question: nobody
     * can justify that a stage could not run or that a list was cut.
     */
    public boolean isQuestion() {
        return severity == Severity.WARNING && code.area() != FindingArea.PROCESS;
    }

    /** The same finding, weighing {@code other}. */
    public Finding weighing(Severity other) {
        return new Finding(code, other, place, value, arguments);
    }
}
