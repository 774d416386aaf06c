package kz.esep.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.analysis.PublishedFigures;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.finding.Finding;
import kz.esep.history.HistoryReader;
import kz.esep.intake.Intake;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Spool;
import kz.esep.letters.LetterRegister;
import kz.esep.portal.PortalExports;
import kz.esep.storage.FileContent;

/** What all months of one run share. */
record RunRound(
        ReportingRun.Request request,
        Lock lock,
        Intake.Received received,
        Spool spool,
        PublishedFigures published,
        PortalExports exports,
        Map<String, FileContent> houseFiles,
        HistoryReader history,
        ArrivalJournal journal,
        OfficeAnswers answers,
        OfficeCopies copies,
        LetterRegister letters) {

    /** The files that are no office's. */
    Set<String> othersNames() {
        return Stream.concat(received.published().stream(), received.tables().stream())
                .map(ReceivedFile::name)
                .collect(Collectors.toSet());
    }

    /** The bytes of {@code files}, as far as they could be read, by their paths in the archive. */
    Map<String, FileContent> archived(Collection<ReceivedFile> files) {
        Map<String, FileContent> contents = new TreeMap<>();
        for (ReceivedFile file : files) {
            spool.content(file).ifPresent(content -> contents.put(MonthSources.FOLDER + file.name(), content));
        }
        return contents;
    }

    /** What was found about files that are no submissions. */
    List<Finding> aboutFiles() {
        return Stream.concat(received.findings().stream(), exports.unplaced().stream())
                .toList();
    }
}
