package kz.esep.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.esep.archive.Circumstances;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingArea;
import kz.esep.finding.Severity;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import kz.esep.ledger.MonthLedger;
import kz.esep.receipt.Receipts;

/**
 * Everything that was received for a month: what is archived with it, and what must be known of the rest to read it all again.
 *
 * @param submissions the workbooks
 * @param published the files of published figures with lines of the month, or of which anything was found in it
 * @param listed the lists of portals likewise
 * @param findings all that was found in the month
 */
record MonthSources(
        List<Submission> submissions, List<ReceivedFile> published, List<ReceivedFile> listed, List<Finding> findings) {

    /** The folder of received files in a revision. */
    static final String FOLDER = "submissions/";

    static MonthSources of(MonthLedger ledger, List<Finding> findings, RunRound round) {
        Set<String> names = new TreeSet<>();
        findings.forEach(finding -> names.add(finding.place().file()));
        round.published()
                .of(ledger.month())
                .forEach(line -> names.add(line.place().file()));
        return new MonthSources(
                ledger.received(),
                round.received().published().stream()
                        .filter(file -> names.contains(file.name()))
                        .toList(),
                round.received().tables().stream()
                        .filter(file ->
                                names.contains(file.name()) || round.exports().speaksOf(ledger.month(), file.name()))
                        .toList(),
                findings);
    }

    /** The files whose bytes are archived. */
    List<ReceivedFile> all() {
        return Stream.of(submissions.stream().map(Submission::file), published.stream(), listed.stream())
                .flatMap(files -> files)
                .toList();
    }

    /** The sums of the files of no one month. */
    List<String> sumsOfTables() {
        return listed.stream()
                .map(ReceivedFile::sha256)
                .filter(sum -> !sum.isEmpty())
                .toList();
    }

    Circumstances circumstances(LocalDate asOf, LocalDate lettersDated, Map<String, String> earlierMonths) {
        Map<String, String> offices = new TreeMap<>();
        Map<String, String> copies = new TreeMap<>();
        for (Submission submission : submissions) {
            submission
                    .identity()
                    .region()
                    .ifPresent(region -> offices.put(
                            FOLDER + submission.file().name(),
                            region
                                    + submission
                                            .identity()
                                            .number()
                                            .map(number -> " № " + number)
                                            .orElse("")));
            copies.putAll(Receipts.copies(submission));
        }
        return new Circumstances(
                Optional.of(asOf),
                Optional.of(lettersDated),
                earlierMonths,
                offices,
                copies,
                receivedAs(),
                notKept(copies.keySet()));
    }

    private Map<String, String> receivedAs() {
        Map<String, String> received = new TreeMap<>();
        for (ReceivedFile file : all()) {
            String path = pathInFolder(file);
            if (!path.equals(file.name())) {
                received.put(file.name(), path);
            }
        }
        return received;
    }

    /** The path below the drop folder: it has as many parts as the name, whatever letters of it had to be changed. */
    private static String pathInFolder(ReceivedFile file) {
        int parts = Path.of(file.name()).getNameCount();
        int all = file.path().getNameCount();
        return all < parts
                ? file.name()
                : file.path().subpath(all - parts, all).toString().replace('\\', '/');
    }

    /** What was received and lies nowhere: files that could not be read, and what is no workbook and no table. */
    private Map<String, String> notKept(Set<String> copies) {
        Map<String, String> notKept = new TreeMap<>();
        for (Submission submission : submissions) {
            if (submission.file().sha256().isEmpty()) {
                submission.findings().stream()
                        .filter(finding -> finding.severity() == Severity.BLOCKER)
                        .findFirst()
                        .ifPresent(finding -> notKept.put(
                                submission.file().name(), finding.code().toString()));
            }
        }
        List<ReceivedFile> all = all();
        for (Finding finding : findings) {
            String name = finding.place().file();
            boolean ofFile = finding.code().area() == FindingArea.FOLDER && !name.isEmpty() && !copies.contains(name);
            if (ofFile && all.stream().noneMatch(file -> file.name().equals(name))) {
                notKept.put(name, finding.code().toString());
            }
        }
        return notKept;
    }
}
