package kz.esep.word.function;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import kz.esep.language.Language;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A value a function was called with, as a refusal shows it. */
record Given(String kazakh, String russian) {

    private static final int LONGEST = 60;
    private static final Given NOTHING = new Given("ештеңе", "ничего");

    static Given of(String text) {
        return alike("«" + StringUtils.abbreviate(text, "…", LONGEST) + "»");
    }

    static Given of(@Nullable Object value) {
        try {
            return shown(value);
        } catch (TemplateModelException e) {
            return NOTHING;
        }
    }

    private static Given shown(@Nullable Object value) throws TemplateModelException {
        if (value instanceof TemplateNumberModel number) {
            return alike(String.valueOf(number.getAsNumber()));
        }
        if (value instanceof TemplateScalarModel text) {
            return of(text.getAsString());
        }
        if (value instanceof TemplateBooleanModel) {
            return new Given("«иә» не «жоқ»", "«да» или «нет»");
        }
        if (value instanceof TemplateSequenceModel) {
            return new Given("тізім", "список");
        }
        return value instanceof TemplateHashModel
                ? new Given("бірнеше мәні бар атау", "имя с несколькими значениями")
                : NOTHING;
    }

    String words(Language language) {
        return switch (language) {
            case KK -> kazakh;
            case RU -> russian;
        };
    }

    private static Given alike(String shown) {
        return new Given(shown, shown);
    }
}
