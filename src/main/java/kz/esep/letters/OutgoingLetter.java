package kz.esep.letters;

import java.time.LocalDate;
import java.util.Optional;
import kz.esep.language.Bilingual;

/**
 * A letter with its number.
 *
 * @param key which letter
 * @param number as the register gives it
 * @param date of the letter
 * @param terms what holds for its kind
 * @param due the last day for an answer; none where no calendar reaches so far
 * @param replaced the letter it replaces
 */
public record OutgoingLetter(
        LetterKey key,
        LetterRegister.OutgoingNumber number,
        LocalDate date,
        KindTerms terms,
        Optional<LocalDate> due,
        Optional<RegisteredLetter> replaced) {

    /** As the register has it, with what it says and to whom. */
    public RegisteredLetter registered(Substance substance, Bilingual addressee) {
        return new RegisteredLetter(
                number.number(),
                number.sequence(),
                date,
                key,
                addressee,
                terms.title(),
                due,
                RegisteredLetter.State.RESERVED,
                substance,
                replaced.map(RegisteredLetter::number).orElse(""),
                Optional.empty());
    }
}
