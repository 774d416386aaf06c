package kz.esep.archive;

import java.util.Locale;

/** Why a revision came. */
public enum Cause {
    /** Nothing of the month was kept before. */
    FIRST,
    /** The month was closed and has been opened again: the reason people gave. */
    REOPENED,
    /** An office sent its first workbook: whose. */
    SUBMISSION,
    /** An office sent another one: whose. */
    RESUBMISSION,
    /** A file lies in the drop folder no more: whose. */
    WITHDRAWN,
    /** Files bear other names. */
    RENAMED,
    /** Published figures or lists of portals are other ones: which. */
    FIGURES,
    /** Word templates are other ones: which. */
    TEMPLATES,
    /** Reference tables are other ones: which. */
    TABLES,
    /** The settings are other ones. */
    SETTINGS,
    /** The figures are of another as-of date: from which to which. */
    AS_OF,
    /** Earlier months are other ones: which. */
    EARLIER_MONTHS,
    /** What was written down of arrivals changed. */
    ARRIVALS,
    /** Letters or the answers to them. */
    LETTERS,
    /** Another version of Esep made it: from which to which. */
    PROGRAM,
    /** Nothing of these. */
    OTHER;

    /** As manifests write it, {@code as_of}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Cause of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
