package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Which cell styles show a number as a date. */
final class CellFormats {

    /** Some programs write the name of the general format as their screen shows it. */
    private static final Set<String> GENERAL_IN_OTHER_LANGUAGES = Set.of("основной", "стандарт", "standard");

    private final List<Boolean> dateByStyle;

    private CellFormats(List<Boolean> dateByStyle) {
        this.dateByStyle = dateByStyle;
    }

    static CellFormats none() {
        return new CellFormats(List.of());
    }

    static CellFormats read(PackageParts parts, String name) throws UnreadableWorkbookException {
        Map<Integer, String> custom = new HashMap<>();
        List<Integer> formats = new ArrayList<>();
        boolean[] inCellFormats = {false};
        XmlParts.read(parts, name, (kind, reader) -> {
            if (kind != XMLStreamConstants.START_ELEMENT && kind != XMLStreamConstants.END_ELEMENT) {
                return;
            }
            boolean start = kind == XMLStreamConstants.START_ELEMENT;
            switch (reader.getLocalName()) {
                case "numFmt" -> {
                    if (start) {
                        custom.put(
                                number(XmlParts.attribute(reader, "numFmtId")),
                                XmlParts.attribute(reader, "formatCode"));
                    }
                }
                case "cellXfs" -> inCellFormats[0] = start;
                case "xf" -> {
                    if (start && inCellFormats[0]) {
                        formats.add(number(XmlParts.attribute(reader, "numFmtId")));
                    }
                }
                default -> {}
            }
        });
        List<Boolean> dates = new ArrayList<>();
        for (int format : formats) {
            dates.add(custom.containsKey(format) ? showsDate(custom.get(format)) : isBuiltInDate(format));
        }
        return new CellFormats(dates);
    }

    /** Whether the style shows dates; a style the file does not have is plain. */
    boolean isDate(String style) {
        int index = style.isEmpty() ? 0 : number(style);
        return index >= 0 && index < dateByStyle.size() && dateByStyle.get(index);
    }

    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** Whether a format code has a letter of a date outside quotes, brackets and escapes; only its first section counts. */
    static boolean showsDate(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (GENERAL_IN_OTHER_LANGUAGES.contains(lower)) {
            return false;
        }
        int index = 0;
        while (index < lower.length() && lower.charAt(index) != ';') {
            char letter = lower.charAt(index);
            if (letter == '"' || letter == '[') {
                int end = lower.indexOf(letter == '"' ? '"' : ']', index + 1);
                if (letter == '[' && end > index && isElapsed(lower.substring(index + 1, end))) {
                    return true;
                }
                index = end < 0 ? lower.length() : end;
            } else if (letter == '\\' || letter == '_' || letter == '*') {
                index++;
            } else if ("dmyhsдмгчс".indexOf(letter) >= 0) {
                return true;
            }
            index++;
        }
        return false;
    }

    private static boolean isElapsed(String bracket) {
        return !bracket.isEmpty() && bracket.chars().allMatch(letter -> "hms".indexOf(letter) >= 0);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
