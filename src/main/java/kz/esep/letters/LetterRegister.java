package kz.esep.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.esep.history.HistoryReader;
import kz.esep.reference.Settings;
import kz.esep.storage.AtomicFile;
import kz.esep.storage.CsvException;
import kz.esep.storage.DamagedFileException;

/**
 * The register of outgoing numbers, {@code letters-register.csv} in the output folder. A number is written down before its
 * letter is, and no line is ever taken out: so none is given twice, and each that no letter bears says why. It is used below
 * the lock of the output folder only.
 */
public final class LetterRegister {

    /** Its name in the output folder. */
    public static final String FILE = "letters-register.csv";

    /** The path of a month's lines in a revision. */
    public static final String ARCHIVED = "data/" + FILE;

    /** The folder of letters in a month's folder. */
    public static final String FOLDER = "letters/";

    private final Path file;
    private final Settings.Numbering numbering;
    private final List<RegisteredLetter> letters;

    private LetterRegister(Path file, Settings.Numbering numbering, List<RegisteredLetter> letters) {
        this.file = file;
        this.numbering = numbering;
        this.letters = new ArrayList<>(letters);
    }

    /**
     * The register of {@code output}. Where there is none, it is made anew of what {@code archive} keeps of each month, unless letters
     * stand in a month's folder that no archive has; where there is one, it must have every number that the archive has.
     *
     * @throws DamagedFileException if it cannot be read any more: it cannot be made anew, for numbers would be given twice
     * @throws IOException if the disk refuses
     */
    public static LetterRegister open(Path output, Settings.Numbering numbering, HistoryReader archive)
            throws IOException {
        Path file = output.resolve(FILE);
        List<RegisteredLetter> archived = new ArrayList<>();
        for (YearMonth month : archive.months()) {
            Optional<byte[]> kept = archive.find(month, ARCHIVED);
            if (kept.isPresent()) {
                archived.addAll(read(kept.get(), Path.of("archive", month.toString(), ARCHIVED)));
            }
        }
        List<RegisteredLetter> letters = Files.exists(file) ? read(Files.readAllBytes(file), Path.of(FILE)) : archived;
        Set<String> numbers = letters.stream().map(RegisteredLetter::number).collect(Collectors.toSet());
        if (!Files.exists(file)) {
            Set<String> standing = MonthRegister.numbersBelow(output);
            standing.removeAll(numbers);
            if (!standing.isEmpty()) {
                throw new DamagedFileException(
                        Path.of(FILE), new IllegalArgumentException("Written, but not archived: " + standing));
            }
        }
        for (RegisteredLetter letter : archived) {
            if (!numbers.contains(letter.number())) {
                throw new DamagedFileException(
                        Path.of(FILE), new IllegalArgumentException("Archived, but not there: " + letter.number()));
            }
        }
        Set<String> issued = archived.stream()
                .filter(RegisteredLetter::isCurrent)
                .map(RegisteredLetter::number)
                .collect(Collectors.toSet());
        return new LetterRegister(
                file,
                numbering,
                letters.stream()
                        .map(letter ->
                                letter.state() == RegisteredLetter.State.RESERVED && issued.contains(letter.number())
                                        ? letter.in(RegisteredLetter.State.ISSUED)
                                        : letter)
                        .toList());
    }

    private static List<RegisteredLetter> read(byte[] table, Path name) throws DamagedFileException {
        try {
            List<RegisteredLetter> letters = LetterTable.read(table);
            if (letters.stream().map(RegisteredLetter::number).distinct().count() < letters.size()) {
                throw new IllegalArgumentException("A number stands twice");
            }
            return letters;
        } catch (CsvException | DateTimeException | IllegalArgumentException e) {
            throw new DamagedFileException(name, e);
        }
    }

    /**
     * The numbers of the letters that hold by a table of the archive.
     *
     * @throws DamagedFileException if it cannot be read any more
     */
    public static Set<String> numbersIn(byte[] archived) throws DamagedFileException {
        return read(archived, Path.of(ARCHIVED)).stream()
                .filter(RegisteredLetter::isCurrent)
                .map(RegisteredLetter::number)
                .collect(Collectors.toSet());
    }

    /** The lines of {@code month} as they are once those of its letters that are {@code written} are known to be, to be kept with it. */
    public byte[] table(YearMonth month, Predicate<LetterKey> written) {
        return LetterTable.write(of(month).stream()
                .map(letter -> isFinished(letter, written) ? letter.in(RegisteredLetter.State.ISSUED) : letter)
                .toList());
    }

    private static boolean isFinished(RegisteredLetter letter, Predicate<LetterKey> written) {
        return letter.state() == RegisteredLetter.State.RESERVED && written.test(letter.key());
    }

    /** All of it, in the order in which numbers were given. */
    public List<RegisteredLetter> all() {
        return List.copyOf(letters);
    }

    /** The letter of {@code key} that holds. */
    public Optional<RegisteredLetter> find(LetterKey key) {
        return letters.stream()
                .filter(letter -> letter.key().equals(key) && letter.isCurrent())
                .reduce((one, later) -> later);
    }

