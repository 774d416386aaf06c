package kz.esep.receipt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.arrival.Arrival;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.arrival.Timing;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Severity;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import kz.esep.ledger.MonthLedger;

/** Tells of each file of a month what became of it. */
public final class Receipts {

    private final ArrivalJournal journal;
    private final Timing timing;

    /** With the days on which files were first seen and the term of the month. */
    public Receipts(ArrivalJournal journal, Timing timing) {
        this.journal = journal;
        this.timing = timing;
    }

    /**
     * The receipts of the month of {@code ledger}, by file name.
     *
     * @param findings all that was found in it
     * @param published the files of published figures with lines of the month
     * @param listed the lists of portals with lines of the month
     */
    public List<Receipt> of(
            MonthLedger ledger, List<Finding> findings, List<ReceivedFile> published, List<ReceivedFile> listed) {
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.place().file()));
        Set<String> counted = Stream.concat(ledger.offices().stream(), ledger.national().stream())
                .flatMap(office -> office.counted().stream())
                .map(submission -> submission.file().name())
                .collect(Collectors.toSet());
        List<Receipt> receipts = new ArrayList<>();
        for (Submission submission : ledger.received()) {
            String name = submission.file().name();
            List<Finding> about = byFile.getOrDefault(name, List.of());
            receipts.add(receipt(submission, about, counted.contains(name)));
            copies(submission).forEach((copy, first) -> receipts.add(copy(submission, copy, first)));
        }
        published.forEach(file -> receipts.add(receipt(file, Receipt.State.COMPARED)));
        listed.forEach(file -> receipts.add(receipt(file, Receipt.State.LISTED)));
        receipts.sort(Comparator.comparing(Receipt::file));
        return receipts;
    }

    /** The receipts of {@code submissions}, which came when their month was closed. */
    public List<Receipt> afterClosing(List<Submission> submissions) {
        return submissions.stream()
                .map(submission -> receipt(submission, Receipt.State.AFTER_CLOSING, "", List.of()))
                .sorted(Comparator.comparing(Receipt::file))
                .toList();
    }

    /** The receipt of {@code submission}, which belongs to no month that is reported. */
    public Receipt ofNoMonth(Submission submission) {
        return receipt(submission, List.of(), false);
    }

    /** The names under which the bytes of {@code submission} came too, each with the name that stays. */
    public static Map<String, String> copies(Submission submission) {
        Map<String, String> copies = new TreeMap<>();
        submission.findings().stream()
                .filter(finding -> finding.code() == FindingCode.F006)
                .forEach(finding -> copies.put(finding.place().file(), finding.value()));
        return copies;
    }

    private Receipt receipt(Submission submission, List<Finding> about, boolean counts) {
        Optional<Finding> blocked = find(about, FindingCode.X004);
        Optional<Finding> superseded = find(about, FindingCode.X005);
        List<String> refusing = Stream.concat(submission.findings().stream(), about.stream())
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .map(finding -> finding.code().toString())
                .distinct()
                .sorted()
                .toList();
        if (counts) {
            return receipt(submission, Receipt.State.COUNTED, "", List.of());
        }
        if (blocked.isPresent()) {
            return receipt(
                    submission,
                    Receipt.State.BLOCKED,
                    blocked.get().arguments().getOrDefault("expected", ""),
                    refusing);
        }
        if (!refusing.isEmpty()) {
            return receipt(submission, Receipt.State.REFUSED, "", refusing);
        }
        return superseded
                .map(finding -> receipt(
                        submission,
                        Receipt.State.SUPERSEDED,
                        finding.arguments().getOrDefault("expected", ""),
                        List.of()))
                .orElseGet(() -> receipt(submission, Receipt.State.UNUSABLE, "", List.of()));
    }

    private static Optional<Finding> find(List<Finding> findings, FindingCode code) {
        return findings.stream().filter(finding -> finding.code() == code).findFirst();
    }

    private Receipt receipt(Submission submission, Receipt.State state, String others, List<String> codes) {
        ReceivedFile file = submission.file();
        Optional<Arrival> arrival = journal.find(file.sha256());
        return new Receipt(
                file.name(),
                Receipt.shown(file.sha256()),
                submission.identity().region(),
                submission.identity().number(),
                arrival.map(Arrival::day),
                arrival.filter(Arrival::told).isPresent(),
                arrival.map(timing::of),
                state,
                others,
                codes);
    }

    private Receipt copy(Submission submission, String name, String first) {
        Receipt original = receipt(submission, Receipt.State.DUPLICATE, first, List.of());
        return new Receipt(
                name,
                original.sum(),
                original.region(),
                original.number(),
                original.firstSeen(),
                original.told(),
                original.timeliness(),
                Receipt.State.DUPLICATE,
                first,
                List.of());
    }

    private Receipt receipt(ReceivedFile file, Receipt.State state) {
        Optional<Arrival> arrival = journal.find(file.sha256());
        return new Receipt(
                file.name(),
                Receipt.shown(file.sha256()),
                Optional.empty(),
                Optional.empty(),
                arrival.map(Arrival::day),
                arrival.filter(Arrival::told).isPresent(),
                Optional.empty(),
                state,
                "",
                List.of());
    }
}
