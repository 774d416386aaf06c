package kz.esep.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import kz.esep.documents.DocumentTemplates;
import kz.esep.documents.TemplateKind;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code esep doctor}: are tables, templates and folders sound? Every fault at once, with file and place; of faulty templates
 * copies are written in which the faults are marked.
 */
@Command(name = "doctor", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class DoctorCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--names")
    private boolean names;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    DoctorCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        if (names) {
            for (TemplateKind kind : TemplateKind.values()) {
                new NamesTable(screen).print(kind);
            }
            return ExitStatus.DONE.code();
        }
        HouseInspection inspection = HouseInspection.of(folders.templates(), EnumSet.allOf(TemplateKind.class));
        DocumentTemplates documents = inspection.documents();
        say("doctor.tables", inspection.tableFaults());
        say("doctor.templates", documents.faults());
        List<Finding> findings = new ArrayList<>(inspection.tableFaults());
        findings.addAll(documents.faults());
        findings.addAll(documents.suspected());
        findings.addAll(StrayFiles.in(folders.templates(), inspection.tables()));
        List<Finding> reminders =
                inspection.house().flatMap(house -> CalendarCheck.of(house.calendar(), today(house))).stream()
                        .toList();
        boolean reachable = new FolderCheck(screen).check(folders.input(), folders.output());
        new FaultList(screen).complain(findings);
        boolean sound = findings.stream().noneMatch(finding -> finding.severity() == Severity.BLOCKER);
        if (reachable) {
            MarkedTemplates marked = new MarkedTemplates(folders.output());
            if (sound) {
                marked.clear();
            } else {
                marked.put(documents.marked(), screen);
            }
        }
        new FaultList(screen).remind(reminders);
        sound &= reachable;
        screen.say(sound ? "doctor.sound" : "doctor.ill");
        return (sound ? ExitStatus.DONE : ExitStatus.FAILED).code();
    }

    private LocalDate today(House house) {
        return asOf != null
                ? asOf
                : LocalDate.now(Clock.system(house.settings().reporting().zone()));
    }

    /** Says under {@code heading} whether there are {@code faults}. */
    private void say(String heading, List<Finding> faults) {
        screen.say(
                heading,
                faults.isEmpty()
                        ? screen.messages().text("doctor.good")
                        : screen.messages().text("doctor.bad", faults.size()));
    }
}
