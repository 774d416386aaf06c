package kz.esep.word;

import static java.util.Objects.requireNonNull;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the compiler puts where the text refers to a note: the note is made of what stands in it, and its id is shown. */
final class NoteDirective implements TemplateDirectiveModel {

    /** Behind the note. */
    static final String END = "[/@$note]";

    private static final String CALL = "$note";
    private static final String PART = "part";

    private NoteDirective() {}

    /** Before a note of the part {@code entry}. */
    static String begin(String entry) {
        return "[@" + CALL + " " + PART + "=" + Quoted.of(entry) + "]";
    }

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] variables,
            @Nullable TemplateDirectiveBody note)
            throws TemplateException, IOException {
        if (parameters.get(PART) instanceof TemplateScalarModel entry) {
            PartWriter text = PartWriter.current();
            text.write(text.state().notes().make(entry.getAsString(), requireNonNull(note), text));
        } else {
            throw new TemplateModelException("A note of no part");
        }
    }

    static void offer(Configuration configuration) {
        configuration.setSharedVariable(CALL, new NoteDirective());
    }
}
