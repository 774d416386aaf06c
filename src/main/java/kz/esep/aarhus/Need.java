package kz.esep.aarhus;

/** Whether a sub-question must be answered. */
public enum Need {
    /** By a text of its own, or by saying that it does not apply. */
    YES,
    /** By an indicator, or by a text. */
    STATISTICS,
    /** It need not be: it is optional, or is answered by its items. */
    NO
}
