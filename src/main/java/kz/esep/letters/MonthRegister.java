package kz.esep.letters;

import java.util.List;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;

/** The letters of a month, {@code letters/register.csv} (contract, section 2). */
public final class MonthRegister {

    /** Its path in the month's folder. */
    public static final String FILE = LetterRegister.FOLDER + "register.csv";

    private MonthRegister() {}

    /** The table of {@code letters}; those that hold no more have no file. */
    public static byte[] write(List<RegisteredLetter> letters) {
        CsvDocument csv = new CsvDocument(
                "number",
                "date",
                "region",
                "subject",
                "due",
                "file",
                "kind",
                "recipient",
                "state",
                "replaces",
                "answered_on");
        for (RegisteredLetter letter : letters) {
            csv.row(
                    letter.number(),
                    letter.date(),
                    letter.key().region().map(RegionCode::value).orElse(""),
                    letter.subject().kk() + " / " + letter.subject().ru(),
                    letter.due().map(Object::toString).orElse(""),
                    letter.isCurrent() ? letter.key().file() : "",
                    letter.key().kind().code(),
                    letter.key().recipient(),
                    state(letter),
                    letter.replaces(),
                    letter.answered().map(Object::toString).orElse(""));
        }
        return csv.bytes();
    }

    /** Where the table stands, its letters do. */
    private static String state(RegisteredLetter letter) {
        if (letter.answered().isPresent() && letter.isCurrent()) {
            return "answered";
        }
        return (letter.state() == RegisteredLetter.State.RESERVED ? RegisteredLetter.State.ISSUED : letter.state())
                .code();
    }
}
