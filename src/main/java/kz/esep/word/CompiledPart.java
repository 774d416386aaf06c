package kz.esep.word;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import kz.esep.word.function.Functions;

/**
 * A part of a document that is written anew each time.
 *
 * @param ftl what FreeMarker made the template of
 */
record CompiledPart(PartRole part, Template template, FtlWriter.Ftl ftl) {

    /** Renders the part into {@code target}; faults of the data are collected, and what follows them is rendered all the same. */
    void render(Map<String, Object> model, OutputStream target, RenderState state, Faults faults) throws IOException {
        PartComplaints complaints = new PartComplaints(faults, part);
        PartWriter out = new PartWriter(target, state);
        try {
            Environment environment = template.createProcessingEnvironment(model, out);
            DataFaults dataFaults = new DataFaults(ftl, complaints);
            environment.setTemplateExceptionHandler((fault, where, rest) -> dataFaults.add(fault, where));
            Functions.tell(environment, state.regions());
            environment.process();
        } catch (TemplateException e) {
            complaints.about(TemplateFault.Kind.DATA, "", "", e.getMessageWithoutStackTop());
        }
        out.finish();
    }
}
