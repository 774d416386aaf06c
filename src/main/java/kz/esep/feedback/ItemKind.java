package kz.esep.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the public was asked about (methodology, point 3). The codes are those of the {@code feedback} sheet. */
public enum ItemKind {
    /** A draft of a legal act. */
    ACT,
    /** A draft of a budget programme. */
    BUDGET_PROGRAMME,
    /** A report on how a budget programme was carried out. */
    BUDGET_REPORT,
    /** A project of the state that is being carried out. */
    PROJECT;

    /** The code of sheets and tables: {@code budget_report}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that code. */
    public static Optional<ItemKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
