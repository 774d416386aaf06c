package kz.esep.trend;

import java.util.List;
import java.util.Locale;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;

/** Violations for a hundred placed documents. A document that was not placed is a violation, so it may be more than 100. */
public enum Share {
    NOTICE_VIOLATIONS_PER_100,
    PROTOCOL_VIOLATIONS_PER_100,
    VIOLATIONS_PER_100;

    /** What is divided. */
    public CountCode violations() {
        return switch (this) {
            case NOTICE_VIOLATIONS_PER_100 -> CountCode.NOTICE_VIOLATIONS;
            case PROTOCOL_VIOLATIONS_PER_100 -> CountCode.PROTOCOL_VIOLATIONS;
            case VIOLATIONS_PER_100 -> CountCode.VIOLATIONS_TOTAL;
        };
    }

    /** By what it is divided: the sum of these. */
    public List<CountCode> documents() {
        return switch (this) {
            case NOTICE_VIOLATIONS_PER_100 -> List.of(DocumentKind.NOTICE.placed());
            case PROTOCOL_VIOLATIONS_PER_100 -> List.of(DocumentKind.PROTOCOL.placed());
            case VIOLATIONS_PER_100 -> List.of(DocumentKind.NOTICE.placed(), DocumentKind.PROTOCOL.placed());
        };
    }

    /** As tables write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
