package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.finding.Finding;
import kz.esep.intake.Spool;
import kz.esep.intake.Submission;
import kz.esep.returned.ReturnedCopies;
import kz.esep.returned.ReturnedFolder;
import kz.esep.storage.FileContent;

/** The marked copies that one run sends back, month by month. */
final class OfficeCopies {

    private final Path output;
    private final Spool spool;
    private final List<Finding> passing = new ArrayList<>();

    OfficeCopies(Path output, Spool spool) {
        this.output = output;
        this.spool = spool;
    }

    /**
     * The copies of one month.
     *
     * @param copies all of them by their paths, as they are to be archived
     * @param changed how many were written into the folder now, the others being the same as before
     */
    record Sent(Map<String, FileContent> copies, int changed) {}

    /**
     * Marks what came for {@code month} and makes its folder hold the copies.
     *
     * @param findings all findings of the month
     * @param others files that are no office's
     * @throws IOException if the disk refuses
     */
    Sent send(YearMonth month, List<Finding> findings, List<Submission> submissions, Set<String> others)
            throws IOException {
        Map<String, FileContent> copies = ReturnedCopies.of(findings, submissions, spool, others);
        ReturnedFolder folder =
                new ReturnedFolder(output.resolve(month.toString()).resolve("returned"));
        ReturnedFolder.Result result = folder.write(copies);
        passing.addAll(result.findings());
        return new Sent(copies, result.written());
    }

    /** What somebody held open meanwhile: it is so at this moment and may be otherwise at the next. */
    List<Finding> passing() {
        return List.copyOf(passing);
    }
}
