package kz.esep.word;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;

/**
 * A part of a document that is written anew each time.
 *
 * @param markAt the tags by the place at which they begin in the template's one line
 */
record CompiledPart(PartRole part, Template template, NavigableMap<Integer, Mark> markAt) {

    /** Renders the part; faults of the data are collected, and what follows them is rendered all the same. */
    byte[] render(Map<String, Object> model, Faults faults) {
        StringWriter out = new StringWriter();
        PartComplaints complaints = new PartComplaints(faults, part);
        try {
            Environment environment = template.createProcessingEnvironment(model, out);
            DataFaults dataFaults = new DataFaults(markAt, complaints);
            environment.setTemplateExceptionHandler((fault, where, rest) -> dataFaults.add(fault, where));
            environment.process();
        } catch (TemplateException e) {
            complaints.about(TemplateFault.Kind.DATA, "", "", e.getMessageWithoutStackTop());
        } catch (IOException e) {
            throw new UncheckedIOException("A string could not be written", e);
        }
        String rendered = out.toString();
        String xml = part.isProperties() ? rendered : RenderedXml.tidied(rendered);
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
