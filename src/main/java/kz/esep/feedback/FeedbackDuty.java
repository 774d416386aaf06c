package kz.esep.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.reference.Validity;

/**
 * A duty of state bodies that comes back every period, a line of {@code feedback-duties.csv}.
 *
 * @param kind what has to be done
 * @param period how often at least
 * @param validity when the duty holds
 * @param label the duty in short
 * @param citation the point that sets it
 */
public record FeedbackDuty(
        Kind kind, ReportingPeriod.Length period, Validity validity, Bilingual label, Bilingual citation) {

    /** What has to be done; how it is told from the sheets is in {@link DutyRecord}. */
    public enum Kind {
        /** Information on how projects are being carried out stands in open access. */
        INTERIM_INFORMATION,
        /** Information on what projects have brought stands in open access. */
        FINAL_INFORMATION,
        /** Appeals and comments of the social networks are analysed. */
        APPEALS_ANALYSIS,
        /** An internet conference or a poll is held. */
        CONFERENCE_OR_POLL;

        /** The code of tables and templates: {@code appeals_analysis}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> find(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }
}
