package kz.esep.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Collects the faults of one template; the same fault met in every turn of a loop is kept once. */
final class Faults {

    private static final int LONGEST_PARAGRAPH = 160;

    private final String template;
    private final Set<TemplateFault> found = new LinkedHashSet<>();

    Faults(String template) {
        this.template = template;
    }

    void add(TemplateFault.Kind kind, String part, String paragraph, String tag, String detail) {
        found.add(new TemplateFault(kind, template, part, shortened(paragraph), tag, detail));
    }

    /** The text of a paragraph as it is told. */
    static String shortened(String paragraph) {
        return StringUtils.abbreviate(paragraph.strip(), "…", LONGEST_PARAGRAPH);
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new TemplateFaultException(List.copyOf(found));
        }
    }
}
