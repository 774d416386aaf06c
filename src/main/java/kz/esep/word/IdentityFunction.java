package kz.esep.word;

import freemarker.template.Configuration;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import kz.esep.word.MediaFunction.Arguments;
import kz.esep.word.PartMemory.Identity;

/** What the compiler calls where something that may exist but once in a document stands in a list. */
enum IdentityFunction implements TemplateMethodModelEx {

    /** A turn of a list begins: each place gets a number and the name behind it, which must be new; shows nothing. */
    TURN {
        @Override
        Object call(Arguments arguments, PartWriter out) throws TemplateModelException {
            for (int index = 0; index + 1 < arguments.values().size(); index += 2) {
                String name = out.state().freshName(arguments.text(index + 1));
                out.memory()
                        .identify(
                                (int) arguments.number(index),
                                new Identity(out.state().freshNumber(), name));
            }
            return "";
        }
    },

    /** The number of a place. */
    NUMBER {
        @Override
        Object call(Arguments arguments, PartWriter out) throws TemplateModelException {
            return out.memory()
                    .identity((int) arguments.number(0))
                    .map(Identity::number)
                    .orElse(0);
        }
    },

    /** The name of a place. */
    NAME {
        @Override
        Object call(Arguments arguments, PartWriter out) throws TemplateModelException {
            return out.memory()
                    .identity((int) arguments.number(0))
                    .map(Identity::name)
                    .orElse("");
        }
    },

    /** A place gets a new number; shows nothing. */
    RENEW {
        @Override
        Object call(Arguments arguments, PartWriter out) throws TemplateModelException {
            out.memory()
                    .identify(
                            (int) arguments.number(0), new Identity(out.state().freshNumber(), ""));
            return "";
        }
    },

    /** Whether this place is met for the first time. */
    ONCE {
        @Override
        Object call(Arguments arguments, PartWriter out) throws TemplateModelException {
            int place = (int) arguments.number(0);
            boolean first = out.memory().identity(place).isEmpty();
            out.memory().identify(place, new Identity(0, ""));
            return first;
        }
    };

    abstract Object call(Arguments arguments, PartWriter out) throws TemplateModelException;

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List values) throws TemplateModelException {
        return call(new Arguments(values), PartWriter.current());
    }

    private String call() {
        return "$" + name().toLowerCase(Locale.ROOT);
    }

    /** How FreeMarker is told to put in what it answers for {@code place}. */
    String at(int place) {
        return "${" + expression(place) + "}";
    }

    /** The call as an expression. */
    String expression(int place) {
        return call() + "(" + place + ")";
    }

    static void offer(Configuration configuration) {
        for (IdentityFunction function : values()) {
            configuration.setSharedVariable(function.call(), function);
        }
    }
}
