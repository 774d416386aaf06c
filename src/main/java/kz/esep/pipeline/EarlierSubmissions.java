package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.archive.Archive;
import kz.esep.archive.ArchivedMonth;
import kz.esep.intake.Intake;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Submission;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.receipt.ReceiptTable;
import kz.esep.receipt.Resubmission;
import kz.esep.reference.RegionCode;
import kz.esep.storage.CsvException;
import kz.esep.storage.DamagedFileException;

/**
 * Finds the submission before the one that counts: the usable one of the office with the highest number that is not higher, among
 * those that lie in the drop folder and those that were archived, for an office may have written over its file.
 */
final class EarlierSubmissions {

    private final Archive archive;
    private final Intake intake;

    EarlierSubmissions(Archive archive, Intake intake) {
        this.archive = archive;
        this.intake = intake;
    }

    /** An archived submission. */
    private record Archived(ArchivedMonth.Revision revision, ReceiptTable.Usable submission) {

        String path() {
            return "submissions/" + submission.file();
        }

        String sum() {
            return revision.files().getOrDefault(path(), "");
        }
    }

    /** The offices' submissions that count and came after another one, in table order. */
    List<Resubmission> of(MonthLedger ledger) throws IOException {
        List<Archived> archived = archived(ledger.month());
        List<OfficeMonth> offices = new ArrayList<>(ledger.offices());
        ledger.national().ifPresent(offices::add);
        List<Resubmission> resubmissions = new ArrayList<>();
        for (OfficeMonth office : offices) {
            if (office.counted().isPresent()) {
                Submission now = office.counted().get();
                before(now, ledger, archived).ifPresent(before -> resubmissions.add(new Resubmission(before, now)));
            }
        }
        return resubmissions;
    }

    /** From the latest revision to the first. */
    private List<Archived> archived(YearMonth month) throws IOException {
        ArchivedMonth kept = archive.month(month);
        List<Archived> archived = new ArrayList<>();
        for (ArchivedMonth.Revision revision : kept.revisions()) {
            Optional<byte[]> table = kept.find(revision.name(), ReceiptTable.ARCHIVED);
            if (table.isPresent()) {
                try {
                    int place = 0;
                    for (ReceiptTable.Usable usable : ReceiptTable.usable(table.get())) {
                        archived.add(place++, new Archived(revision, usable));
                    }
                } catch (CsvException | IllegalArgumentException e) {
                    throw new DamagedFileException(
                            Path.of("archive", month.toString(), revision.name(), ReceiptTable.ARCHIVED), e);
                }
            }
        }
        return archived;
    }

    private Optional<Submission> before(Submission now, MonthLedger ledger, List<Archived> archived)
            throws IOException {
        RegionCode region = now.identity().region().orElseThrow();
        int number = now.identity().number().orElseThrow();
        Optional<Submission> lying = Optional.empty();
        for (Submission other : ledger.received()) {
            boolean earlier = other.isUsable()
                    && other.identity().region().filter(region::equals).isPresent()
                    && number(other) < number;
            if (earlier && lying.filter(one -> number(one) >= number(other)).isEmpty()) {
                lying = Optional.of(other);
            }
        }
        Optional<Archived> kept = Optional.empty();
        for (Archived other : archived) {
            ReceiptTable.Usable usable = other.submission();
            boolean earlier = usable.region().equals(region)
                    && usable.number() <= number
                    && !other.sum().isEmpty()
                    && !other.sum().equals(now.file().sha256());
            int highest = kept.map(one -> one.submission().number())
                    .orElse(lying.map(EarlierSubmissions::number).orElse(-1));
            if (earlier && usable.number() > highest) {
                kept = Optional.of(other);
            }
        }
        return kept.isPresent() ? Optional.of(read(ledger.month(), kept.get())) : lying;
    }

    private static int number(Submission submission) {
        return submission.identity().number().orElse(0);
    }

    private Submission read(YearMonth month, Archived archived) throws IOException {
        byte[] bytes = archive.month(month)
                .find(archived.revision().name(), archived.path())
                .orElseThrow(() -> new DamagedFileException(
                        Path.of("archive", month.toString(), archived.revision().name(), archived.path()),
                        new IOException("absent")));
        return intake.readAgain(
                new ReceivedFile(Path.of(archived.path()), archived.submission().file(), archived.sum()), bytes);
    }
}
