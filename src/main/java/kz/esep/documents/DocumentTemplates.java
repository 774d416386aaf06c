package kz.esep.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.RuleBook;
import kz.esep.language.Language;
import kz.esep.reference.ReferenceException;
import kz.esep.word.AnnotatedTemplate;
import kz.esep.word.Rendered;
import kz.esep.word.WordTemplate;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.function.RegionNames;

/**
 * The Word templates of the house, compiled once; what is wrong with any of them, before there are data or with them, is told
 * in one go, with copies in which the bad tags are marked.
 */
public final class DocumentTemplates {

    /** Where staff keep them, below {@code templates}. */
    public static final String FOLDER = "documents";

    private final Map<TemplateKind, Map<Language, WordTemplate>> compiled = new EnumMap<>(TemplateKind.class);
    private final Map<String, byte[]> sources = new TreeMap<>();
    private final Set<Finding> faults = new LinkedHashSet<>();
    private final List<Finding> suspected = new ArrayList<>();
    private final Map<String, byte[]> marked = new TreeMap<>();

    private DocumentTemplates() {}

    /**
     * Compiles the templates of the house whose {@code templates} folder is given. Those that are faulty are told of by
     * {@link #faults}; nothing can be rendered then.
     *
     * @param kinds which of them
     * @param rules whose codes they may name; where their tables are faulty, any code will do
     */
    public static DocumentTemplates read(Path templates, Set<TemplateKind> kinds, Optional<RuleBook> rules) {
        List<Source> sources = new ArrayList<>();
        for (TemplateKind kind : kinds) {
            NameList names = NameList.of(kind);
            NameList declared = rules.map(names::withCodesOf).orElse(names);
            for (Language language : kind.languages()) {
                sources.add(new Source(kind, language, declared));
            }
        }
        DocumentTemplates documents = new DocumentTemplates();
        Path folder = templates.resolve(FOLDER);
        sources.parallelStream().map(source -> source.compile(folder)).toList().forEach(documents::take);
        return documents;
    }

    /** A template to be compiled. */
    private record Source(TemplateKind kind, Language language, NameList names) {

        Compilation compile(Path folder) {
            String name = kind.file(language);
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                return new Compilation(this, Optional.empty(), Optional.empty(), Optional.empty());
            }
            try {
                byte[] docx = Files.readAllBytes(file);
                try {
                    WordTemplate template = CompiledTemplates.compile(name, docx, language, names);
                    return new Compilation(this, Optional.of(docx), Optional.of(template), Optional.empty());
                } catch (TemplateFaultException e) {
                    return new Compilation(this, Optional.of(docx), Optional.empty(), Optional.of(e));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
    }

    /** What became of it; neither a template nor faults where there is no such file. */
    private record Compilation(
            Source source,
            Optional<byte[]> docx,
            Optional<WordTemplate> template,
            Optional<TemplateFaultException> fault) {}

    private void take(Compilation compilation) {
        Source source = compilation.source();
        String name = source.kind().file(source.language());
        compilation.docx().ifPresent(docx -> sources.put(name, docx));
        compilation.template().ifPresent(template -> {
            compiled.computeIfAbsent(source.kind(), key -> new EnumMap<>(Language.class))
                    .put(source.language(), template);
            suspect(template.suspected());
        });
        compilation.fault().ifPresent(fault -> {
            take(name, fault);
            suspect(fault.suspected());
        });
        if (compilation.template().isEmpty() && compilation.fault().isEmpty()) {
            faults.add(Finding.of(FindingCode.D006, Place.ofFile(FOLDER + "/" + name), ""));
        }
    }

    private void suspect(List<TemplateFault> worthALook) {
        worthALook.forEach(one -> suspected.add(TemplateFindings.of(one)));
    }

    /** Every fault of every template. */
    public List<Finding> faults() {
        return List.copyOf(faults);
    }

    /** What is worth a look in them and keeps no document back. */
    public List<Finding> suspected() {
        return List.copyOf(suspected);
    }

    /** Copies of faulty templates in which the faults are marked, by file name. */
    public Map<String, byte[]> marked() {
        return Collections.unmodifiableMap(marked);
    }

    /**
     * A document to be made.
     *
     * @param kind of which templates
     * @param language in which language
     * @param file its name
     * @param model the values of its names
     */
    public record Order(TemplateKind kind, Language language, String file, Supplier<Map<String, Object>> model) {}

    /**
     * Documents.
     *
     * @param files by their names
     * @param remarks letters that were left out because no document can hold them
     */
    public record Documents(Map<String, byte[]> files, List<Finding> remarks) {}

    /** What became of an order. */
    private record Outcome(Order order, Optional<Rendered> rendered, Optional<TemplateFaultException> fault) {}

    /**
     * Makes the documents of {@code orders}, side by side.
     *
     * @param regions the names of regions for templates that ask for one
     * @throws ReferenceException with everything the templates cannot do, or cannot do with these data
     */
    public Documents render(List<Order> orders, RegionNames regions) {
        throwIfFaulty();
        List<Outcome> outcomes =
                orders.parallelStream().map(order -> render(order, regions)).toList();
        Documents documents = new Documents(new TreeMap<>(), new ArrayList<>());
        for (Outcome outcome : outcomes) {
            Order order = outcome.order();
            String template = order.kind().file(order.language());
            outcome.fault().ifPresent(fault -> take(template, fault));
            for (Rendered rendered : outcome.rendered().stream().toList()) {
                documents.files().put(order.file(), rendered.docx());
                rendered.dropped().forEach(letter -> documents.remarks().add(TemplateFindings.of(template, letter)));
            }
        }
        throwIfFaulty();
        return documents;
    }

    private Outcome render(Order order, RegionNames regions) {
        WordTemplate template = compiled.getOrDefault(order.kind(), Map.of()).get(order.language());
        if (template == null) {
            throw new IllegalStateException("Not compiled: " + order.kind() + " " + order.language());
        }
        try {
            return new Outcome(
                    order, Optional.of(template.rendered(order.model().get(), regions)), Optional.empty());
        } catch (TemplateFaultException e) {
            return new Outcome(order, Optional.empty(), Optional.of(e));
        }
    }

    private void take(String name, TemplateFaultException exception) {
        exception.faults().forEach(fault -> faults.add(TemplateFindings.of(fault)));
        Optional.ofNullable(sources.get(name))
                .flatMap(docx -> AnnotatedTemplate.of(docx, exception.faults()))
                .ifPresent(copy -> marked.put(name, copy));
    }

    private void throwIfFaulty() {
        if (!faults.isEmpty()) {
            throw new ReferenceException(List.copyOf(faults), marked);
        }
    }
}
