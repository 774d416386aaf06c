package kz.esep.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Bilingual;
import kz.esep.storage.JsonFields;

/**
 * What the watch over the drop folder wrote of itself when the page was made.
 *
 * @param state in words
 * @param since since when, as it wrote it; may be empty
 * @param lastRun when its last round ended; may be empty
 * @param trouble what keeps it from its work; may be empty
 */
public record WatchStatus(Trilingual state, String since, String lastRun, Trilingual trouble) {

    private static final String FILE = "watch-status.json";

    /** That of {@code output}; nothing where there is no such file or it tells a state these pages have no words for. */
    static Optional<WatchStatus> read(Path output, PageTexts texts) {
        Path file = output.resolve(FILE);
        try {
            return Files.isRegularFile(file)
                    ? JsonFields.read(Files.readAllBytes(file)).flatMap(fields -> of(fields, texts))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it is being written anew: nothing is said of it
        }
    }

    private static Optional<WatchStatus> of(Map<String, String> fields, PageTexts texts) {
        String lastRun = Stream.of("last_run", "last_round.ended")
                .map(name -> fields.getOrDefault(name, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        Trilingual trouble = Trilingual.of(
                new Bilingual(fields.getOrDefault("trouble.kk", ""), fields.getOrDefault("trouble.ru", "")));
        return texts.find("watch.state." + fields.getOrDefault("state", ""))
                .map(state -> new WatchStatus(state, fields.getOrDefault("since", ""), lastRun, trouble));
    }
}
