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
    private final List<Boolean> struckByStyle;

    private CellFormats(List<Boolean> dateByStyle, List<Boolean> struckByStyle) {
        this.dateByStyle = dateByStyle;
        this.struckByStyle = struckByStyle;
    }

    static CellFormats none() {
        return new CellFormats(List.of(), List.of());
    }

    static CellFormats read(PackageParts parts, String name) throws UnreadableWorkbookException {
        Map<Integer, String> custom = new HashMap<>();
        List<Integer> formats = new ArrayList<>();
        List<Integer> fontOfStyle = new ArrayList<>();
        List<Boolean> struckFonts = new ArrayList<>();
        boolean[] inCellFormats = {false};
        boolean[] inFonts = {false};
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
                case "fonts" -> inFonts[0] = start;
                case "font" -> {
                    if (start && inFonts[0]) {
                        struckFonts.add(false);
                    }
                }
                case "strike" -> {
                    String off = start ? XmlParts.attribute(reader, "val") : "";
                    if (start && inFonts[0] && !struckFonts.isEmpty()) {
                        struckFonts.set(struckFonts.size() - 1, !off.equals("0") && !off.equals("false"));
                    }
                }
                case "cellXfs" -> inCellFormats[0] = start;
                case "xf" -> {
                    if (start && inCellFormats[0]) {
                        formats.add(number(XmlParts.attribute(reader, "numFmtId")));
                        fontOfStyle.add(number(XmlParts.attribute(reader, "fontId")));
                    }
                }
                default -> {}
            }
        });
        List<Boolean> dates = new ArrayList<>();
        for (int format : formats) {
            dates.add(custom.containsKey(format) ? showsDate(custom.get(format)) : isBuiltInDate(format));
        }
        List<Boolean> struck = new ArrayList<>();
        for (int font : fontOfStyle) {
            struck.add(font >= 0 && font < struckFonts.size() && struckFonts.get(font));
        }
        return new CellFormats(dates, struck);
    }

    /** Whether the style strikes its text through. */
    boolean isStruck(String style) {
        int index = style.isEmpty() ? 0 : number(style);
        return index >= 0 && index < struckByStyle.size() && struckByStyle.get(index);
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
