package kz.esep.finding;

/** How much a finding weighs, gravest first (contract, section 4). */
public enum Severity {
    /** The workbook is refused. */
    BLOCKER,
    /** The row is left out. */
    ERROR,
    /** It counts, but someone should look. */
    WARNING,
    /** Nothing to do; it is on the record. */
    INFO;

    /** Whether people must act before the figures are whole; a run with such a finding ends with exit status 1. */
    public boolean needsAction() {
        return this == BLOCKER || this == ERROR;
    }
}
