package kz.esep.word;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.function.Functions;

/**
 * A part of a document that is written anew each time.
 *
 * @param whole where it is, for what is wrong with it
 * @param ftl what FreeMarker made the template of
 */
record CompiledPart(PartRole part, FaultPlace whole, Template template, FtlWriter.Ftl ftl) {

    /** Renders the part into {@code target}; faults of the data are collected, and what follows them is rendered all the same. */
    void render(Map<String, Object> model, OutputStream target, RenderState state, Faults faults) throws IOException {
        PartComplaints complaints = new PartComplaints(faults, part, whole);
        PartWriter out = new PartWriter(target, state, part, ftl.constants());
        try {
            Environment environment = template.createProcessingEnvironment(model, out);
            out.onDropped(letter -> state.dropped(dropped(letter, environment)));
            out.onLimit(() -> endless(environment));
            environment.setTemplateExceptionHandler(collecting(complaints, state));
            Functions.tell(environment, state.regions());
            environment.process();
        } catch (Limits.LimitException e) {
            throw told(e, complaints);
        } catch (TemplateException e) {
            complaints.about(DataFaults.otherwise(e));
        } catch (RuntimeException e) { // what FreeMarker throws when it is interrupted has no name outside of it
            throw state.interrupted(() -> EndlessList.anywhere(ftl).map(Mark::place))
                    .<RuntimeException>map(limit -> told(limit, complaints))
                    .orElse(e);
        }
        out.finish();
    }

    private static Limits.LimitException told(Limits.LimitException limit, PartComplaints complaints) {
        limit.place()
                .ifPresentOrElse(
                        place -> complaints.about(limit.complaint(), place), () -> complaints.about(limit.complaint()));
        return limit;
    }

    private Optional<FaultPlace> endless(Environment environment) {
        return column(environment)
                .flatMap(column -> EndlessList.around(ftl, column))
                .map(Mark::place);
    }

    /** Where in the source {@code environment} stands. */
    private static Optional<Integer> column(Environment environment) {
        return Optional.ofNullable(new TemplateException("", environment).getColumnNumber());
    }

    private Rendered.DroppedLetter dropped(int letter, Environment environment) {
        Optional<Mark> mark = column(environment).flatMap(ftl::find);
        return new Rendered.DroppedLetter(mark.map(Mark::place).orElse(whole), "U+%04X".formatted(letter));
    }

    /** Renders a chart while another part is rendered, which lends it its variables. */
    String renderWithin(Environment environment, RenderState state, Faults faults)
            throws TemplateException, IOException {
        Writer text = new TitleWriter(ftl.constants(), state, () -> endless(environment));
        Writer outer = environment.getOut();
        TemplateExceptionHandler outerHandler = environment.getTemplateExceptionHandler();
        environment.setOut(text);
        environment.setTemplateExceptionHandler(collecting(new PartComplaints(faults, part, whole), state));
        try {
            environment.include(template);
        } finally {
            environment.setOut(outer);
            environment.setTemplateExceptionHandler(outerHandler);
        }
        return text.toString();
    }

    private TemplateExceptionHandler collecting(PartComplaints complaints, RenderState state) {
        DataFaults dataFaults = new DataFaults(ftl, complaints, state);
        return (fault, environment, out) -> dataFaults.add(fault, environment);
    }
}
