package kz.esep.lock;

/** What somebody holds a folder for; told to those who have to wait. */
public enum LockWork {
    /** The months are being reported. */
    RUN,
    /** The drop folder is being watched. */
    WATCH,
    /** Something is being kept in the archive, or a month of it closed or opened again. */
    ARCHIVE,
    /** The report under the Aarhus Convention is being made. */
    AARHUS,
    /** The register of letters is being written. */
    LETTERS,
    /** The file that would say it is not whole. */
    UNKNOWN
}
