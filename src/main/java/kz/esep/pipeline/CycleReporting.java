package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.esep.archive.Archive;
import kz.esep.cycle.AarhusReport;
import kz.esep.cycle.Cycle;
import kz.esep.cycle.CycleMaterial;
import kz.esep.cycle.CycleReader;
import kz.esep.cycle.ReportMaker;
import kz.esep.documents.AarhusDocuments;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import kz.esep.lock.LockWork;
import kz.esep.storage.AtomicFile;

/** The job of the Aarhus report: what the archive holds of a cycle becomes documents in {@code output/aarhus}. */
public final class CycleReporting {

    private static final String FOLDER = "aarhus";

    private final Archive archive;
    private final CycleReader reader;
    private final ReportMaker maker;
    private final AarhusDocuments documents;
    private final Path output;

    /** Reads {@code archive} by {@code reader} and writes below {@code output}. */
    public CycleReporting(
            Archive archive, CycleReader reader, ReportMaker maker, AarhusDocuments documents, Path output) {
        this.archive = archive;
        this.reader = reader;
        this.maker = maker;
        this.documents = documents;
        this.output = output;
    }

    /**
     * What was made.
     *
     * @param folder where its documents are
     * @param isEmpty whether the archive holds nothing of the cycle
     */
    public record Result(AarhusReport report, Path folder, boolean isEmpty) {}

    /**
     * What of the archive is not as it was put there; no report is made of what somebody changed.
     *
     * @throws IOException if the disk refuses
     */
    public List<Finding> damage() throws IOException {
        return archive.verify().findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.ERROR) <= 0)
                .toList();
    }

    /**
     * Makes the report of {@code cycle}; files that would be the same stay as they are.
     *
     * @throws kz.esep.lock.OutputBusyException if another run writes into the output folder
     * @throws kz.esep.reference.ReferenceException if a template uses what the report does not have
     * @throws IOException if the disk refuses
     */
    public Result run(Cycle cycle) throws IOException {
        try (Lock lock = Lock.take(output, LockWork.AARHUS)) {
            CycleMaterial material = reader.read(cycle);
            AarhusReport report = maker.make(material);
            Path folder = output.resolve(FOLDER).resolve(cycle.toString());
            for (Map.Entry<String, byte[]> file : documents.write(report).entrySet()) {
                AtomicFile.replace(folder.resolve(file.getKey()), file.getValue());
            }
            return new Result(report, folder, material.isEmpty());
        }
    }
}
