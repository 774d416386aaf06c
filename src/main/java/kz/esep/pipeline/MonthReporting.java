package kz.esep.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.archive.Archive;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.arrival.Completeness;
import kz.esep.arrival.Timing;
import kz.esep.correspondence.Correspondence;
import kz.esep.correspondence.IssuedLetters;
import kz.esep.documents.MonthDocuments;
import kz.esep.documents.MonthMaterial;
import kz.esep.finding.Finding;
import kz.esep.history.HearingsTable;
import kz.esep.history.SideSheetTables;
import kz.esep.intake.Intake;
import kz.esep.ledger.Ledgers;
import kz.esep.ledger.MonthLedger;
import kz.esep.letters.LetterRegister;
import kz.esep.letters.RegisteredLetter;
import kz.esep.receipt.ReceiptTable;
import kz.esep.receipt.Receipts;
import kz.esep.receipt.Resubmission;
import kz.esep.storage.FileContent;

/** One month of a run: from the submissions to its documents, the marked copies and its revision in the archive. */
final class MonthReporting {

    private final Ledgers ledgers;
    private final MonthStudy study;
    private final MonthDocuments documents;
    private final Correspondence correspondence;
    private final SideSheetTables sideSheets;
    private final Archive archive;
    private final EarlierSubmissions earlier;
    private final Path output;

    MonthReporting(
            Ledgers ledgers,
            MonthStudy study,
            MonthDocuments documents,
            Correspondence correspondence,
            SideSheetTables sideSheets,
            Archive archive,
            EarlierSubmissions earlier,
            Path output) {
        this.ledgers = ledgers;
        this.study = study;
        this.documents = documents;
        this.correspondence = correspondence;
        this.sideSheets = sideSheets;
        this.archive = archive;
        this.earlier = earlier;
        this.output = output;
    }

    /**
     * Reports {@code month}.
     *
     * @throws IOException if the disk refuses
     */
    RunReport.MonthReport report(YearMonth month, RunRound round) throws IOException {
        Intake.Received received = round.received();
        LocalDate asOf = round.request().asOf().orElse(month.atEndOfMonth());
        MonthLedger ledger = ledgers.keep(month, asOf, received.submissions(), round.aboutFiles());
        OfficeAnswers answers = round.answers();
        answers.takeIn(ledger);
        MonthMaterial material = study.study(
                ledger,
                round.published(),
                round.exports(),
                round.history(),
                round.journal(),
                findings -> answers.apply(findings, ledger));
        MonthDocuments.Written written = documents.write(material);
        Map<String, byte[]> files = new TreeMap<>(written.files());
        answers.table(ledger).ifPresent(table -> files.put(OfficeAnswers.TABLE, table));
        MonthSources sources = MonthSources.of(ledger, material.analysis().findings(), round);
        files.put(
                ReceiptTable.FILE,
                ReceiptTable.write(
                        month,
                        new Receipts(round.journal(), timing(material.completeness(), round))
                                .of(ledger, material.analysis().findings(), sources.published(), sources.listed())));
        List<Resubmission> resubmissions = earlier.of(ledger);
        if (!resubmissions.isEmpty()) {
            files.put(Resubmission.FILE, Resubmission.table(resubmissions));
        }
        Optional<RevisionChanges.Table> corrected = new RevisionChanges(archive).of(month, files);
        corrected.ifPresent(table -> files.put(RevisionChanges.FILE, table.csv().bytes()));
        MonthFolder folder = new MonthFolder(output.resolve(month.toString()));
        round.lock().ensureHeld();
        Correspondence.Written letters = correspondence.write(
                material,
                round.journal().of(month),
                round.letters(),
                round.request().today(),
                IssuedLetters.of(archive, month, folder.path()));
        files.putAll(letters.files());
        int changed = folder.write(files);
        OfficeCopies.Sent sent =
                round.copies().send(month, material.analysis().findings(), received.submissions(), round.othersNames());
        changed += sent.changed();
        Map<String, FileContent> revision = new TreeMap<>(round.houseFiles());
        sent.copies().forEach((name, copy) -> revision.put(Archive.DOCUMENTS + "returned/" + name, copy));
        files.forEach((name, bytes) ->
                revision.put((name.endsWith(".csv") ? "data/" : Archive.DOCUMENTS) + name, FileContent.of(bytes)));
        revision.put(HearingsTable.FILE, FileContent.of(HearingsTable.write(ledger)));
        sideSheets.write(ledger).forEach((sheet, table) -> revision.put(sheet.file(), FileContent.of(table)));
        revision.put(ArrivalJournal.ARCHIVED, FileContent.of(round.journal().table(month, sources.sumsOfTables())));
        if (!round.letters().of(month).isEmpty()) {
            revision.put(LetterRegister.ARCHIVED, FileContent.of(round.letters().table(month, letters::has)));
        }
        revision.putAll(round.archived(sources.all()));
        round.lock().ensureHeld();
        Archive.Kept kept = archive.keep(
                month, sources.circumstances(asOf, round.request().today(), archive.monthsBefore(month)), revision);
        round.letters().issue(month, letters::has);
        List<Finding> remarks = new ArrayList<>(written.remarks());
        remarks.addAll(letters.findings());
        return new RunReport.MonthReport(
                material,
                folder.path(),
                changed,
                kept,
                remarks,
                round.letters().of(month).stream()
                        .filter(RegisteredLetter::isCurrent)
                        .toList(),
                corrected.map(RevisionChanges.Table::changed).orElse(0));
    }

    private static Timing timing(Completeness completeness, RunRound round) {
        return new Timing(
                completeness.due(), completeness.graceUntil(), round.journal().begun());
    }
}
