package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kz.esep.archive.Archive;
import kz.esep.history.HistoryReader;
import kz.esep.letters.LetterRegister;
import kz.esep.letters.RegisteredLetter;
import kz.esep.lock.LockWork;
import kz.esep.reference.Settings;

/** What people say of letters: that one was answered, that one is to be written anew. The next run goes by it. */
public final class LetterNotes {

    private final Settings.Numbering numbering;
    private final Archive archive;
    private final Path output;

    /** For the register in {@code output}, which is made anew of {@code archive} where it is lost. */
    public LetterNotes(Settings.Numbering numbering, Archive archive, Path output) {
        this.numbering = numbering;
        this.archive = archive;
        this.output = output;
    }

    /** The letter {@code number}, whether it holds or not. */
    public Optional<RegisteredLetter> find(String number) throws IOException {
        try (Lock lock = Lock.take(output, LockWork.LETTERS)) {
            return register().all().stream()
                    .filter(letter -> letter.number().equals(number))
                    .findFirst();
        }
    }

    /**
     * Writes down that the letter {@code number} was answered on {@code day}.
     *
     * @return whether there is such a letter and it holds
     * @throws kz.esep.lock.OutputBusyException if a run writes into the output folder
     * @throws IOException if the disk refuses
     */
    public boolean answered(String number, LocalDate day) throws IOException {
        try (Lock lock = Lock.take(output, LockWork.LETTERS)) {
            return register().answer(number, day);
        }
    }

    /**
     * Writes down that the letter {@code number} is to be written anew, though it says the same: a template, an addressee or whoever
     * signs has changed.
     *
     * @return whether there is such a letter and it holds
     * @throws kz.esep.lock.OutputBusyException if a run writes into the output folder
     * @throws IOException if the disk refuses
     */
    public boolean renew(String number) throws IOException {
        try (Lock lock = Lock.take(output, LockWork.LETTERS)) {
            return register().renew(number);
        }
    }

    private LetterRegister register() throws IOException {
        return LetterRegister.open(output, numbering, new HistoryReader(archive));
    }
}
