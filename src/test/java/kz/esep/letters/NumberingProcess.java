package kz.esep.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.archive.Archive;
import kz.esep.history.HistoryReader;
import kz.esep.language.Bilingual;
import kz.esep.reference.Settings;

/** A program that gives one number after the other until it is killed; each is printed as soon as it is reserved. */
final class NumberingProcess {

    private NumberingProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        LetterRegister register = LetterRegister.open(
                output,
                new Settings.Numbering("{index}-{year}-{seq}", "1", 1),
                new HistoryReader(new Archive(output.resolve("archive"), "0")));
        LocalDate day = LocalDate.of(2021, 12, 6);
        for (int index = 0; ; index++) {
            YearMonth month = YearMonth.of(2021, 11).plusMonths(index % 7);
            LetterKey key = new LetterKey(month, LetterKind.VIOLATIONS, "KZ-19");
            LetterRegister.OutgoingNumber number = register.next(day, 1).get(0);
            RegisteredLetter letter = new RegisteredLetter(
                    number.number(),
                    number.sequence(),
                    day,
                    key,
                    new Bilingual("Басқарма", "Управление"),
                    new Bilingual("Тақырып", "Заголовок"),
                    Optional.of(day),
                    RegisteredLetter.State.RESERVED,
                    new Substance("digest", List.of()),
                    "",
                    Optional.empty());
            register.reserve(month, Set.of(key), List.of(letter));
            System.out.println(number.number());
            System.out.flush();
            if (index % 2 == 0) {
                register.issue(month, written -> true);
            }
        }
    }
}
