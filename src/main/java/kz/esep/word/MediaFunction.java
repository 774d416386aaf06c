package kz.esep.word;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import kz.esep.word.PartMemory.Drawn;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.media.Box;
import kz.esep.word.media.ChartData;
import kz.esep.word.media.ChartRefusal;
import kz.esep.word.media.Picture;
import kz.esep.word.names.KindWords;

/** What the compiler calls where a template has placeholders of pictures and charts, or an address with tags. */
enum MediaFunction implements TemplateMethodModelEx {

    /** Puts a picture into the document: place, picture, width and height of its box; shows nothing. */
    PICTURE {
        @Override
        Object call(Arguments arguments, PartWriter out, Environment environment) throws TemplateModelException {
            Picture picture = arguments.media(1, Picture.class, Remark.NOT_A_PICTURE);
            Box box = new Box(arguments.number(2), arguments.number(3)).fit(picture.size());
            String relation = out.state().made().picture(out.part().entry(), picture);
            out.memory()
                    .draw(
                            (int) arguments.number(0),
                            new Drawn(relation, box.width(), box.height(), picture.description()));
            return "";
        }
    },

    /** Puts a chart into the document: place, data, entry of the template's chart; shows nothing. */
    CHART {
        @Override
        Object call(Arguments arguments, PartWriter out, Environment environment) throws TemplateModelException {
            ChartData data = arguments.media(1, ChartData.class, Remark.NOT_A_CHART);
            String pattern = arguments.text(2);
            String xml = out.state().charts().xml(pattern, environment, out.state());
            try {
                String relation = out.state().made().chart(out.part().entry(), pattern, xml, data);
                out.memory().draw((int) arguments.number(0), new Drawn(relation, 0, 0, data.description()));
                return "";
            } catch (ChartRefusal e) {
                throw new TemplateRefusal(Complaint.of(Remark.CHART).with("reason", e.reason()));
            }
        }
    },

    /** What was put into the document at a place: its relation, width, height or description. */
    DRAWN {
        @Override
        Object call(Arguments arguments, PartWriter out, Environment environment) throws TemplateModelException {
            Drawn drawn = out.memory().drawn((int) arguments.number(0));
            return switch (arguments.text(1)) {
                case "relation" -> drawn.relation();
                case "width" -> drawn.width();
                case "height" -> drawn.height();
                default -> drawn.text();
            };
        }
    },

    /** The relation to an address that is a value as a whole. */
    ADDRESS {
        @Override
        Object call(Arguments arguments, PartWriter out, Environment environment) throws TemplateModelException {
            String address = arguments.text(0);
            return Addresses.sound(address)
                    .map(sound -> out.state().made().link(out.part().entry(), sound))
                    .orElseThrow(() ->
                            new TemplateRefusal(Complaint.of(Remark.ADDRESS).with("address", address)));
        }
    },

    /** The relation to an address of fixed pieces and values in turn; it begins with a fixed one. */
    LINK {
        @Override
        Object call(Arguments arguments, PartWriter out, Environment environment) throws TemplateModelException {
            StringBuilder address = new StringBuilder();
            for (int index = 0; index < arguments.values().size(); index++) {
                String piece = arguments.text(index);
                address.append(index % 2 == 0 ? piece : Addresses.encoded(piece));
            }
            return out.state().made().link(out.part().entry(), address.toString());
        }
    };

    abstract Object call(Arguments arguments, PartWriter out, Environment environment) throws TemplateModelException;

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List values) throws TemplateModelException {
        Environment environment = Environment.getCurrentEnvironment();
        return call(new Arguments(values), (PartWriter) environment.getOut(), environment);
    }

    /** The name by which FreeMarker knows it; nobody can type it. */
    String call() {
        return "$" + name().toLowerCase(Locale.ROOT);
    }

    /** The value of {@code tag} as an argument: within a list, as FreeMarker lets no name of a list be missing. */
    static String argument(Tag tag) {
        return "[" + tag.source().substring(2, tag.source().length() - 1) + "]";
    }

    static void offer(Configuration configuration) {
        for (MediaFunction function : values()) {
            configuration.setSharedVariable(function.call(), function);
        }
    }

    /** Arguments as they were given. */
    record Arguments(List<?> values) {

        private Object value(int index) throws TemplateModelException {
            Object value = values.get(index);
            if (value instanceof TemplateSequenceModel list && list.size() == 1) {
                return list.get(0);
            }
            return value;
        }

        long number(int index) throws TemplateModelException {
            if (value(index) instanceof TemplateNumberModel number) {
                return number.getAsNumber().longValue();
            }
            throw ValueKinds.refusal(KindWords.NUMBER);
        }

        String text(int index) throws TemplateModelException {
            Object value = value(index);
            if (value instanceof TemplateScalarModel text) {
                return text.getAsString();
            }
            if (value instanceof TemplateNumberModel number) {
                return new BigDecimal(number.getAsNumber().toString()).toPlainString();
            }
            throw ValueKinds.refusal(KindWords.TEXT_OR_NUMBER);
        }

        <T> T media(int index, Class<T> type, Remark otherwise) throws TemplateModelException {
            if (value(index) instanceof ModelWrapper.Media media && type.isInstance(media.value())) {
                return type.cast(media.value());
            }
            throw new TemplateRefusal(Complaint.of(otherwise));
        }
    }
}
