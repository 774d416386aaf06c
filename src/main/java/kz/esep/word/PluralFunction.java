package kz.esep.word;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import kz.esep.language.RussianPlural;

/** {@code plural(n, "нарушение", "нарушения", "нарушений")}: the Russian noun that agrees with the number. */
final class PluralFunction implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 4 || !(arguments.get(0) instanceof TemplateNumberModel number)) {
            throw new TemplateModelException(
                    "plural takes a number and three forms: plural(n, \"1 …\", \"2 …\", \"5 …\")");
        }
        long count = number.getAsNumber().longValue();
        return RussianPlural.of(count, form(arguments.get(1)), form(arguments.get(2)), form(arguments.get(3)));
    }

    private static String form(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("the forms of plural are texts in quotation marks");
    }
}
