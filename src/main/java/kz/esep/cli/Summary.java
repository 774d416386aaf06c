package kz.esep.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.esep.analysis.Discrepancy;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.analysis.MonthFigures;
import kz.esep.arrival.Completeness;
import kz.esep.arrival.OfficeArrival;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.DocumentKind;
import kz.esep.language.MonthNames;
import kz.esep.language.OfficialDate;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.letters.LetterKind;
import kz.esep.letters.RegisteredLetter;
import kz.esep.letters.Reminders;
import kz.esep.pipeline.RunReport;
import kz.esep.reference.RegionCode;
import kz.esep.tracking.TrackedDocument;
import kz.esep.tracking.TrackedDocuments;
import kz.esep.tracking.TrackedState;

/** The words at the end of a run: who sent, what it came to, what disagrees, who must act, where the files are. */
final class Summary {

    /** More findings than this are counted, not listed: the whole list is in {@code findings.csv}. */
    private static final int FINDINGS_SHOWN = 20;

    private final Screen screen;
    private final CountLabels labels;
    private final FindingSentences sentences;

    Summary(Screen screen, CountLabels labels) {
        this.screen = screen;
        this.labels = labels;
        this.sentences = FindingSentences.in(screen.language());
    }

    void print(RunReport report) {
        if (report.months().isEmpty()
                && report.closed().isEmpty()
                && report.absent().isEmpty()) {
            screen.say("summary.nothing");
        }
        report.months().forEach(this::print);
        report.closed().forEach(this::print);
        report.absent().forEach(month -> screen.say("summary.absent", month));
        report.left().forEach(month -> screen.say("summary.left", month));
        print(report.reminders());
        if (!report.unassigned().isEmpty()) {
            screen.say("summary.unassigned", report.unassigned().size());
            printFindings(report.unassigned());
        }
        if (report.isSomethingLeftOut()) {
            screen.say("summary.act");
        } else {
            screen.say(report.absent().isEmpty() ? "summary.done" : "summary.missing");
        }
    }

    private void print(RunReport.MonthReport report) {
        MonthAnalysis analysis = report.analysis();
        YearMonth month = analysis.ledger().month();
        MonthFigures figures = analysis.figures();
        screen.say("summary.month", month, MonthNames.withYear(screen.language(), month));
        int expected = analysis.ledger().offices().size();
        List<OfficeMonth> silent = analysis.ledger().silent();
        screen.say("summary.offices", expected - silent.size(), expected);
        if (!silent.isEmpty()) {
            screen.say("summary.silent", names(silent));
        }
        analysis.ledger()
                .national()
                .flatMap(OfficeMonth::counted)
                .ifPresent(national ->
                        screen.say("summary.national", national.file().name()));
        for (OfficeMonth office : analysis.ledger().partial()) {
            screen.say("summary.partial", names(List.of(office)));
        }
        screen.say(
                "summary.placed",
                country(figures, DocumentKind.NOTICE.placed()),
                country(figures, DocumentKind.PROTOCOL.placed()));
        screen.say(
                "summary.violations",
                country(figures, CountCode.VIOLATIONS_TOTAL),
                country(figures, CountCode.NOTICE_VIOLATIONS),
                country(figures, CountCode.PROTOCOL_VIOLATIONS));
        print(report.material().tracked());
        print(report.material().completeness());
        analysis.discrepancies().forEach(discrepancy -> print(discrepancy, analysis.ledger()));
        printCounts(analysis.findings());
        printFindings(analysis.findings().stream()
                .filter(finding -> finding.severity().needsAction())
                .toList());
        printLetters(report.letters());
        screen.say("summary.files", report.folder());
        if (report.corrected() > 0) {
            screen.say("summary.corrected", report.corrected());
        }
        if (report.kept().isNew()) {
            screen.say(
                    "summary.archived",
                    report.kept().name(),
                    RevisionReasons.said(screen.messages(), report.kept().reasons()));
        } else {
            screen.say("summary.unchanged", report.kept().name());
        }
    }

    private void print(RunReport.ClosedMonth report) {
        screen.say("summary.closed", report.month(), report.published());
        if (!report.findings().isEmpty()) {
            screen.say("summary.after_closing", report.findings().size(), report.fresh());
            printFindings(report.findings());
        }
    }

