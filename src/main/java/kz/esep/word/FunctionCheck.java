package kz.esep.word;

import java.util.Optional;
import kz.esep.word.function.FunctionCall;
import kz.esep.word.function.Functions;
import kz.esep.word.function.TemplateFunction;

/** Looks whether the functions a tag calls exist and take as many values as they are called with. */
final class FunctionCheck {

    private FunctionCheck() {}

    static void check(Mark mark, PartComplaints complaints) {
        for (FunctionCall call : FunctionCall.in(mark.tag().source())) {
            Optional<TemplateFunction> function = call.function();
            if (function.isEmpty()) {
                String meant = Functions.nearest(call.name()).orElse("");
                complaints.about(TemplateFault.Kind.UNKNOWN_NAME, mark, meant);
            } else if (!call.fits(function.get())) {
                complaints.about(TemplateFault.Kind.SYNTAX, mark, usage(function.get()));
            }
        }
    }

    private static String usage(TemplateFunction function) {
        return "it is used so: " + function.examples().get(0).call();
    }
}
