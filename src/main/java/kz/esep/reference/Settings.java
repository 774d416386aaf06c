package kz.esep.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Language;

/**
 * What staff may set in {@code templates/settings.properties}.
 *
 * @param language the language of the screen
 * @param settleTime how long an incomplete file may still be on its way
 * @param reporting when the workbooks of a month are due
 * @param repetition from when on a violation is called a repeated one
 * @param numbering how official letters are numbered
 * @param feedbackPeriod at the end of which periods state bodies are written to: {@code month}, {@code quarter}, {@code half_year},
 *     {@code year}, {@code never}
 * @param watching how the drop folder is watched
 */
public record Settings(
        Language language,
        Duration settleTime,
        Reporting reporting,
        Repetition repetition,
        Numbering numbering,
        String feedbackPeriod,
        Watching watching) {

    private static final String FILE = "settings.properties";

    /**
     * When the workbooks of a month are due.
     *
     * @param dueDay the day of the following month, 1 to 31
     * @param graceDays for how many working days more a workbook is not called late
     * @param zone where the day of arrival is told
     */
    public record Reporting(int dueDay, int graceDays, ZoneId zone) {}

    /**
     * From when on a violation is a repeated one.
     *
     * @param least in how many months at least
     * @param months of how many, the month reported included
     */
    public record Repetition(int least, int months) {}

    /**
     * How official letters are numbered.
     *
     * @param pattern {@code {index}-{year}-{seq}}: what stands in braces is put in, the rest stays
     * @param index of the letters' file in the nomenclature of files
     * @param first the first number of a year
     */
    public record Numbering(String pattern, String index, int first) {}

    /**
     * How the drop folder is watched.
     *
     * @param poll how often it is looked at
     * @param patience how long a workbook that is not whole may be on its way, and a burst of files may last
     */
    public record Watching(Duration poll, Duration patience) {

        /** Where nothing is set. */
        public static final Watching USUAL = new Watching(Duration.ofSeconds(5), Duration.ofSeconds(60));
    }

    /** Reads the file in {@code templates}; faults go to {@code reader}. */
    public static Settings read(Path templates, TableReader reader) {
        return new Values(properties(templates, reader), reader).settings();
    }

    private static Properties properties(Path templates, TableReader reader) {
        Properties properties = new Properties();
        Path file = templates.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            reader.fault(FindingCode.D001, Place.ofFile(FILE), "", "");
            return properties;
        }
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return properties;
    }

    /** The values of the file; one that does not fit is a fault and its usual value stands in. */
    private record Values(Properties properties, TableReader reader) {

        private static final List<String> FEEDBACK_PERIODS = List.of("quarter", "month", "half_year", "year", "never");
        private static final String USUAL_ZONE = "Asia/Almaty";
        private static final String USUAL_NUMBER = "{index}-{year}-{seq}";
        private static final String USUAL_INDEX = "04-2-17";
        private static final Pattern INDEX = Pattern.compile("[\\p{L}0-9][\\p{L}0-9/._-]{0,30}");

        /** A sign on both sides of the sequence, or two letters could bear one number: 21 and 1, 2 and 11. */
        private static final Pattern NUMBER = Pattern.compile("(?=.*\\{year4?})(?:\\{index}|\\{year4?}|[\\p{L}0-9])"
                + "(?:\\{index}|\\{year4?}|[\\p{L}0-9/._-])*[/._-]\\{seq}"
                + "(?:[/._-](?:\\{index}|\\{year4?}|[\\p{L}0-9/._-])*)?");

        Settings settings() {
            int months = number("repeat_months", 6, 2, 12);
            return new Settings(
                    Language.of(oneOf("language", List.of("kk", "ru"))),
                    Duration.ofSeconds(number("settle_seconds", 3, 0, 9999)),
                    new Reporting(number("report_due_day", 5, 1, 31), number("report_grace_days", 3, 0, 31), zone()),
                    new Repetition(number("repeat_least", 3, 2, months), months),
                    new Numbering(
                            written("letter_number", USUAL_NUMBER, NUMBER),
                            written("letter_index", USUAL_INDEX, INDEX),
                            number("letter_first", 1, 1, 9999)),
                    oneOf("feedback_letters", FEEDBACK_PERIODS),
                    new Watching(
                            Duration.ofSeconds(number("watch_poll_seconds", 5, 1, 3600)),
                            Duration.ofSeconds(number("watch_patience_seconds", 60, 1, 3600))));
        }

        private String written(String name, String usual, Pattern form) {
            String value = properties.getProperty(name, usual).strip();
            if (form.matcher(value).matches()) {
                return value;
            }
            unfit(name, value, usual);
            return usual;
        }

        private String oneOf(String name, List<String> allowed) {
            String value = properties.getProperty(name, allowed.get(0)).strip();
            if (allowed.contains(value)) {
                return value;
            }
            unfit(name, value, String.join(", ", allowed));
            return allowed.get(0);
        }

        private int number(String name, int usual, int least, int most) {
            String value = properties
                    .getProperty(name, String.valueOf(Math.min(usual, most)))
                    .strip();
            if (value.matches("[0-9]{1,4}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
                return Integer.parseInt(value);
            }
            unfit(name, value, least + " … " + most);
            return Math.min(usual, most);
        }

        private ZoneId zone() {
            String value = properties.getProperty("time_zone", USUAL_ZONE).strip();
            if (ZoneId.getAvailableZoneIds().contains(value)) {
                return ZoneId.of(value);
            }
            unfit("time_zone", value, USUAL_ZONE);
            return ZoneId.of(USUAL_ZONE);
        }

        private void unfit(String name, String value, String expected) {
            reader.fault(FindingCode.D017, Place.ofFile(FILE), name + " = " + value, expected);
        }
    }
}
