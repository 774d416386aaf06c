package kz.esep.word;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Lets maps, lists, strings, numbers and booleans into a template; characters XML cannot hold are dropped. */
final class PlainValues extends SimpleObjectWrapper {

    PlainValues() {
        super(Configuration.VERSION_2_3_35);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return value instanceof String text ? new SimpleScalar(legal(text)) : super.wrap(value);
    }

    static String legal(String text) {
        return text.codePoints().allMatch(PlainValues::isLegal)
                ? text
                : text.codePoints()
                        .filter(PlainValues::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The characters of XML 1.0, less the noncharacters by which this package marks places. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD && !(c >= 0xFDD0 && c <= 0xFDEF))
                || c >= 0x10000;
    }
}
