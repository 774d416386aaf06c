package kz.esep.returned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.finding.Finding;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.SafeName;
import kz.esep.intake.Spool;
import kz.esep.intake.Submission;
import kz.esep.intake.UniqueNames;
import kz.esep.storage.FileContent;

/** The marked copies of a month: one for every file with a finding that someone has to mend or look at. */
public final class ReturnedCopies {

    private ReturnedCopies() {}

    /**
     * Marks files, one after the other: no more than one is held in memory.
     *
     * @param findings all findings of the month
     * @param submissions the files the findings are about
     * @param spool has their bytes, and takes those of the copies; a file that could not be read gets the list alone
     * @param others files that are no office's: they get no copy
     * @return the copies by path: the name as received, below whatever folder they are written to
     * @throws IOException if the spool cannot be read or written
     */
    public static Map<String, FileContent> of(
            List<Finding> findings, List<Submission> submissions, Spool spool, Set<String> others) throws IOException {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        for (Finding finding : Justifications.open(findings)) {
            String file = finding.place().file();
            if (!file.isEmpty() && !others.contains(file)) {
                byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(finding);
            }
        }
        Map<String, ReceivedFile> files = new HashMap<>();
        submissions.forEach(submission -> files.put(submission.file().name(), submission.file()));
        UniqueNames names = new UniqueNames();
        Map<String, FileContent> copies = new LinkedHashMap<>();
        for (Map.Entry<String, List<Finding>> about : byFile.entrySet()) {
            if (MarkedCopy.isNeeded(about.getValue())) {
                ReceivedFile file = files.get(about.getKey());
                byte[] original = file == null ? new byte[0] : spool.find(file).orElse(new byte[0]);
                MarkedCopy copy = MarkedCopy.of(original, about.getKey(), about.getValue());
                copies.put(names.give(SafeName.of(copy.name())), spool.putAside(copy.bytes()));
            }
        }
        return copies;
    }
}