    /**
     * The letter of {@code key} that is known to have left the house last, whether it holds or not: a new one comes in its place. Where
     * none is known to have, the one that may have been seen.
     */
    public Optional<RegisteredLetter> findSent(LetterKey key) {
        List<RegisteredLetter> all = letters.stream()
                .filter(letter -> letter.key().equals(key) && letter.state() != RegisteredLetter.State.UNUSED)
                .toList();
        Optional<RegisteredLetter> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        return last.flatMap(letter -> letter.state() == RegisteredLetter.State.RESERVED
                ? all.stream()
                        .filter(other -> other.number().equals(letter.replaces()))
                        .findFirst()
                        .or(() -> last)
                : last);
    }

    /** The letters about {@code month}, those that were replaced among them. */
    public List<RegisteredLetter> of(YearMonth month) {
        return letters.stream()
                .filter(letter -> letter.key().month().equals(month))
                .toList();
    }

    /** The letters to which no answer came until the day before {@code today}, though it was due. */
    public List<RegisteredLetter> overdue(LocalDate today) {
        return letters.stream().filter(letter -> letter.isOverdue(today)).toList();
    }

    /**
     * A number nobody has.
     *
     * @param number as letters bear it
     * @param sequence its place in the year
     */
    public record OutgoingNumber(String number, int sequence) {}

    /** The next {@code count} numbers of the year of {@code date}; they are given when they are {@linkplain #reserve reserved}. */
    public List<OutgoingNumber> next(LocalDate date, int count) {
        Set<String> taken = new HashSet<>();
        letters.forEach(letter -> taken.add(letter.number()));
        int sequence = letters.stream()
                .filter(letter -> letter.date().getYear() == date.getYear())
                .mapToInt(letter -> letter.sequence() + 1)
                .reduce(numbering.first(), Math::max);
        List<OutgoingNumber> numbers = new ArrayList<>();
        while (numbers.size() < count) {
            String number = written(date, sequence);
            if (taken.add(number)) {
                numbers.add(new OutgoingNumber(number, sequence));
            }
            sequence++;
        }
        return numbers;
    }

    private String written(LocalDate date, int sequence) {
        return numbering
                .pattern()
                .replace("{index}", numbering.index())
                .replace("{year4}", "%04d".formatted(date.getYear()))
                .replace("{year}", "%02d".formatted(date.getYear() % 100))
                .replace("{seq}", String.valueOf(sequence));
    }

    /**
     * Writes down what becomes of the letters of {@code month}: {@code fresh} ones are given their numbers, those they replace and
     * those of no key in {@code wanted} hold no more.
     *
     * @throws IOException if the disk refuses; then no number is given
     */
    public void reserve(YearMonth month, Set<LetterKey> wanted, List<RegisteredLetter> fresh) throws IOException {
        Set<LetterKey> renewed = new HashSet<>();
        fresh.forEach(letter -> renewed.add(letter.key()));
        letters.replaceAll(letter -> {
            if (!letter.key().month().equals(month) || !letter.isCurrent()) {
                return letter;
            }
            boolean goes = renewed.contains(letter.key()) || !wanted.contains(letter.key());
            return goes ? letter.in(end(letter, renewed)) : letter;
        });
        letters.addAll(fresh);
        save();
    }

    /** A reserved letter that is written no more may have been seen: the one that comes in its place names it. */
    private static RegisteredLetter.State end(RegisteredLetter letter, Set<LetterKey> renewed) {
        if (renewed.contains(letter.key())) {
            return RegisteredLetter.State.REPLACED;
        }
        return letter.state() == RegisteredLetter.State.RESERVED
                ? RegisteredLetter.State.UNUSED
                : RegisteredLetter.State.WITHDRAWN;
    }

    /** Writes down that those letters of {@code month} that are {@code written} stand in its folder and in the archive. */
    public void issue(YearMonth month, Predicate<LetterKey> written) throws IOException {
        change(letter -> letter.key().month().equals(month) && isFinished(letter, written)
                ? letter.in(RegisteredLetter.State.ISSUED)
                : letter);
    }

    /**
     * Writes down that the letter {@code number} was answered on {@code day}.
     *
     * @return whether there is such a letter and it holds
     */
    public boolean answer(String number, LocalDate day) throws IOException {
        return note(number, letter -> letter.answeredOn(day));
    }

    /**
     * Writes down that the letter {@code number} is to be written anew.
     *
     * @return whether there is such a letter and it holds
     */
    public boolean renew(String number) throws IOException {
        return note(number, RegisteredLetter::outdated);
    }

    private boolean note(String number, UnaryOperator<RegisteredLetter> change) throws IOException {
        boolean known = letters.stream().anyMatch(letter -> letter.number().equals(number) && letter.isCurrent());
        change(letter -> known && letter.number().equals(number) ? change.apply(letter) : letter);
        return known;
    }

    private void change(UnaryOperator<RegisteredLetter> change) throws IOException {
        letters.replaceAll(change);
        if (!letters.isEmpty()) {
            save();
        }
    }

    private void save() throws IOException {
        if (!letters.isEmpty()) {
            AtomicFile.replaceDurably(file, LetterTable.write(letters));
        }
    }
}
