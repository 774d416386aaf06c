package kz.esep.word;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TimeZone;
import kz.esep.word.function.Functions;
import kz.esep.word.growth.BoundedArithmetic;
import kz.esep.word.growth.GrowthFunctions;

/** FreeMarker as templates get it: nothing to load, nothing to create, no beans, and no difference between machines. */
final class FreeMarker {

    private static final Configuration TEXT = configuration(WordOutput.TEXT);
    private static final Configuration PROPERTIES = configuration(WordOutput.PROPERTIES);

    private FreeMarker() {}

    /** The template that {@code source} is for {@code part}; it stops when its thread is interrupted. */
    static Template compile(String source, PartRole part) throws ParseException {
        Template template = compile(source, part.isPlain() ? PROPERTIES : TEXT);
        _CoreAPI.addThreadInterruptedChecks(template);
        return template;
    }

    private static Template compile(String source, Configuration configuration) throws ParseException {
        try {
            return new Template("template", source, configuration);
        } catch (ParseException e) {
            throw e;
        } catch (NumberFormatException e) { // FreeMarker expects none where it reads a number of an expression
            throw new ParseException("a number is too long", (Template) null, 1, 1, 1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException("A string could not be read", e);
        }
    }

    /** Where in {@code source}, which is one line, FreeMarker stops reading because it does not understand; nothing if it does. */
    static OptionalInt stop(String source) {
        try {
            compile(source, TEXT);
            return OptionalInt.empty();
        } catch (ParseException e) {
            return OptionalInt.of(Math.max(0, e.getColumnNumber() - 1));
        }
    }

    private static Configuration configuration(WordOutput output) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setOutputFormat(output);
        configuration.setRegisteredCustomOutputFormats(List.of(WordOutput.PROPERTIES));
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setWhitespaceStripping(false);
        configuration.setTabSize(1);
        configuration.setNumberFormat("computer");
        configuration.setArithmeticEngine(new BoundedArithmetic());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setLocalizedLookup(false);
        configuration.setTemplateLoader(new StringTemplateLoader());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setObjectWrapper(new ModelWrapper());
        configuration.clearSharedVariables();
        Guards.offer(configuration);
        TableFunctions.offer(configuration);
        Restarts.offer(configuration);
        MediaFunction.offer(configuration);
        IdentityFunction.offer(configuration);
        NoteDirective.offer(configuration);
        Functions.offer(configuration);
        GrowthFunctions.offer(configuration);
        return configuration;
    }
}
