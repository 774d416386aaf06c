package kz.esep.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Language;

/**
 * What staff may set in {@code templates/settings.properties}.
 *
 * @param language the language of the screen
 * @param settleTime how long an incomplete file may still be on its way
 */
public record Settings(Language language, Duration settleTime) {

    private static final String FILE = "settings.properties";

    /** Reads the file in {@code templates}; faults go to {@code reader}. */
    public static Settings read(Path templates, TableReader reader) {
        Place place = Place.ofFile(FILE);
        Properties properties = new Properties();
        Path file = templates.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            reader.fault(FindingCode.D001, place, "", "");
        } else {
            try (Reader text = Files.newBufferedReader(file)) {
                properties.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
        String language = properties.getProperty("language", "kk").strip();
        if (!List.of("kk", "ru").contains(language)) {
            reader.fault(FindingCode.D017, place, "language = " + language, "kk, ru");
            language = "kk";
        }
        String seconds = properties.getProperty("settle_seconds", "3").strip();
        if (!seconds.matches("[0-9]{1,4}")) {
            reader.fault(FindingCode.D017, place, "settle_seconds = " + seconds, "0 … 9999");
            seconds = "3";
        }
        return new Settings(Language.of(language), Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
