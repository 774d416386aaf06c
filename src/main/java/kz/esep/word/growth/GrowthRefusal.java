package kz.esep.word.growth;

import freemarker.template.TemplateModelException;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.esep.language.Language;

/** An expression would make more than it may. */
public final class GrowthRefusal extends TemplateModelException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    private final GrowthLimit limit;

    GrowthRefusal(GrowthLimit limit) {
        super(Arrays.stream(Language.values()).map(limit::sentence).collect(Collectors.joining(" / ")));
        this.limit = limit;
    }

    /** What it would go beyond. */
    public GrowthLimit limit() {
        return limit;
    }
}
