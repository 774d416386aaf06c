package kz.esep.word;

import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.function.FunctionCall;
import kz.esep.word.function.Functions;
import kz.esep.word.function.TemplateFunction;
import kz.esep.word.names.LookAlikes;

/** Looks whether the functions a tag calls exist and take as many values as they are called with. */
final class FunctionCheck {

    private FunctionCheck() {}

    static void check(Mark mark, PartComplaints complaints) {
        for (FunctionCall call : FunctionCall.in(mark.tag().source())) {
            Optional<TemplateFunction> function = call.function();
            if (call.name().startsWith("$")) {
                continue; // such names are told of as such
            }
            if (function.isEmpty()) {
                complaints.about(unknown(call.name()), mark);
            } else if (!call.fits(function.get())) {
                complaints.about(misused(function.get()), mark);
            }
        }
    }

    private static Complaint unknown(String name) {
        return LookAlikes.complaint(
                        Remark.NAME_LOOKS_LIKE,
                        name,
                        Functions.all().stream().map(TemplateFunction::name).toList())
                .or(() -> Functions.nearest(name)
                        .map(near -> Complaint.of(Remark.FUNCTION_NEAR).with("near", near)))
                .orElse(Complaint.of(Remark.FUNCTION_STRANGE))
                .with("name", name);
    }

    private static Complaint misused(TemplateFunction function) {
        TemplateFunction.Example example = function.examples().get(0);
        return Complaint.of(Remark.FUNCTION_USE)
                .with("example", new Bilingual(example.call(Language.KK), example.call(Language.RU)));
    }
}
