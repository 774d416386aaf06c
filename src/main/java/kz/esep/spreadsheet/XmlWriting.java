package kz.esep.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text on its way into XML parts of a workbook, and attribute values on their way out. */
final class XmlWriting {

    /** What the format would take for one letter written by its number. */
    private static final Pattern ESCAPE_LOOK_ALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|amp|lt|gt|quot|apos);");

    private XmlWriting() {}

    /**
     * {@code text} as a cell or a note may hold it: letters XML forbids left out, escapes of the format escaped, at most
     * {@code most} letters.
     */
    static String cellText(String text, int most) {
        String clean = legal(text);
        String cut = clean;
        if (clean.length() > most) {
            int end = Character.isHighSurrogate(clean.charAt(most - 2)) ? most - 2 : most - 1;
            cut = clean.substring(0, end) + "…";
        }
        return escaped(ESCAPE_LOOK_ALIKE.matcher(cut).replaceAll("_x005F_"));
    }

    /** {@code text} between tags or in an attribute in double quotes. */
    static String escaped(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** {@code text} without the letters that XML 1.0 forbids, lone halves of surrogate pairs among them. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            boolean control = letter < ' ' && letter != '\n' && letter != '\t';
            boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
            if (!control && !surrogate && letter != 0xFFFE && letter != 0xFFFF) {
                legal.appendCodePoint(letter);
            }
        });
        return legal.toString();
    }

    /** An attribute's value as its writer meant it. */
    static String decoded(String value) {
        if (value.indexOf('&') < 0) {
            return value;
        }
        return REFERENCE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))));
    }

    private static String letter(String reference) {
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                boolean hexadecimal = reference.charAt(1) == 'x';
                int number = Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
                yield Character.isValidCodePoint(number) ? Character.toString(number) : "";
            }
        };
    }
}
