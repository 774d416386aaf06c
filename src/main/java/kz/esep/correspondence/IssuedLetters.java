package kz.esep.correspondence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import kz.esep.archive.Archive;
import kz.esep.letters.LetterRegister;
import kz.esep.letters.RegisteredLetter;

/** The letters of a month that may be in somebody's hands, as they left the house. */
public final class IssuedLetters {

    private final Archive archive;
    private final YearMonth month;
    private final Path folder;
    private final Set<String> archived;

    private IssuedLetters(Archive archive, YearMonth month, Path folder, Set<String> archived) {
        this.archive = archive;
        this.month = month;
        this.folder = folder;
        this.archived = archived;
    }

    /**
     * Those of {@code month}.
     *
     * @param folder the month's folder, for letters the archive has not got
     * @throws IOException if the disk refuses, or what the archive keeps of the register is damaged
     */
    public static IssuedLetters of(Archive archive, YearMonth month, Path folder) throws IOException {
        Optional<byte[]> register = archive.findLatest(month, LetterRegister.ARCHIVED);
        Set<String> numbers = register.isPresent() ? LetterRegister.numbersIn(register.get()) : Set.of();
        return new IssuedLetters(archive, month, folder, numbers);
    }

    /** The bytes of {@code letter}; none where no file is known to be it. */
    Optional<byte[]> find(RegisteredLetter letter) throws IOException {
        String file = letter.key().file();
        if (archived.contains(letter.number())) {
            return archive.findLatest(month, Archive.DOCUMENTS + file);
        }
        Path standing = folder.resolve(file);
        boolean written = letter.state() == RegisteredLetter.State.ISSUED && Files.isRegularFile(standing);
        return written ? Optional.of(Files.readAllBytes(standing)) : Optional.empty();
    }
}
