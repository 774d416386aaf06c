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
    private static final Pattern PROPERTIES = Pattern.compile("docProps/(core|app|custom)\\.xml");

    static Optional<PartRole> of(String entry) {
        Matcher text = TEXT.matcher(entry);
        if (text.matches()) {
            return Optional.of(new PartRole(entry, (text.group(1) + " " + text.group(2)).strip()));
        }
        Matcher properties = PROPERTIES.matcher(entry);
        return properties.matches()
                ? Optional.of(new PartRole(entry, "properties " + properties.group(1)))
                : Optional.empty();
    }

    /** Whether the part holds fields of plain text instead of paragraphs. */
    boolean isProperties() {
        return entry.startsWith("docProps/");
    }

    boolean isCoreProperties() {
        return entry.equals("docProps/core.xml");
    }
}
