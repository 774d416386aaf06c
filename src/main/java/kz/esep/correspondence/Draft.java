package kz.esep.correspondence;

import java.util.List;
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
    RegisteredLetter registered() {
        return letter.registered(substance);
    }

    /** The texts of its languages, Kazakh first. */
    List<String> halves() {
        return SectionTexts.of(docx);
    }
}
