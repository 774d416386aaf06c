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
import kz.esep.language.NearestName;
import kz.esep.word.growth.GrowthRefusal;
import org.jspecify.annotations.Nullable;

/** Tells what FreeMarker met while rendering as faults of tags, with the name that was probably meant. */
final class DataFaults {

    private final FtlWriter.Ftl ftl;
    private final PartComplaints complaints;

    DataFaults(FtlWriter.Ftl ftl, PartComplaints complaints) {
        this.ftl = ftl;
        this.complaints = complaints;
    }

    /** @throws Limits.LimitException if that was what FreeMarker met */
    void add(TemplateException fault, Environment environment) {
        if (fault.getCause() instanceof Limits.LimitException limit) {
            throw limit;
        }
        Integer column = fault.getColumnNumber();
        Optional<Mark> mark = column == null ? Optional.empty() : ftl.find(column);
        boolean unknown = fault instanceof InvalidReferenceException;
        TemplateFault.Kind kind = unknown ? TemplateFault.Kind.UNKNOWN_NAME : TemplateFault.Kind.DATA;
        String detail = unknown ? unknownName(fault.getBlamedExpressionString(), environment) : firstLine(fault);
        mark.ifPresentOrElse(tag -> complaints.about(kind, tag, detail), () -> complaints.about(kind, "", "", detail));
    }

    private static String firstLine(TemplateException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof GrowthRefusal refusal) {
                return refusal.getMessageWithoutStackTop();
            }
        }
        return fault.getMessageWithoutStackTop().lines().findFirst().orElse("the value cannot be used here");
    }

    /** The name that was probably meant; empty when no name is near. */
    private static String unknownName(@Nullable String blamed, Environment environment) {
        if (blamed == null) {
            return "";
        }
        try {
            int dot = blamed.lastIndexOf('.');
            String name = blamed.substring(dot + 1);
            return NearestName.to(name, dot < 0 ? topNames(environment) : names(blamed.substring(0, dot), environment))
                    .map(near -> blamed.substring(0, dot + 1) + near)
                    .orElse("");
        } catch (TemplateModelException e) {
            return "";
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
