package kz.esep.correspondence;

import java.time.LocalDate;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.language.OfficialDate;
import kz.esep.language.RussianPlural;

/** Words and figures as letters write them. */
final class LetterWords {

    /** Stands where there is nothing to tell. */
    static final String NOTHING = "–";

    private LetterWords() {}

    /** {@code 14.06.2023}, or {@code otherwise}. */
    static String day(Optional<LocalDate> date, String otherwise) {
        return date.map(OfficialDate::inDigits).orElse(otherwise);
    }

    /** {@code 2 парақта}, {@code на 2 листах}. */
    static String sheets(Language language, int sheets) {
        return switch (language) {
            case KK -> sheets + "\u00A0парақта";
            case RU -> "на " + sheets + "\u00A0" + RussianPlural.of(sheets, "листе", "листах", "листах");
        };
    }
}
