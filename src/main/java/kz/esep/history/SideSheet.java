package kz.esep.history;

import java.util.Locale;

/** A sheet of the submission workbook whose rows are archived month by month, for reports on longer periods. */
public enum SideSheet {
    /** How current internet resources are kept. */
    UPDATES,
    /** Figures. */
    INDICATORS,
    /** Cases in court. */
    CASES,
    /** Texts for the chapters of the Aarhus report. */
    AARHUS,
    /** Whom the report was discussed with. */
    CONSULTATIONS;

    /** The sheet's code in the workbook: {@code updates}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table's path in a revision: {@code data/updates.csv}. */
    public String file() {
        return "data/" + code() + ".csv";
    }
}
