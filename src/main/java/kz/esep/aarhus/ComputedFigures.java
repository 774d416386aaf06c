package kz.esep.aarhus;

/** What Esep itself puts into a chapter, out of the archive and the tables. */
public enum ComputedFigures {
    /** Notices, protocols and violations by year. */
    HEARINGS_BY_YEAR,
    /** Notices and protocols of the cycle by region and form. */
    HEARINGS_STATISTICS,
    /** The feedback index of state bodies. */
    FEEDBACK_INDEX,
    /** How current internet resources are kept. */
    INFORMATION_UPDATES,
    /** The sites of the regions. */
    REGION_SITES,
    /** Indicators that offices report. */
    INDICATORS
}
