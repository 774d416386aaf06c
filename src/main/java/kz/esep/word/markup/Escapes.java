package kz.esep.word.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters as XML writes them, and back. */
public final class Escapes {

    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|amp|lt|gt|quot|apos);");

    private Escapes() {}

    /** {@code letters} as they may stand in a text. */
    public static String escaped(String letters) {
        StringBuilder escaped = new StringBuilder(letters.length() + 8);
        for (int index = 0; index < letters.length(); index++) {
            char letter = letters.charAt(index);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    /** The same where line breaks and tabs would be taken for spaces. */
    static String escapedInAttribute(String letters) {
        return escaped(letters).replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** What {@code source} shows; a line break is one letter however it was written. */
    static String decoded(String source) {
        String lines =
                source.indexOf('\r') < 0 ? source : source.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.indexOf('&') < 0) {
            return lines;
        }
        return REFERENCE.matcher(lines).replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))));
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
