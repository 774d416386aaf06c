package kz.esep.word.function;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.language.NearestName;

/** All functions templates may call: what calls them, checks them and tells staff of them goes by this list. */
public final class Functions {

    private static final Map<String, TemplateFunction> BY_NAME = byName();

    private Functions() {}

    /** All of them, in the order in which staff are told of them. */
    public static Collection<TemplateFunction> all() {
        return BY_NAME.values();
    }

    /** The function called {@code name}. */
    public static Optional<TemplateFunction> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The function that was probably meant by a mistyped name. */
    public static Optional<String> nearest(String typed) {
        return NearestName.to(typed, BY_NAME.keySet());
    }

    /** Offers every function in both languages, under names that nobody can type ({@link #spoken}). */
    public static void offer(Configuration configuration) {
        for (Language language : Language.values()) {
            all().forEach(function ->
                    configuration.setSharedVariable(spoken(function.name(), language), function.in(language)));
        }
    }

    /** Lets the functions about regions take their names from {@code regions} while {@code environment} lasts. */
    public static void tell(Environment environment, RegionNames regions) {
        environment.setCustomState(RegionNames.class, regions);
    }

    static RegionNames regionsOf(Environment environment) {
        return environment.getCustomState(RegionNames.class) instanceof RegionNames regions
                ? regions
                : RegionNames.none();
    }

    /** Under what name FreeMarker knows the function {@code name} that answers in {@code language}. */
    static String spoken(String name, Language language) {
        return "$" + language.code() + "_" + name;
    }

    private static Map<String, TemplateFunction> byName() {
        Map<String, TemplateFunction> functions = new LinkedHashMap<>();
        Stream.of(DateFunctions.all(), SpanFunctions.all(), NumberFunctions.all(), WordFunctions.all())
                .flatMap(List::stream)
                .forEach(function -> functions.put(function.name(), function));
        return functions;
    }
}
