package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.archive.Archive;
import kz.esep.archive.ArchivedMonth;
import kz.esep.lock.LockWork;

/** Closes months and opens them again. */
public final class MonthClosing {

    private final Archive archive;
    private final Path output;

    /** In {@code archive}, which is in the folder {@code output}. */
    public MonthClosing(Archive archive, Path output) {
        this.archive = archive;
        this.output = output;
    }

    /**
     * What became of a month.
     *
     * @param isNew whether its state was changed now
     * @param revision the revision with which it was closed, or closed until now
     * @param afterClosing what arrived while it was closed, by its place in the archive
     */
    public record Result(boolean isNew, String revision, List<String> afterClosing) {

        public Result {
            afterClosing = List.copyOf(afterClosing);
        }
    }

    /**
     * Closes {@code month} with its latest revision; a closed one stays as it is.
     *
     * @return nothing where the archive holds no revision of it
     * @throws kz.esep.lock.OutputBusyException if a run writes into the output folder
     * @throws IOException if the disk refuses
     */
    public Optional<Result> close(YearMonth month, LocalDate on) throws IOException {
        try (Lock lock = Lock.take(output, LockWork.ARCHIVE)) {
            archive.finishInterrupted();
            if (!archive.months().contains(month)) {
                return Optional.empty();
            }
            boolean isNew = !archive.isClosed(month);
            if (isNew) {
                archive.close(month, on);
            }
            return Optional.of(result(isNew, month));
        }
    }

    /**
     * Opens {@code month} again.
     *
     * @return nothing where it is not closed
     * @throws kz.esep.lock.OutputBusyException if a run writes into the output folder
     * @throws IOException if the disk refuses
     */
    public Optional<Result> reopen(YearMonth month, LocalDate on, String reason) throws IOException {
        try (Lock lock = Lock.take(output, LockWork.ARCHIVE)) {
            archive.finishInterrupted();
            if (!archive.isClosed(month)) {
                return Optional.empty();
            }
            archive.reopen(month, on, reason);
            return Optional.of(result(true, month));
        }
    }

    private Result result(boolean isNew, YearMonth month) throws IOException {
        ArchivedMonth kept = archive.month(month);
        List<String> arrived = new ArrayList<>();
        for (ArchivedMonth.Revision one : kept.afterClosing()) {
            one.files().keySet().stream()
                    .filter(file -> file.startsWith(MonthSources.FOLDER))
                    .forEach(file -> arrived.add(month + "/" + one.name() + "/" + file));
        }
        return new Result(isNew, kept.published().orElseThrow(), arrived);
    }
}
