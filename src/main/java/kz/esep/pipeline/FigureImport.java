package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.esep.archive.Archive;
import kz.esep.finding.Finding;
import kz.esep.finding.Place;
import kz.esep.history.FigureTable;
import kz.esep.lock.LockWork;

/** Takes figures of periods before there were workbooks into the archive. */
public final class FigureImport {

    private final FigureTable table;
    private final Archive archive;
    private final Path output;

    /** By {@code table} into {@code archive}, which is in the folder {@code output}. */
    public FigureImport(FigureTable table, Archive archive, Path output) {
        this.table = table;
        this.archive = archive;
        this.output = output;
    }

    /**
     * What became of a file.
     *
     * @param figures how many figures it has
     * @param findings what is wrong with it
     * @param kept where it is archived; nowhere if anything is wrong
     */
    public record Result(int figures, List<Finding> findings, Optional<Archive.Kept> kept) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Imports {@code file} as a whole, or nothing of it.
     *
     * @throws kz.esep.lock.OutputBusyException if a run writes into the output folder
     * @throws IOException if the disk refuses
     */
    public Result take(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        FigureTable.Read read = table.read(bytes, Place.ofFile(String.valueOf(file.getFileName())));
        if (!read.findings().isEmpty()) {
            return new Result(0, read.findings(), Optional.empty());
        }
        try (Lock lock = Lock.take(output, LockWork.ARCHIVE)) {
            archive.finishInterrupted();
            return new Result(read.figures().size(), List.of(), Optional.of(archive.keepImported(bytes)));
        }
    }
}
