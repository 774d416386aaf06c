package kz.esep.dashboard;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import kz.esep.storage.Sha256;

/**
 * The templates of the pages. Every text is escaped as it is put in. What the page may do is told to the browser by the sums of
 * its own style and script: nothing else runs, and nothing is loaded.
 */
final class Pages {

    private final PageTexts texts;
    private final Map<String, Object> shared = new HashMap<>();
    private final Template index;
    private final Template month;

    private Pages(PageTexts texts) {
        this.texts = texts;
        Configuration configuration = configuration();
        String style = resource("page.css");
        String script = resource("page.js");
        shared.put("t", texts.all());
        shared.put("style", markup(style));
        shared.put("script", markup(script));
        shared.put("policy", policy(style, script));
        this.index = template(configuration, "index.html");
        this.month = template(configuration, "month.html");
    }

    private static final class Compiled {

        static final Pages PAGES = new Pages(PageTexts.load());
    }

    /** The templates, which are compiled when they are first asked for. */
    static Pages compiled() {
        return Compiled.PAGES;
    }

    /** The words in them. */
    PageTexts texts() {
        return texts;
    }

    byte[] index(IndexPage page) {
        return render(index, page);
    }

    byte[] month(MonthPage page) {
        return render(month, page);
    }

    private byte[] render(Template template, Object page) {
        Map<String, Object> model = new HashMap<>(shared);
        model.put("page", page);
        StringWriter written = new StringWriter();
        try {
            template.process(model, written);
        } catch (TemplateException e) {
            throw new IllegalStateException(template.getName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(template.getName(), e);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; img-src data:; style-src 'sha256-" + sum(style) + "'; script-src 'sha256-"
                + sum(script) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String sum(String text) {
        byte[] sum = HexFormat.of().parseHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        return Base64.getEncoder().encodeToString(sum);
    }

    private static Object markup(String text) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(text);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Template template(Configuration configuration, String name) {
        try {
            return configuration.getTemplate(name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Pages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Resource is missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ClassTemplateLoader(Pages.class, ""));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLogTemplateExceptions(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35).build());
        return configuration;
    }
}
