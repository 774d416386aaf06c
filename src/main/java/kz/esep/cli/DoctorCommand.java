package kz.esep.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kz.esep.documents.DocumentTemplates;
import kz.esep.documents.NameList;
import kz.esep.finding.Finding;
import kz.esep.finding.Severity;
import kz.esep.reference.ReferenceException;
import kz.esep.reference.TableReader;
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
            new NamesTable(screen).print(NameList.ofAnalysis());
            return ExitStatus.DONE.code();
        }
        TableReader reader = new TableReader(folders.templates().resolve("reference"));
        Examination examination = new Examination();
        List<Finding> reminders = new ArrayList<>();
        examination.of("doctor.tables", () -> {
            House house = House.open(folders.templates(), reader);
            CalendarCheck.of(house.calendar(), today(house)).ifPresent(reminders::add);
        });
        examination.of(
                "doctor.templates",
                () -> examination.faults.addAll(
                        DocumentTemplates.open(folders.templates().resolve("documents"))
                                .suspected()));
        examination.faults.addAll(StrayFiles.in(folders.templates(), reader.files()));
        boolean reachable = new FolderCheck(screen).check(folders.input(), folders.output());
        new FaultList(screen).complain(examination.faults);
        if (reachable) {
            MarkedTemplates marked = new MarkedTemplates(folders.output());
            if (examination.isSound()) {
                marked.clear();
            } else {
                marked.put(examination.marked, screen);
            }
        }
        new FaultList(screen).remind(reminders);
        boolean sound = reachable && examination.isSound();
        screen.say(sound ? "doctor.sound" : "doctor.ill");
        return (sound ? ExitStatus.DONE : ExitStatus.FAILED).code();
    }

    private LocalDate today(House house) {
        return asOf != null
                ? asOf
                : LocalDate.now(Clock.system(house.settings().reporting().zone()));
    }

    /** What was found in the house's own files. */
    private final class Examination {
        private final List<Finding> faults = new ArrayList<>();
        private final Map<String, byte[]> marked = new TreeMap<>();

        /** Says under {@code heading} what came of {@code opening}. */
        void of(String heading, Runnable opening) {
            try {
                opening.run();
                screen.say(heading, screen.messages().text("doctor.good"));
            } catch (ReferenceException e) {
                screen.say(
                        heading, screen.messages().text("doctor.bad", e.faults().size()));
                faults.addAll(e.faults());
                marked.putAll(e.marked());
            }
        }

        boolean isSound() {
            return faults.stream().noneMatch(fault -> fault.severity() == Severity.BLOCKER);
        }
    }
}
