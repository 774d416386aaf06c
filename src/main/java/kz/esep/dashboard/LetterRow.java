package kz.esep.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.letters.RegisteredLetter;

/**
 * A letter in a table.
 *
 * @param number its outgoing number
 * @param date its date
 * @param month about which month
 * @param office to whose office, or to which body
 * @param subject what it is about
 * @param due the last day for an answer
 * @param dueOn the same as browsers compare it; empty where no answer is awaited
 * @param state {@code answered}, {@code awaited}, {@code made} where no day is set for an answer, or why it holds no more: {@code replaced}, {@code withdrawn}, {@code unused}
 * @param answered the day of the answer
 * @param overdue whether the answer was overdue when the page was made
 * @param address where it lies; empty where it holds no more
 */
public record LetterRow(
        String number,
        String date,
        Trilingual month,
        Trilingual office,
        Trilingual subject,
        String due,
        String dueOn,
        String state,
        String answered,
        boolean overdue,
        String address) {

    private static final String AWAITED = "awaited";

    /**
     * The rows of {@code letters}.
     *
     * @param above what stands before the address of a month's folder
     */
    static List<LetterRow> of(List<RegisteredLetter> letters, LocalDate today, Naming naming, String above) {
        return letters.stream().map(letter -> of(letter, today, naming, above)).toList();
    }

    private static LetterRow of(RegisteredLetter letter, LocalDate today, Naming naming, String above) {
        String state = state(letter);
        return new LetterRow(
                letter.number(),
                Naming.day(Optional.of(letter.date())),
                Naming.month(letter.key().month()),
                letter.key()
                        .region()
                        .map(region -> naming.region(region, letter.key().month()))
                        .orElseGet(() -> Trilingual.of(letter.addressee())),
                Trilingual.of(letter.subject()),
                Naming.day(letter.due()),
                state.equals(AWAITED) ? letter.due().map(LocalDate::toString).orElse("") : "",
                state,
                Naming.day(letter.answered()),
                letter.isOverdue(today),
                letter.isCurrent()
                        ? DocumentLink.address(above + letter.key().month() + "/"
                                + letter.key().file())
                        : "");
    }

    private static String state(RegisteredLetter letter) {
        if (!letter.isCurrent()) {
            return letter.state().code();
        }
        if (letter.answered().isPresent()) {
            return "answered";
        }
        return letter.due().isPresent() ? AWAITED : "made";
    }

    /** Those that await an answer, the most urgent first. */
    static List<LetterRow> awaited(List<LetterRow> letters) {
        return letters.stream()
                .filter(letter -> letter.state().equals(AWAITED))
                .sorted(Comparator.comparing(letter -> letter.dueOn().isEmpty() ? "9" : letter.dueOn()))
                .toList();
    }
}
