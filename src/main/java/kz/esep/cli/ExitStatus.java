package kz.esep.cli;

/** What the program tells its caller when it ends (contract, section 1). */
enum ExitStatus {
    /** Done. */
    DONE(0),
    /** Done, but a submission was refused or a row left out: people must act. */
    NEEDS_ACTION(1),
    /** The command line was not understood. */
    USAGE(2),
    /** The job could not be done: a broken template or table, the disk, the lock. */
    FAILED(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
