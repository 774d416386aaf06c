package kz.esep.cycle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Bilingual;

/** Figures as the report shows them, alike in both languages: {@code 1 780}, {@code 215,88}; no data is "-". */
final class Numbers {

    private static final Bilingual NO_DATA = Bilingual.alike("-");
    private static final char NO_BREAK = '\u00A0';
    private static final Pattern TYPED = Pattern.compile("(-?)(\\d+)(?:[.,](\\d+))?%?");
    private static final int GROUP = 3;

    private Numbers() {}

    /** The figure of a cell: digits with or without spaces between, a comma or a full stop before a fraction. */
    static Optional<BigDecimal> read(String typed) {
        Matcher matcher = TYPED.matcher(typed.replaceAll("[\\s\u00A0\u202F]", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(3) == null ? "" : "." + matcher.group(3);
        return Optional.of(new BigDecimal(matcher.group(1) + matcher.group(2) + fraction));
    }

    static Bilingual shown(Optional<? extends Number> figure) {
        return figure.map(value -> Bilingual.alike(text(value))).orElse(NO_DATA);
    }

    static Bilingual shown(long figure) {
        return Bilingual.alike(text(figure));
    }

    /** From the least to the most: {@code 11–12}, or one figure. */
    static Bilingual span(IntSummaryStatistics figures) {
        return Bilingual.alike(
                figures.getMin() == figures.getMax()
                        ? String.valueOf(figures.getMax())
                        : figures.getMin() + "–" + figures.getMax());
    }

    /** {@code part} of {@code whole} in per cent, cut to one decimal; no data where there is no whole. */
    static Bilingual percent(long part, long whole) {
        return whole == 0
                ? NO_DATA
                : Bilingual.alike(text(BigDecimal.valueOf(part)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN))
                        + NO_BREAK + "%");
    }

    private static String text(Number value) {
        BigDecimal exact = new BigDecimal(value.toString());
        BigDecimal plain = exact.stripTrailingZeros();
        String[] parts =
                (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().split("\\.", -1);
        StringBuilder whole = new StringBuilder(parts[0]);
        int first = parts[0].startsWith("-") ? 1 : 0;
        for (int at = whole.length() - GROUP; at > first; at -= GROUP) {
            whole.insert(at, NO_BREAK);
        }
        return parts.length == 1 ? whole.toString() : whole + "," + parts[1];
    }
}
