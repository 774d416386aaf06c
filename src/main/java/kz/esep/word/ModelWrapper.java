package kz.esep.word;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import kz.esep.word.media.ChartData;
import kz.esep.word.media.Picture;
import org.jspecify.annotations.Nullable;

/**
 * How FreeMarker sees the values of a model: maps, lists, texts, numbers and truths, besides pictures and charts, which
 * nothing but their placeholders can use. Anything else, a bean above all, is refused.
 */
final class ModelWrapper extends SimpleObjectWrapper {

    /** A value that is not text. */
    record Media(Object value) implements TemplateModel {}

    ModelWrapper() {
        super(Configuration.VERSION_2_3_35);
    }

    /** Most values are texts; FreeMarker asks what else they could be first. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value instanceof String text ? new SimpleScalar(text) : super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        return value instanceof Picture || value instanceof ChartData
                ? new Media(value)
                : super.handleUnknownType(value);
    }
}
