package kz.esep.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.analysis.PublishedFigures;
import kz.esep.arrival.ArrivalJournal;
import kz.esep.history.HistoryReader;
import kz.esep.intake.Intake;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Spool;

/** What all months of one run share. */
record RunRound(
        ReportingRun.Request request,
        Intake.Received received,
        Spool spool,
        PublishedFigures published,
        Map<String, byte[]> houseFiles,
        HistoryReader history,
        ArrivalJournal journal,
        OfficeAnswers answers,
        OfficeCopies copies) {

    /** The files that are no office's. */
    Set<String> publishedNames() {
        return received.published().stream().map(ReceivedFile::name).collect(Collectors.toSet());
    }
}
