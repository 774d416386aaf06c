package kz.esep.correspondence;

import java.util.List;
import kz.esep.letters.LetterTables;
import kz.esep.letters.OutgoingLetter;
import kz.esep.letters.RegisteredLetter;
import kz.esep.letters.Substance;
import kz.esep.word.SectionTexts;

/** A letter as a document. */
final class Draft {

    private final OutgoingLetter letter;
    private final Substance substance;
    private final byte[] docx;

    Draft(OutgoingLetter letter, Substance substance, byte[] docx) {
        this.letter = letter;
        this.substance = substance;
        this.docx = docx;
    }

    OutgoingLetter letter() {
        return letter;
    }

    String file() {
        return letter.key().file();
    }

    byte[] docx() {
        return docx;
    }

    /** As the register has it. */
    RegisteredLetter registered(LetterTables tables) {
        return letter.registered(substance, tables.addressee(letter.key(), letter.date()));
    }

    /** The texts of its sections, the Kazakh ones first. */
    List<String> sections() {
        return SectionTexts.of(docx);
    }
}
