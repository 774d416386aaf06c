package kz.esep.word;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.StringJoiner;

/** {@code joined(list)}: the texts of a list with commas between them. */
final class JoinedFunction implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateSequenceModel list)) {
            throw new TemplateModelException("joined takes one list of texts");
        }
        StringJoiner joined = new StringJoiner(", ");
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof TemplateScalarModel text)) {
                throw new TemplateModelException("joined takes a list of texts, but its item " + (i + 1) + " is none");
            }
            joined.add(text.getAsString());
        }
        return joined.toString();
    }
}
