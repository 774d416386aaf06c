package kz.esep.word;

import freemarker.template.TemplateModelException;
import kz.esep.word.fault.Complaint;

/** What a tag asks cannot be done with its value. */
final class TemplateRefusal extends TemplateModelException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    private final transient Complaint complaint;

    TemplateRefusal(Complaint complaint) {
        super(complaint.toString());
        this.complaint = complaint;
    }

    Complaint complaint() {
        return complaint;
    }
}
