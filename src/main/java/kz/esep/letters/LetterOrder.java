package kz.esep.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter that is written because somebody decided so, or asked: a line of {@code letter-orders.csv}.
 *
 * @param key the letter
 * @param recipients to whom: a mailing list, or one to four addressees, by their codes
 * @param reference to which letter it replies
 * @param answerBy until when whoever asked awaits it
 */
public record LetterOrder(
        LetterKey key, List<String> recipients, Optional<Reference> reference, Optional<LocalDate> answerBy) {

    public LetterOrder {
        recipients = List.copyOf(recipients);
    }

    /**
     * An incoming letter (decree of 31.10.2018 No 703, point 23).
     *
     * @param number as its sender gave it
     * @param date as its sender dated it
     */
    public record Reference(String number, LocalDate date) {}
}
