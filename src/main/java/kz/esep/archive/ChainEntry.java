package kz.esep.archive;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.esep.storage.FormulaGuard;

/**
 * A line of the chain: one act on the archive.
 *
 * @param act what was done
 * @param folder the folder it was done to: a month, or {@link Archive#IMPORTED}
 * @param name the revision it was done to, {@code r001}, or what arrived after closing, {@code a001}
 * @param manifest the SHA-256 of its manifest; empty where there was none
 * @param on the day, of acts that people do
 * @param reason why, of acts that need one
 */
record ChainEntry(Act act, String folder, String name, String manifest, Optional<LocalDate> on, String reason) {

    ChainEntry {
        reason = FormulaGuard.unguarded(
                reason.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
    }

    /** What is done to an archive. */
    enum Act {
        /** Something was put into it. */
        KEPT,
        /** Something lay in it when the chain began. */
        ADOPTED,
        /** Something was brought here out of another archive, those before it were not. */
        RESTORED,
        /** A month was closed with this revision. */
        CLOSED,
        /** It was opened again. */
        REOPENED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Act of(String code) {
            Act act = valueOf(code.toUpperCase(Locale.ROOT));
            if (!act.code().equals(code)) {
                throw new IllegalArgumentException(code);
            }
            return act;
        }

        boolean isOfState() {
            return this == CLOSED || this == REOPENED;
        }
    }

    /** Something was put into {@code folder}. */
    static ChainEntry kept(String folder, String name, String manifest) {
        return new ChainEntry(Act.KEPT, folder, name, manifest, Optional.empty(), "");
    }

    /** Whether it is of something that lies in the folder, not of the folder's state. */
    boolean isHolding() {
        return !act.isOfState();
    }

    /** Its number within those of its kind: 2 of {@code r002}. */
    int number() {
        return Integer.parseInt(name.substring(1));
    }

    boolean isRevision() {
        return isHolding() && name.startsWith(Revisions.REVISION);
    }
}
