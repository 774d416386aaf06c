package kz.esep.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvDocument;
import kz.esep.storage.CsvException;
import kz.esep.storage.CsvTable;
import kz.esep.storage.DamagedFileException;

/** The letters of a month, {@code letters/register.csv} (contract, section 2). */
public final class MonthRegister {

    /** Its path in the month's folder. */
    public static final String FILE = LetterRegister.FOLDER + "register.csv";

    private MonthRegister() {}

    /**
     * The table of {@code letters}; those that hold no more have no file.
     *
     * @param written which letters stand beside it
     */
    public static byte[] write(List<RegisteredLetter> letters, Predicate<LetterKey> written) {
        CsvDocument csv = new CsvDocument(
                "number",
                "date",
                "region",
                "subject",
                "due",
                "file",
                "kind",
                "recipient",
                "addressee",
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
                    letter.isCurrent() && written.test(letter.key())
                            ? letter.key().file()
                            : "",
                    letter.key().kind().code(),
                    letter.key().recipient(),
                    letter.addressee().kk() + " / " + letter.addressee().ru(),
                    state(letter, written.test(letter.key())),
                    letter.replaces(),
                    letter.answered().map(Object::toString).orElse(""));
        }
        return csv.bytes();
    }

    /** The numbers in all such tables of {@code output}. */
    static Set<String> numbersBelow(Path output) throws IOException {
        Set<String> numbers = new TreeSet<>();
        if (!Files.isDirectory(output)) {
            return numbers;
        }
        try (Stream<Path> folders = Files.list(output)) {
            for (Path file : folders.map(folder -> folder.resolve(FILE))
                    .filter(Files::isRegularFile)
                    .toList()) {
                CsvTable.read(Files.readAllBytes(file)).rows().forEach(row -> numbers.add(row.get("number")));
            }
        } catch (CsvException e) {
            throw new DamagedFileException(Path.of(FILE), e);
        }
        return numbers;
    }

    /** Where the table stands, the written letters do. */
    private static String state(RegisteredLetter letter, boolean written) {
        if (letter.answered().isPresent() && letter.isCurrent()) {
            return "answered";
        }
        boolean finished = written && letter.state() == RegisteredLetter.State.RESERVED;
        return (finished ? RegisteredLetter.State.ISSUED : letter.state()).code();
    }
}
