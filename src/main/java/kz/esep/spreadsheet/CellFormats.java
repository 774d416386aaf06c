package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.finding.FindingCode;

/** What cell styles say that matters: how a number is shown, as a date above all, and whether text is struck through. */
final class CellFormats implements XmlParts.Body {

    /** Excel itself stops at 65,490 styles. */
    private static final int STYLES_MOST = 1_000_000;

    private final Map<Integer, Boolean> ownFormats = new HashMap<>();
    private final Map<Integer, String> ownCodes = new HashMap<>();
    private final List<int[]> used = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final BitSet dates = new BitSet();
    private final BitSet struck = new BitSet();
    private int count;

    /** Adds the formats of the part. */
    @Override
    public void read(XmlCursor xml) throws UnreadableWorkbookException {
        int sheet = xml.depth();
        while (xml.nextChild(sheet)) {
            int list = xml.depth();
            switch (xml.name()) {
                case "numFmts" -> readFormats(xml, list);
                case "fonts" -> readFonts(xml, list);
                case "cellXfs" -> readStyles(xml, list);
                default -> {}
            }
        }
        for (int[] style : used) {
            add(style);
        }
    }

    private void readFormats(XmlCursor xml, int list) throws UnreadableWorkbookException {
        while (xml.nextChild(list)) {
            int format = number(xml.attribute("numFmtId"));
            String code = xml.attribute("formatCode");
            boolean date = DateFormat.shows(code);
            ownFormats.put(format, date);
            ownCodes.put(format, DisplayFormat.isPlain(code, date) ? "" : code);
        }
    }

    private void readFonts(XmlCursor xml, int list) throws UnreadableWorkbookException {
        while (xml.nextChild(list)) {
            boolean isStruck = false;
            int font = xml.depth();
            while (xml.nextChild(font)) {
                String off = xml.attribute("val");
                isStruck |= xml.name().equals("strike") && !off.equals("0") && !off.equals("false");
            }
            struckFonts.add(isStruck);
        }
    }

    private void readStyles(XmlCursor xml, int list) throws UnreadableWorkbookException {
        while (xml.nextChild(list)) {
            if (used.size() == STYLES_MOST) {
                throw new UnreadableWorkbookException(FindingCode.Z009, xml.part());
            }
            used.add(new int[] {number(xml.attribute("numFmtId")), number(xml.attribute("fontId"))});
        }
    }

    private void add(int[] style) {
        dates.set(count, ownFormats.getOrDefault(style[0], DateFormat.isBuiltIn(style[0])));
        codes.add(ownCodes.getOrDefault(style[0], DisplayFormat.builtIn(style[0])));
        struck.set(count, style[1] >= 0 && style[1] < struckFonts.size() && struckFonts.get(style[1]));
        count++;
    }

    /** How many styles there are. */
    int count() {
        return count;
    }

    /** Whether the style shows dates; a style the file does not have is plain. */
    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** The style's format where a number or a day may look otherwise by it than it is; empty for plain ones. */
    String code(int style) {
        return style >= 0 && style < count ? codes.get(style) : "";
    }

    /** Whether the style strikes its text through. */
    boolean isStruck(int style) {
        return style >= 0 && struck.get(style);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
