package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.esep.archive.Archive;
import kz.esep.dashboard.Dashboard;
import kz.esep.history.HistoryReader;
import kz.esep.letters.LetterRegister;
import kz.esep.lock.LockWork;
import kz.esep.reference.Settings;

/** Makes the pages anew between two runs, of what is there. */
public final class PageRenewal {

    private final Dashboard dashboard;
    private final Settings.Numbering numbering;
    private final Archive archive;
    private final Path output;

    /** Of the pages of {@code output}. */
    public PageRenewal(Dashboard dashboard, Settings.Numbering numbering, Archive archive, Path output) {
        this.dashboard = dashboard;
        this.numbering = numbering;
        this.archive = archive;
        this.output = output;
    }

    /**
     * Writes the pages that differ from what they were.
     *
     * @param today the day on which answers are awaited
     * @throws kz.esep.lock.OutputBusyException if another process writes into the output folder
     * @throws IOException if the disk refuses
     */
    public void renew(LocalDate today) throws IOException {
        try (Lock lock = Lock.take(output, LockWork.RUN)) {
            dashboard.write(
                    LetterRegister.open(output, numbering, new HistoryReader(archive))
                            .all(),
                    today);
        }
    }
}
