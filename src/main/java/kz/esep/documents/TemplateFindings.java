package kz.esep.documents;

import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Language;
import kz.esep.word.fault.FaultKind;
import kz.esep.word.fault.TemplateFault;

/** Tells faults of Word templates as findings. */
final class TemplateFindings {

    private TemplateFindings() {}

    static Finding of(TemplateFault fault) {
        Place place = Place.ofFile(DocumentTemplates.FOLDER + "/" + fault.template());
        Finding finding = Finding.of(code(fault.kind()), place, fault.tag())
                .with("paragraph", fault.place().marked());
        for (Language language : Language.values()) {
            finding = finding.with("where_" + language.code(), fault.where(language))
                    .with("detail_" + language.code(), fault.complaint().sentence(language));
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
