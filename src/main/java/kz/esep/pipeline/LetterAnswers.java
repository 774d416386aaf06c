package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.esep.archive.Archive;
import kz.esep.history.HistoryReader;
import kz.esep.letters.LetterRegister;
import kz.esep.lock.LockWork;
import kz.esep.reference.Settings;

/** Writes down which letters were answered; the next run shows it in the month's register. */
public final class LetterAnswers {

    private final Settings.Numbering numbering;
    private final Archive archive;
    private final Path output;

    /** For the register in {@code output}, which is made anew of {@code archive} where it is lost. */
    public LetterAnswers(Settings.Numbering numbering, Archive archive, Path output) {
        this.numbering = numbering;
        this.archive = archive;
        this.output = output;
    }

    /**
     * Writes down that the letter {@code number} was answered on {@code day}.
     *
     * @return whether there is such a letter and it holds
     * @throws kz.esep.lock.OutputBusyException if a run writes into the output folder
     * @throws IOException if the disk refuses
     */
    public boolean record(String number, LocalDate day) throws IOException {
        try (Lock lock = Lock.take(output, LockWork.LETTERS)) {
            return LetterRegister.open(output, numbering, new HistoryReader(archive))
                    .answer(number, day);
        }
    }
}
