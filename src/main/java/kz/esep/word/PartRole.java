package kz.esep.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the package in which tags are read.
 *
 * @param entry the name of the ZIP entry
 * @param words how the part is called in a fault
 */
record PartRole(String entry, String words) {

    private static final Pattern TEXT = Pattern.compile("word/(document|header|footer|footnotes|endnotes)(\\d*)\\.xml");
    private static final Pattern CHART = Pattern.compile("word/charts/chart(\\d*)\\.xml");
    private static final Pattern PROPERTIES = Pattern.compile("docProps/(core|app|custom)\\.xml");

    static Optional<PartRole> of(String entry) {
        Matcher text = TEXT.matcher(entry);
        if (text.matches()) {
            return Optional.of(new PartRole(entry, (text.group(1) + " " + text.group(2)).strip()));
        }
        Matcher chart = CHART.matcher(entry);
        if (chart.matches()) {
            return Optional.of(new PartRole(entry, "chart " + chart.group(1)));
        }
        Matcher properties = PROPERTIES.matcher(entry);
        return properties.matches()
                ? Optional.of(new PartRole(entry, "properties " + properties.group(1)))
                : Optional.empty();
    }

    /** Whether its tags stand in lines of plain text instead of paragraphs: they can repeat and leave out text only. */
    boolean isPlain() {
        return isProperties() || isChart();
    }

    /** Whether it is a chart, whose titles may hold tags. */
    boolean isChart() {
        return entry.startsWith("word/charts/");
    }

    /** Whether the part holds fields of plain text instead of paragraphs. */
    boolean isProperties() {
        return entry.startsWith("docProps/");
    }

    boolean isCoreProperties() {
        return entry.equals("docProps/core.xml");
    }
}
