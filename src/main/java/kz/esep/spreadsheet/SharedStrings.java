package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import kz.esep.finding.FindingCode;

/** The workbook's table of strings: rich runs joined, phonetic runs left out, escapes decoded. */
final class SharedStrings {

    /** A cell of Excel holds 32,767 characters; other programs hold somewhat more. */
    private static final int LONGEST_TEXT = 1_000_000;

    private final List<String> strings;

    private SharedStrings(List<String> strings) {
        this.strings = strings;
    }

    static SharedStrings none() {
        return new SharedStrings(List.of());
    }

    static SharedStrings read(PackageParts parts, String name) throws UnreadableWorkbookException {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean[] in = {false, false};
        XmlParts.read(parts, name, (kind, reader) -> {
            switch (kind) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (reader.getLocalName()) {
                        case "si" -> text.setLength(0);
                        case "t" -> in[0] = true;
                        case "rPh" -> in[1] = true;
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    switch (reader.getLocalName()) {
                        case "si" -> strings.add(whole(text));
                        case "t" -> in[0] = false;
                        case "rPh" -> in[1] = false;
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (in[0] && !in[1]) {
                        text.append(reader.getText());
                    }
                }
                default -> {}
            }
        });
        return new SharedStrings(strings);
    }

    /** The string of {@code index}, or null when the table has none: the caller makes it an error of that cell. */
    @org.jspecify.annotations.Nullable
    String find(String index) {
        try {
            int place = Integer.parseInt(index.strip());
            return place >= 0 && place < strings.size() ? strings.get(place) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * The text that was gathered, escapes decoded.
     *
     * @throws PackageParts.DamagedPartException if it is longer than any spreadsheet could hold
     */
    static String whole(StringBuilder gathered) throws PackageParts.DamagedPartException {
        if (gathered.length() > LONGEST_TEXT) {
            throw new PackageParts.DamagedPartException(FindingCode.Z009, String.valueOf(gathered.length()));
        }
        return decoded(gathered.toString());
    }

    /** {@code _x000D_} and its like, decoded exactly once. */
    static String decoded(String text) {
        int begin = text.indexOf("_x");
        if (begin < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int index = 0;
        while (begin >= 0) {
            int end = begin + 7;
            if (end <= text.length() && text.charAt(end - 1) == '_' && isHex(text, begin + 2, end - 1)) {
                result.append(text, index, begin).append((char) Integer.parseInt(text, begin + 2, end - 1, 16));
                index = end;
                begin = text.indexOf("_x", end);
            } else {
                begin = text.indexOf("_x", begin + 2);
            }
        }
        return result.append(text, index, text.length()).toString();
    }

    private static boolean isHex(String text, int from, int to) {
        for (int index = from; index < to; index++) {
            if (Character.digit(text.charAt(index), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
