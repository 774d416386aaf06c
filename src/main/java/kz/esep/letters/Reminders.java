package kz.esep.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.storage.CsvDocument;

/**
 * What somebody is to be reminded of on a day.
 *
 * @param overdue letters to which no answer came in time
 * @param awaited letters that are ordered and not written yet
 */
public record Reminders(List<RegisteredLetter> overdue, List<LetterOrder> awaited) {

    /** The table in the output folder; there is none where nobody is to be reminded. */
    public static final String FILE = "reminders.csv";

    public Reminders {
        overdue = List.copyOf(overdue);
        awaited = List.copyOf(awaited);
    }

    /** Those of {@code today}. */
    public static Reminders of(LetterRegister register, LetterTables tables, LocalDate today) {
        return new Reminders(
                register.overdue(today),
                tables.orders().stream()
                        .filter(order -> register.find(order.key()).isEmpty())
                        .toList());
    }

    /** Whether there is anything to be reminded of. */
    public boolean isEmpty() {
        return overdue.isEmpty() && awaited.isEmpty();
    }

    /** As a table: whose answer is overdue, then what is ordered. */
    public byte[] table() {
        CsvDocument csv = new CsvDocument(
                "reminder", "due", "month", "kind", "recipient", "number", "subject_kk", "subject_ru", "file");
        for (RegisteredLetter letter : overdue) {
            csv.row(
                    "answer_overdue",
                    day(letter.due()),
                    letter.key().month(),
                    letter.key().kind().code(),
                    letter.key().recipient(),
                    letter.number(),
                    letter.subject().kk(),
                    letter.subject().ru(),
                    letter.key().month() + "/" + letter.key().file());
        }
        for (LetterOrder order : awaited) {
            csv.row(
                    "letter_ordered",
                    day(order.answerBy()),
                    order.key().month(),
                    order.key().kind().code(),
                    String.join("|", order.recipients()),
                    order.reference().map(LetterOrder.Reference::number).orElse(""),
                    "",
                    "",
                    "");
        }
        return csv.bytes();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
