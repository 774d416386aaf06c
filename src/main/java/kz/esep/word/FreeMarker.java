package kz.esep.word;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** FreeMarker as templates get it: nothing to load, nothing to create, no beans, and no difference between machines. */
final class FreeMarker {

    private static final Configuration CONFIGURATION = configuration();

    private FreeMarker() {}

    static Template compile(String source) throws ParseException {
        try {
            return new Template("template", source, CONFIGURATION);
        } catch (ParseException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("A string could not be read", e);
        }
    }

    /** What FreeMarker has against {@code source}, in one line. */
    static Optional<String> objection(String source) {
        try {
            compile(source);
            return Optional.empty();
        } catch (ParseException e) {
            return Optional.of(firstLine(e));
        }
    }

    static String firstLine(ParseException e) {
        return e.getEditorMessage().lines().findFirst().orElse("the tag cannot be read");
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setWhitespaceStripping(false);
        configuration.setNumberFormat("computer");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setLocalizedLookup(false);
        configuration.setTemplateLoader(new StringTemplateLoader());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setObjectWrapper(new PlainValues());
        configuration.setSharedVariable("plural", new PluralFunction());
        configuration.setSharedVariable("joined", new JoinedFunction());
        return configuration;
    }
}
