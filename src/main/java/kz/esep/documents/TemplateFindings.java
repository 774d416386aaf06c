package kz.esep.documents;

import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Language;
import kz.esep.word.Rendered;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.TemplateFault;

/** Tells faults of Word templates as findings. */
final class TemplateFindings {

    private TemplateFindings() {}

    static Finding of(TemplateFault fault) {
        Finding finding = placed(code(fault.kind()), fault.template(), fault.tag(), fault.place());
        for (Language language : Language.values()) {
            finding = finding.with("where_" + language.code(), fault.where(language))
                    .with("detail_" + language.code(), fault.complaint().sentence(language));
        }
        return finding;
    }

    /** A letter of a value that was left out of what {@code template} was made into. */
    static Finding of(String template, Rendered.DroppedLetter letter) {
        return placed(FindingCode.D033, template, letter.letter(), letter.place());
    }

    private static Finding placed(FindingCode code, String template, String value, FaultPlace place) {
        Finding finding = Finding.of(code, Place.ofFile(DocumentTemplates.FOLDER + "/" + template), value)
                .with("paragraph", place.marked());
        for (Language language : Language.values()) {
            finding = finding.with("where_" + language.code(), place.words(language));
        }
        return finding;
    }

    private static FindingCode code(FaultKind kind) {
        return switch (kind) {
            case UNCLOSED_TAG -> FindingCode.D007;
            case UNBALANCED_TAG -> FindingCode.D008;
            case CROSSED_TAG -> FindingCode.D009;
            case SYNTAX -> FindingCode.D010;
            case FORBIDDEN -> FindingCode.D011;
            case WRONG_SCOPE -> FindingCode.D012;
            case UNKNOWN_NAME -> FindingCode.D013;
            case DATA -> FindingCode.D014;
            case SUSPICIOUS -> FindingCode.D032;
            case NOT_A_DOCUMENT -> FindingCode.D015;
        };
    }
}
