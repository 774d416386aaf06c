package kz.esep.cli;

import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.concurrent.Callable;
import kz.esep.cycle.AarhusReport;
import kz.esep.cycle.ChapterAnswer;
import kz.esep.cycle.ChapterRemark;
import kz.esep.cycle.Cycle;
import kz.esep.documents.TemplateKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.pipeline.CycleReporting;
import kz.esep.reference.ReferenceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep aarhus}: the report on the implementation of the Aarhus Convention for a cycle of years. */
@Command(name = "aarhus", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class AarhusCommand implements Callable<Integer> {

    /** No cycle is longer: what is typed so is a slip. */
    private static final int YEARS_MOST = 20;

    private static final int GAPS_SHOWN = 12;

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--from", paramLabel = "YYYY", required = true)
    private int from;

    @Option(names = "--to", paramLabel = "YYYY", required = true)
    private int to;

    AarhusCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        if (from > to || to - from >= YEARS_MOST || from < 1000 || to > 9999) {
            screen.complain("aarhus.years", from, to, YEARS_MOST);
            return ExitStatus.USAGE.code();
        }
        MarkedTemplates marked = new MarkedTemplates(folders.output());
        try {
            HouseInspection inspection = HouseInspection.of(folders.templates(), TemplateKind.OF_CYCLE);
            House house = inspection.soundHouse();
            CycleReporting reporting = house.cycleReporting(inspection.documents(), folders.output());
            List<Finding> damage = reporting.damage();
            if (!damage.isEmpty()) {
                new FaultList(screen).complain(damage);
                screen.complain("aarhus.damaged");
                return ExitStatus.FAILED.code();
            }
            CycleReporting.Result result = reporting.run(new Cycle(Year.of(from), Year.of(to)));
            print(result);
            return (result.report().isIncomplete() ? ExitStatus.NEEDS_ACTION : ExitStatus.DONE).code();
        } catch (ReferenceException e) {
            new FaultList(screen).complain(e);
            marked.put(e.marked(), screen);
            return ExitStatus.FAILED.code();
        }
    }

    private void print(CycleReporting.Result result) {
        AarhusReport report = result.report();
        if (result.isEmpty()) {
            screen.say("aarhus.empty", report.cycle());
        }
        screen.say(
                "aarhus.chapters",
                report.chapters().stream().filter(ChapterAnswer::isAnswered).count(),
                report.chapters().size());
        List<ChapterRemark> missing = of(report, Severity.ERROR);
        FindingSentences sentences = FindingSentences.in(screen.language());
        screen.say("aarhus.missing", missing.size());
        missing.stream()
                .limit(GAPS_SHOWN)
                .forEach(gap -> screen.say("aarhus.gap", gap.finding().code(), sentences.message(gap.finding())));
        if (missing.size() > GAPS_SHOWN) {
            screen.say("aarhus.gap_more", missing.size() - GAPS_SHOWN);
        }
        screen.say("aarhus.doubtful", of(report, Severity.WARNING).size());
        screen.say("aarhus.untranslated", report.untranslated());
        screen.say("aarhus.files", result.folder());
        screen.say(report.isIncomplete() ? "aarhus.act" : "aarhus.done");
    }

    private static List<ChapterRemark> of(AarhusReport report, Severity severity) {
        return report.coverage().remarks().stream()
                .filter(remark -> remark.finding().severity() == severity)
                .toList();
    }
}
