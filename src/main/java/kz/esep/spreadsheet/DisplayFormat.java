package kz.esep.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell shows by its format where that may be something else than it holds: {@code "19-"000} shows 19-007 for 7,
 * {@code 0%} shows 100% for 1, {@code ;;;} shows nothing, {@code dd.mm."2022"} shows a year that is none. Formats of
 * powers of ten and fractions are none of it.
 */
public final class DisplayFormat {

    /** What stands between thousands. */
    public static final char THOUSANDS = '\u00a0';

    private static final Set<String> PLAIN =
            Set.of("", "general", "основной", "стандарт", "standard", "0", "#", "@", "#,##0", "# ##0", "#\u00a0##0");

    private static final Set<String> DIGITS_OF_DAYS = Set.of("d", "dd", "m", "mm", "yy", "yyyy");

    private static final int SECTIONS_WITH_ONE_FOR_ZERO = 3;
    private static final int SECTIONS_WITH_ONE_FOR_TEXT = 4;

    private DisplayFormat() {}

    /** Seldom asked, and so made only then. */
    private static final class Day {
        static final Pattern PIECE =
                Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|[dD]+|[mM]+|[yY]+|.", Pattern.DOTALL);
    }

    /**
     * What is shown.
     *
     * @param text all of it, with a comma before decimals and {@link #THOUSANDS} between thousands
     * @param digits the part that comes from the number, as digits with a full stop; empty where none does
     * @param scaled whether it is shown in percent or in thousands
     */
    public record Shown(String text, String digits, boolean scaled) {

        /** Whether every digit of {@code number} is shown, and none of them stands for another power of ten. */
        public boolean isWhole(BigDecimal number) {
            return !scaled && !digits.isEmpty() && new BigDecimal(digits).compareTo(number.abs()) == 0;
        }
    }

    /** Whether what is shown by the format {@code code}, one of dates or not, always looks like what it is. */
    static boolean isPlain(String code, boolean date) {
        return date ? !hasDigit(code) : PLAIN.contains(code.toLowerCase(Locale.ROOT));
    }

    /** A digit in a format of dates, but in brackets, is a text that is shown beside the day: {@code dd.mm."2022"}. */
    private static boolean hasDigit(String code) {
        boolean inBracket = false;
        for (int index = 0; index < code.length(); index++) {
            char letter = code.charAt(index);
            inBracket = letter == '[' || (inBracket && letter != ']');
            if (!inBracket && letter >= '1' && letter <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The code of a format that needs none in the file, as far as it is not plain; the list is in ECMA-376, 18.8.30. */
    static String builtIn(int format) {
        return switch (format) {
            case 2 -> "0.00";
            case 4 -> "#,##0.00";
            case 9 -> "0%";
            case 10 -> "0.00%";
            default -> "";
        };
    }

    /** What a cell with {@code value} shows by the format {@code code}; empty where this cannot be said. */
    public static Optional<Shown> of(CellValue value, String code) {
        if (value instanceof CellValue.Moment moment) {
            return day(moment.moment(), code).map(shown -> new Shown(shown, "", false));
        }
        List<FormatSection> sections = FormatSection.split(code);
        if (value instanceof CellValue.Text text) {
            return Optional.of(new Shown(text(text.text(), sections), "", false));
        }
        return value instanceof CellValue.Numeric number ? number(number.number(), sections) : Optional.empty();
    }

    /** A day in digits; how names of months and hours look depends on the program. */
    private static Optional<String> day(LocalDateTime moment, String code) {
        StringBuilder shown = new StringBuilder();
        Matcher pieces = Day.PIECE.matcher(code.split(";", 2)[0]);
        while (pieces.find()) {
            String piece = pieces.group().toLowerCase(Locale.ROOT);
            switch (piece.charAt(0)) {
                case '[' -> {} // a language, which digits do not need
                case '"', '\\' -> shown.append(pieces.group().replaceAll("^[\"\\\\]|\"$", ""));
                case 'd', 'm', 'y' -> {
                    if (!DIGITS_OF_DAYS.contains(piece)) {
                        return Optional.empty();
                    }
                    shown.append(
                            DateTimeFormatter.ofPattern(piece.replace('m', 'M').replace('y', 'u'), Locale.ROOT)
                                    .format(moment));
                }
                case 'h', 's', '@', '*', '_' -> {
                    return Optional.empty();
                }
                default -> shown.append(piece);
            }
        }
        return Optional.of(shown.toString());
    }

    private static String text(String text, List<FormatSection> sections) {
        FormatSection last = sections.get(sections.size() - 1);
        boolean forText = sections.size() >= SECTIONS_WITH_ONE_FOR_TEXT || last.hasText();
        return forText ? last.text(text) : text;
    }

    private static Optional<Shown> number(BigDecimal number, List<FormatSection> sections) {
        FormatSection last = sections.get(sections.size() - 1);
        boolean textLast = sections.size() > 1 && last.hasText();
        List<FormatSection> numbers = sections.size() >= SECTIONS_WITH_ONE_FOR_TEXT
                ? sections.subList(0, SECTIONS_WITH_ONE_FOR_ZERO)
                : textLast ? sections.subList(0, sections.size() - 1) : sections;
        if (numbers.stream().anyMatch(section -> section.condition().isPresent())) {
            return numbers.stream()
                    .filter(section -> section.condition()
                            .map(condition -> condition.holds(number))
                            .orElse(true))
                    .findFirst()
                    .flatMap(section -> section.number(number, number.signum() < 0));
        }
        if (number.signum() < 0 && numbers.size() > 1) {
            return numbers.get(1).number(number, false);
        }
        boolean zero = number.signum() == 0 && numbers.size() >= SECTIONS_WITH_ONE_FOR_ZERO;
        return numbers.get(zero ? SECTIONS_WITH_ONE_FOR_ZERO - 1 : 0).number(number, number.signum() < 0);
    }
}
