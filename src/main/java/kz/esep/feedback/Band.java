package kz.esep.feedback;

import java.util.Locale;

/**
 * The bands of the index (methodology, point 23), as half-open intervals: [0, 50), [50, 70), [70, 90), [90, 100] per cent.
 */
public enum Band {
    /** Below 50 %: ineffective work. */
    INEFFECTIVE(0),
    /** From 50 %: a low index. */
    LOW(50),
    /** From 70 %: a medium index. */
    MEDIUM(70),
    /** From 90 %: a high index. */
    HIGH(90);

    private final int from;

    Band(int from) {
        this.from = from;
    }

    /** The per cent from which it holds, included. */
    public int from() {
        return from;
    }

    /** The code of tables and templates: {@code ineffective}, {@code low}, {@code medium}, {@code high}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
