package kz.esep.word;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.function.FunctionRefusal;
import kz.esep.word.growth.GrowthRefusal;
import kz.esep.word.growth.InterruptedExpression;
import kz.esep.word.names.UnknownName;
import org.jspecify.annotations.Nullable;

/** Tells what FreeMarker met while rendering as faults of tags, with the name that was probably meant. */
final class DataFaults {

    private final FtlWriter.Ftl ftl;
    private final PartComplaints complaints;
    private final RenderState state;

    DataFaults(FtlWriter.Ftl ftl, PartComplaints complaints, RenderState state) {
        this.ftl = ftl;
        this.complaints = complaints;
        this.state = state;
    }

    /** @throws Limits.LimitException if that was what FreeMarker met */
    void add(TemplateException fault, Environment environment) {
        Integer column = fault.getColumnNumber();
        Optional<Mark> mark = column == null ? Optional.empty() : ftl.find(column);
        throwIfStopped(fault, mark);
        Complaint complaint = fault instanceof InvalidReferenceException
                ? unknownName(fault.getBlamedExpressionString(), environment)
                : otherwise(fault);
        mark.ifPresentOrElse(tag -> complaints.about(complaint, tag), () -> complaints.about(complaint));
    }

    /** Throws on what ends the rendering; FreeMarker made a fault of it. */
    private void throwIfStopped(TemplateException fault, Optional<Mark> mark) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Limits.LimitException limit) {
                throw limit;
            }
            if (cause instanceof InterruptedExpression interrupted) {
                throw state.interrupted(() -> mark.map(Mark::place))
                        .<RuntimeException>map(limit -> limit)
                        .orElse(interrupted);
            }
        }
    }

    /** What FreeMarker met that is no unknown name. */
    static Complaint otherwise(TemplateException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateRefusal refusal) {
                return refusal.complaint();
            }
            if (cause instanceof FunctionRefusal refusal) {
                return refused(refusal::sentence);
            }
            if (cause instanceof GrowthRefusal refusal) {
                return refused(refusal.limit()::sentence);
            }
        }
        return ValueKinds.complaint(fault)
                .orElseGet(() -> Complaint.of(Remark.OTHER).with("detail", firstLine(fault)));
    }

    private static Complaint refused(Function<Language, String> sentence) {
        return Complaint.of(Remark.REFUSED)
                .with("sentence", new Bilingual(sentence.apply(Language.KK), sentence.apply(Language.RU)));
    }

    private static String firstLine(TemplateException fault) {
        String message = fault.getMessageWithoutStackTop();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    /** With the name that was probably meant, when one is near. */
    private static Complaint unknownName(@Nullable String blamed, Environment environment) {
        String typed = blamed == null ? "" : blamed;
        int dot = typed.lastIndexOf('.');
        Collection<String> offered = offered(dot < 0 ? "" : typed.substring(0, dot), environment);
        return UnknownName.complaint(typed.substring(0, dot + 1), typed.substring(dot + 1), offered);
    }

    private static Collection<String> offered(String path, Environment environment) {
        try {
            return path.isEmpty() ? topNames(environment) : names(path, environment);
        } catch (TemplateModelException e) {
            return List.of();
        }
    }

    private static Collection<String> topNames(Environment environment) throws TemplateModelException {
        List<String> names = new ArrayList<>();
        for (Object name : environment.getKnownVariableNames()) {
            if (!String.valueOf(name).startsWith("$")) {
                names.add(String.valueOf(name));
            }
        }
        return names;
    }

    /** The names under {@code path}, such as {@code month} or {@code rule_set.totals}; none when it leads nowhere. */
    private static Collection<String> names(String path, Environment environment) throws TemplateModelException {
        String[] steps = path.split("\\.", -1);
        TemplateModel at = environment.getVariable(steps[0]);
        for (int i = 1; i < steps.length && at instanceof TemplateHashModel hash; i++) {
            at = hash.get(steps[i]);
        }
        List<String> names = new ArrayList<>();
        if (at instanceof TemplateHashModelEx hash) {
            TemplateModelIterator keys = hash.keys().iterator();
            while (keys.hasNext()) {
                if (keys.next() instanceof TemplateScalarModel key) {
                    names.add(key.getAsString());
                }
            }
        }
        return names;
    }
}
