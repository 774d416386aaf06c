package kz.esep.cli;

import java.nio.file.Path;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command takes: where the house stands. */
final class Folders {

    @Option(names = "--home", paramLabel = "DIR")
    private @Nullable Path home;

    @Option(names = "--input", paramLabel = "DIR")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR")
    private @Nullable Path output;

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    @Option(names = "--language", paramLabel = "kk|ru")
    private @Nullable Language language;

    Path home() {
        return home == null ? Path.of(System.getProperty("esep.home", ".")) : home;
    }

    Path input() {
        return input == null ? home().resolve("input") : input;
    }

    Path output() {
        return output == null ? home().resolve("output") : output;
    }

    Path templates() {
        return templates == null ? home().resolve("templates") : templates;
    }

    /** The language asked for, if any; {@link Main} reads it before anything else, to speak it from the start. */
    @Nullable
    Language language() {
        return language;
    }
}
