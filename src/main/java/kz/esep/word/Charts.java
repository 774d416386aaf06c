package kz.esep.word;

import static java.util.Objects.requireNonNull;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Map;

/**
 * The charts of a template that are to be filled.
 *
 * @param titled those with tags in their titles, by their entries
 * @param plain the markup of those without
 * @param faults of the document
 */
record Charts(Map<String, CompiledPart> titled, Map<String, String> plain, Faults faults) {

    /** The markup of the chart {@code entry}, its titles rendered where {@code environment} stands just now. */
    String xml(String entry, Environment environment, RenderState state) throws TemplateModelException {
        CompiledPart chart = titled.get(entry);
        if (chart == null) {
            return requireNonNull(plain.get(entry));
        }
        try {
            return chart.renderWithin(environment, state, faults);
        } catch (TemplateException | IOException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }
}
