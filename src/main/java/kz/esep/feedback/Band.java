package kz.esep.feedback;

import java.util.Locale;
import kz.esep.language.Bilingual;

/**
 * The bands of the index (methodology, point 23), as half-open intervals: [0, 50), [50, 70), [70, 90), [90, 100] per cent.
 */
public enum Band {
    /** Below 50 %: ineffective work. */
    INEFFECTIVE(0, "тиімсіз", "неэффективный"),
    /** From 50 %: a low index. */
    LOW(50, "төмен", "низкий"),
    /** From 70 %: a medium index. */
    MEDIUM(70, "орташа", "средний"),
    /** From 90 %: a high index. */
    HIGH(90, "жоғары", "высокий");

    private final int from;
    private final String kazakh;
    private final String russian;

    Band(int from, String kazakh, String russian) {
        this.from = from;
        this.kazakh = kazakh;
        this.russian = russian;
    }

    /** What an index in it is called: {@code жоғары}, {@code высокий}. */
    public Bilingual label() {
        return new Bilingual(kazakh, russian);
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
