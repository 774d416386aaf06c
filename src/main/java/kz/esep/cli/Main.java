package kz.esep.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import kz.esep.language.Language;
import kz.esep.lock.OutputBusyException;
import kz.esep.reference.ReferenceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: understands the command line, runs one command, turns whatever happens into an exit status. */
@Command(name = "esep", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main {

    private Main() {}

    /** Runs {@code arguments} and ends the process with the status of the contract. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = run(out, err, Terminal.isPresent(), arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /**
     * Runs {@code arguments} without ending the process.
     *
     * @param isTerminal whether a person watches {@code out}
     * @return the exit status: 0 done, 1 people must act, 2 usage, 3 could not do the job
     */
    public static int run(PrintWriter out, PrintWriter err, boolean isTerminal, String... arguments) {
        Screen screen = new Screen(out, err, Messages.in(language(arguments)), isTerminal);
        CommandLine line = new CommandLine(new Main());
        commands(screen, arguments.length == 0 ? "" : arguments[0]).forEach(line::addSubcommand);
        line.registerConverter(Language.class, Language::of);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        speak(line, screen.messages().bundle());
        line.setOut(out);
        line.setErr(err);
        line.setExecutionStrategy(parsed -> {
            if (parsed.subcommand() == null && parsed.matchedOptions().isEmpty()) {
                line.usage(err);
                return ExitStatus.USAGE.code();
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setParameterExceptionHandler((exception, args) -> misunderstood(screen, exception));
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(screen, exception));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            screen.complain("failed.memory");
            return ExitStatus.FAILED.code();
        }
    }

    /** All commands; where {@code named} is one that people wait for, that one alone, for each adds to the time to start. */
    private static List<Object> commands(Screen screen, String named) {
        return switch (named) {
            case "run" -> List.of(new RunCommand(screen));
            case "check" -> List.of(new CheckCommand(screen));
            default ->
                List.of(
                        new RunCommand(screen),
                        new WatchCommand(screen),
                        new NewCommand(screen),
                        new CheckCommand(screen),
                        new DoctorCommand(screen),
                        new ExplainCommand(screen),
                        new AarhusCommand(screen),
                        ArchiveCommand.of(screen),
                        LettersCommand.of(screen),
                        new SamplesCommand(screen),
                        new WarmUpCommand(screen));
        };
    }

    private static void speak(CommandLine line, ResourceBundle bundle) {
        line.setResourceBundle(bundle);
        line.getSubcommands().values().forEach(below -> speak(below, bundle));
    }

    private static int misunderstood(Screen screen, ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            screen.complain("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        } else if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            screen.complain(
                    "usage.missing",
                    missing.getMissing().get(0) instanceof OptionSpec option
                            ? option.longestName()
                            : missing.getMissing().get(0).paramLabel());
        } else if (exception.getArgSpec() instanceof OptionSpec option) {
            screen.complain(
                    "usage.option",
                    option.longestName() + " " + option.paramLabel(),
                    exception.getValue() == null ? "" : exception.getValue());
        } else {
            screen.complain("usage.incomplete");
        }
        exception.getCommandLine().usage(screen.err());
        return ExitStatus.USAGE.code();
    }

    private static int failed(Screen screen, Exception exception) {
        if (exception instanceof ReferenceException reference) {
            new FaultList(screen).complain(reference);
        } else if (exception instanceof OutputBusyException busy) {
            screen.complain(
                    busy.isLost() ? "failed.lost" : "failed.busy",
                    busy.output(),
                    new LockHolder(busy.owner()).in(screen));
        } else {
            DiskFault.complain(screen, exception);
        }
        return ExitStatus.FAILED.code();
    }

    /** The language of the screen: the one asked for, else the one set in the house, else Kazakh. */
    private static Language language(String... arguments) {
        List<String> all = List.of(arguments);
        String asked = after(all, "--language");
        if (asked.isEmpty()) {
            String templates = after(all, "--templates");
            String home = after(all, "--home");
            Path house = Path.of(home.isEmpty() ? System.getProperty("esep.home", ".") : home);
            asked = setting(templates.isEmpty() ? house.resolve("templates") : Path.of(templates));
        }
        return asked.equals("ru") ? Language.RU : Language.KK;
    }

    private static String after(List<String> arguments, String option) {
        for (int index = 0; index < arguments.size(); index++) {
            String argument = arguments.get(index);
            if (argument.startsWith(option + "=")) {
                return argument.substring(option.length() + 1);
            }
            if (argument.equals(option) && index + 1 < arguments.size()) {
                return arguments.get(index + 1);
            }
        }
        return "";
    }

    private static String setting(Path templates) {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(templates.resolve("settings.properties"))) {
            settings.load(reader);
        } catch (IOException e) {
            return ""; // the command itself will say what is wrong with the file
        }
        return settings.getProperty("language", "").strip();
    }

    /** {@code esep 0.1.0}. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"esep " + House.version()};
        }
    }
}
