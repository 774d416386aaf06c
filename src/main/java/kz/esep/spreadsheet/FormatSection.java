package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One section of a number format: the one for positive numbers, for instance. */
final class FormatSection {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)");
    private static final String GENERAL = "general";

    /** A number that is shown with more is none of an office. */
    private static final int DIGITS_MOST = 60;

    /** What is shown in its order: a place of a digit, the decimal point, the value as it is, or letters. */
    private record Piece(Kind kind, String letters) {}

    private enum Kind {
        DIGIT,
        POINT,
        VALUE,
        TEXT,
        LETTERS
    }

    /** When a section holds, as {@code [>=1000]} says. */
    record Condition(String sign, BigDecimal bound) {

        boolean holds(BigDecimal number) {
            int compared = number.compareTo(bound);
            return switch (sign) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "=" -> compared == 0;
                default -> compared != 0;
            };
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private Optional<Condition> condition = Optional.empty();
    private int percents;
    private int thousands;
    private boolean grouped;
    private boolean unknown;

    private FormatSection() {}

    /** The sections of {@code code}, at least one. */
    static List<FormatSection> split(String code) {
        List<FormatSection> sections = new ArrayList<>();
        FormatSection section = new FormatSection();
        int index = 0;
        while (index < code.length()) {
            if (code.charAt(index) == ';') {
                sections.add(section);
                section = new FormatSection();
                index++;
            } else {
                index = section.take(code, index);
            }
        }
        sections.add(section);
        return sections;
    }

    /** Takes what begins at {@code index}; answers where the next begins. */
    private int take(String code, int index) {
        char letter = code.charAt(index);
        boolean last = index + 1 == code.length();
        switch (letter) {
            case '"', '[' -> {
                int end = code.indexOf(letter == '"' ? '"' : ']', index + 1);
                int stop = end < 0 ? code.length() : end;
                if (letter == '"') {
                    letters(code.substring(index + 1, stop));
                } else {
                    bracket(code.substring(index + 1, stop));
                }
                return stop + 1;
            }
            case '\\', '_', '*' -> {
                letters(last || letter == '*' ? "" : letter == '_' ? " " : code.substring(index + 1, index + 2));
                return index + 2;
            }
            case '0', '#', '?' -> pieces.add(new Piece(Kind.DIGIT, String.valueOf(letter)));
            case '.' -> pieces.add(new Piece(Kind.POINT, ","));
            case ',' -> comma(code, index);
            case '@' -> pieces.add(new Piece(Kind.TEXT, ""));
            case '%' -> {
                percents++;
                letters("%");
            }
            case '/', 'E', 'e' -> {
                unknown |= pieces.stream().anyMatch(piece -> piece.kind() == Kind.DIGIT);
                letters(String.valueOf(letter));
            }
            default -> {
                if (code.toLowerCase(Locale.ROOT).startsWith(GENERAL, index)) {
                    pieces.add(new Piece(Kind.VALUE, ""));
                    return index + GENERAL.length();
                }
                letters(String.valueOf(letter));
            }
        }
        return index + 1;
    }

    private void letters(String shown) {
        pieces.add(new Piece(Kind.LETTERS, shown));
    }

    private void bracket(String inside) {
        Matcher bound = CONDITION.matcher(inside);
        if (bound.matches()) {
            condition = Optional.of(new Condition(bound.group(1), new BigDecimal(bound.group(2))));
        } else if (inside.startsWith("$")) {
            letters(inside.substring(1).split("-", 2)[0]);
        }
    }

    /** Between digits a comma parts thousands; behind the last of them it leaves thousands out. */
    private void comma(String code, int index) {
        boolean behindDigit = !pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == Kind.DIGIT;
        int next = index;
        while (next < code.length() && code.charAt(next) == ',') {
            next++;
        }
        if (next < code.length() && "0#?".indexOf(code.charAt(next)) >= 0) {
            grouped = true;
        } else if (behindDigit) {
            thousands++;
        } else {
            letters(",");
        }
    }

    Optional<Condition> condition() {
        return condition;
    }

    /** Whether it shows the text of a cell. */
    boolean hasText() {
        return pieces.stream().anyMatch(piece -> piece.kind() == Kind.TEXT);
    }

    /** What it shows of {@code text}. */
    String text(String text) {
        StringBuilder shown = new StringBuilder();
        pieces.forEach(piece -> shown.append(piece.kind() == Kind.TEXT ? text : piece.letters()));
        return shown.toString();
    }

    /** What it shows of {@code number}, with a minus before it where {@code signed}. */
    Optional<DisplayFormat.Shown> number(BigDecimal number, boolean signed) {
        if (unknown) {
            return Optional.empty();
        }
        BigDecimal size = number.abs().scaleByPowerOfTen(2 * percents - 3 * thousands);
        BigDecimal rounded = size.setScale(count(true), RoundingMode.HALF_UP);
        if (rounded.precision() > DIGITS_MOST || size.scale() > 2 * DIGITS_MOST) {
            return Optional.empty();
        }
        String plain = rounded.toPlainString();
        String[] halves = plain.split("\\.", 2);
        String whole = halves[0].equals("0") ? "" : halves[0];
        String fraction = halves.length > 1 ? halves[1] : "";
        boolean hasDigits = count(false) + count(true) > 0;
        boolean hasValue = pieces.stream().anyMatch(piece -> piece.kind() == Kind.VALUE || piece.kind() == Kind.TEXT);
        String value = new CellValue.Numeric(number.abs(), Optional.empty()).shown();
        String shown = shown(whole, fraction, value.replace('.', ','));
        String digits = hasDigits ? plain : hasValue ? value : "";
        return Optional.of(new DisplayFormat.Shown((signed ? "-" : "") + shown, digits, percents > 0 || thousands > 0));
    }

    /** How many places there are before or behind the point. */
    private int count(boolean behind) {
        int count = 0;
        boolean passed = false;
        for (Piece piece : pieces) {
            passed |= piece.kind() == Kind.POINT;
            count += piece.kind() == Kind.DIGIT && passed == behind ? 1 : 0;
        }
        return count;
    }

    private String shown(String whole, String fraction, String value) {
        StringBuilder shown = new StringBuilder();
        int places = count(false);
        int place = 0;
        int behind = 0;
        boolean passed = false;
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case LETTERS -> shown.append(piece.letters());
                case VALUE, TEXT -> shown.append(value);
                case POINT -> {
                    passed = true;
                    shown.append(places == 0 ? whole : "").append(piece.letters());
                }
                case DIGIT -> {
                    if (passed) {
                        shown.append(decimal(fraction, behind++, piece.letters()));
                    } else {
                        shown.append(whole(whole, places - place, place == 0, piece.letters()));
                        place++;
                    }
                }
            }
        }
        return shown.toString();
    }

    /** The digit at the place {@code fromRight}, from 1; the first place takes all digits before it too. */
    private String whole(String digits, int fromRight, boolean first, String kind) {
        if (digits.length() < fromRight) {
            return kind.equals("0") ? "0" + separator(fromRight) : kind.equals("?") ? " " : "";
        }
        StringBuilder shown = new StringBuilder();
        for (int place = first ? digits.length() : fromRight; place >= fromRight; place--) {
            shown.append(digits.charAt(digits.length() - place)).append(separator(place));
        }
        return shown.toString();
    }

    private String separator(int fromRight) {
        return grouped && fromRight > 1 && fromRight % 3 == 1 ? String.valueOf(DisplayFormat.THOUSANDS) : "";
    }

    private static String decimal(String fraction, int place, String kind) {
        boolean onlyZeros = fraction.substring(place).chars().allMatch(digit -> digit == '0');
        if (onlyZeros && !kind.equals("0")) {
            return kind.equals("?") ? " " : "";
        }
        return fraction.substring(place, place + 1);
    }
}
