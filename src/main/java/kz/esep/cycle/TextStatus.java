package kz.esep.cycle;

import java.util.Locale;

/** How far a text has come, by the column {@code status} of the sheet {@code aarhus}. */
public enum TextStatus {
    /** Not to be shown yet. */
    DRAFT,
    /** To be shown. */
    FINAL,
    /** Not to be shown any more. */
    OBSOLETE;

    /** The status of a code; what is no code is a draft, for nothing unfinished may be printed. */
    static TextStatus of(String code) {
        for (TextStatus status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(code)) {
                return status;
            }
        }
        return DRAFT;
    }
}
