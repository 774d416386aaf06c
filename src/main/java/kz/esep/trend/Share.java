package kz.esep.trend;

import java.util.List;
import java.util.Locale;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.DocumentKind;

/** Violations for a hundred placed documents. A document that was not placed is a violation, so it may be more than 100. */
public enum Share {
    NOTICE_VIOLATIONS_PER_100(CountCode.NOTICE_VIOLATIONS, List.of(DocumentKind.NOTICE)),
    PROTOCOL_VIOLATIONS_PER_100(CountCode.PROTOCOL_VIOLATIONS, List.of(DocumentKind.PROTOCOL)),
    VIOLATIONS_PER_100(CountCode.VIOLATIONS_TOTAL, List.of(DocumentKind.NOTICE, DocumentKind.PROTOCOL));

    private final CountCode violations;
    private final List<DocumentKind> documents;

    Share(CountCode violations, List<DocumentKind> documents) {
        this.violations = violations;
        this.documents = documents;
    }

    /** What is divided. */
    public CountCode violations() {
        return violations;
    }

    /** By what it is divided: the sum of these. */
    public List<CountCode> documents() {
        return documents.stream().map(DocumentKind::placed).toList();
    }

    /** As tables write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
