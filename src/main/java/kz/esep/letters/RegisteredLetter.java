package kz.esep.letters;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.esep.language.Bilingual;

/**
 * A number of the register and what it was given to.
 *
 * @param number the outgoing number
 * @param sequence its place in the year
 * @param date of the letter
 * @param key which letter
 * @param addressee to whom it went
 * @param subject what it is about
 * @param due the last day for an answer; none where no calendar reaches so far
 * @param state what became of it
 * @param substance what it says
 * @param replaces the number of the letter it replaces; empty where it replaces none
 * @param answered the day an answer came
 */
public record RegisteredLetter(
        String number,
        int sequence,
        LocalDate date,
        LetterKey key,
        Bilingual addressee,
        Bilingual subject,
        Optional<LocalDate> due,
        State state,
        Substance substance,
        String replaces,
        Optional<LocalDate> answered) {

    /** What became of a number. */
    public enum State {
        /** Given, the letter not yet known to be written. */
        RESERVED("", ""),
        /** The letter stands in the month's folder and in the archive. */
        ISSUED("", ""),
        /** A later letter says that it replaces this one. */
        REPLACED("кейінгі хатпен ауыстырылды", "заменено более поздним письмом"),
        /** There is no reason for the letter any more. */
        WITHDRAWN("хатқа негіз қалмады", "основания для письма больше нет"),
        /** The run ended before the letter was known to be written, and the next one had no reason for it. */
        UNUSED("жұмыс үзілді, хат шығарылмады", "работа прервалась, письмо не выпущено");

        private final String kk;
        private final String ru;

        State(String kk, String ru) {
            this.kk = kk;
            this.ru = ru;
        }

        /** As the register writes it: {@code issued}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Why no letter in force bears the number; empty where one does. */
        public Bilingual reason() {
            return new Bilingual(kk, ru);
        }
    }

    /** The same with another state. */
    RegisteredLetter in(State other) {
        return new RegisteredLetter(
                number, sequence, date, key, addressee, subject, due, other, substance, replaces, answered);
    }

    /** The same, answered on {@code day}. */
    RegisteredLetter answeredOn(LocalDate day) {
        return new RegisteredLetter(
                number, sequence, date, key, addressee, subject, due, state, substance, replaces, Optional.of(day));
    }

    /** The same, of which nothing is known any more that a letter of now could say alike. */
    RegisteredLetter outdated() {
        return new RegisteredLetter(
                number, sequence, date, key, addressee, subject, due, state, Substance.OUTDATED, replaces, answered);
    }

    /** Whether it may be in somebody's hands and holds. */
    public boolean isCurrent() {
        return state == State.RESERVED || state == State.ISSUED;
    }

    /** Whether no answer has come though the last day for it is before {@code today}. */
    public boolean isOverdue(LocalDate today) {
        return state == State.ISSUED
                && answered.isEmpty()
                && due.filter(last -> last.isBefore(today)).isPresent();
    }
}