    private void printLetters(List<RegisteredLetter> letters) {
        if (!letters.isEmpty()) {
            screen.say(
                    "summary.letters",
                    letters.size(),
                    Arrays.stream(LetterKind.values())
                            .filter(kind -> kind.isToOffice() || count(letters, kind) > 0)
                            .map(kind -> screen.messages().text("summary.letters." + kind.code(), count(letters, kind)))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static long count(List<RegisteredLetter> letters, LetterKind kind) {
        return letters.stream().filter(letter -> letter.key().kind() == kind).count();
    }

    private void print(Reminders reminders) {
        printOverdue(reminders.overdue());
        reminders
                .awaited()
                .forEach(order -> screen.say(
                        order.answerBy().isPresent() ? "summary.awaited" : "summary.ordered",
                        order.key().month(),
                        String.join(", ", order.recipients()),
                        order.answerBy().map(OfficialDate::inDigits).orElse("")));
    }

    private void printOverdue(List<RegisteredLetter> overdue) {
        if (!overdue.isEmpty()) {
            screen.say("summary.overdue", overdue.size());
        }
        overdue.stream()
                .limit(FINDINGS_SHOWN)
                .forEach(letter -> screen.say(
                        "summary.overdue.letter",
                        letter.number(),
                        letter.key().recipient(),
                        letter.subject().in(screen.language()),
                        letter.due().map(OfficialDate::inDigits).orElse("")));
        if (overdue.size() > FINDINGS_SHOWN) {
            screen.say("summary.overdue.more", overdue.size() - FINDINGS_SHOWN);
        }
    }

    private void print(TrackedDocuments tracked) {
        if (!tracked.documents().isEmpty()) {
            screen.say(
                    "summary.tracked",
                    tracked.missing().size(),
                    tracked.stillMissing().size(),
                    tracked.in(TrackedState.PLACED_LATE).size(),
                    tracked.in(TrackedState.PENDING).size());
        }
        List<TrackedDocument> unanswered = tracked.in(TrackedState.UNANSWERED);
        if (!unanswered.isEmpty()) {
            screen.say("summary.unanswered", unanswered.size(), terms(unanswered));
        }
        int unknown = tracked.in(TrackedState.UNKNOWN).size();
        if (unknown > 0) {
            screen.say("summary.unknown", unknown);
        }
    }

    /** The earliest and the latest last lawful day of {@code documents}. */
    private static String terms(List<TrackedDocument> documents) {
        NavigableSet<LocalDate> days = documents.stream()
                .flatMap(document -> document.due().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        String first = OfficialDate.inDigits(days.first());
        return days.size() == 1 ? first : first + " – " + OfficialDate.inDigits(days.last());
    }

    private void print(Completeness completeness) {
        if (completeness.count(OfficeArrival.State.NOT_JUDGED) < completeness.received()) {
            screen.say(
                    "summary.arrivals",
                    completeness.count(OfficeArrival.State.ON_TIME),
                    completeness.count(OfficeArrival.State.IN_GRACE),
                    completeness.count(OfficeArrival.State.LATE));
        }
    }

    private void print(Discrepancy discrepancy, MonthLedger ledger) {
        String source = switch (discrepancy.source()) {
            case OFFICE -> "summary.declared";
            case PUBLISHED -> "summary.published";
        };
        screen.say(
                source,
                labels.region(screen.language(), ledger.findRegion(discrepancy.region()), discrepancy.region()),
                labels.label(screen.language(), discrepancy.code()),
                discrepancy.stated(),
                shown(discrepancy.recomputed()));
    }

    private void printCounts(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            counts.add(word(severity) + " " + count);
        }
        screen.say("summary.findings", String.join(", ", counts));
    }

    private void printFindings(List<Finding> findings) {
        findings.stream()
                .limit(FINDINGS_SHOWN)
                .forEach(finding -> screen.say(
                        "summary.finding",
                        word(finding.severity()),
                        finding.code(),
                        finding.place(),
                        sentences.of(finding)));
        if (findings.size() > FINDINGS_SHOWN) {
            screen.say("summary.more", findings.size() - FINDINGS_SHOWN);
        }
    }

    private String word(Severity severity) {
        return screen.messages().text("severity." + severity);
    }

    private String names(List<OfficeMonth> offices) {
        return String.join(
                ", ",
                offices.stream()
                        .map(office -> office.region().names(screen.language()).full())
                        .toList());
    }

    private static String country(MonthFigures figures, CountCode code) {
        return shown(figures.count(RegionCode.COUNTRY, code));
    }

    private static String shown(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "-";
    }
}
