package kz.esep.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Language;
import kz.esep.reference.ReferenceException;
import kz.esep.word.AnnotatedTemplate;
import kz.esep.word.Rendered;
import kz.esep.word.WordTemplate;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;

/**
 * The Word templates of the house, compiled once; what is wrong with any of them, before there are data or with them, is told
 * in one go, with copies in which the bad tags are marked.
 */
public final class DocumentTemplates {

    /** Where staff keep them, below {@code templates}. */
    public static final String FOLDER = "documents";

    /** The file names of the templates. */
    public static final List<String> FILES =
            Arrays.stream(Language.values()).map(DocumentTemplates::file).toList();

    private final Map<Language, WordTemplate> analysis = new EnumMap<>(Language.class);
    private final Map<String, byte[]> sources = new TreeMap<>();
    private final List<Finding> faults = new ArrayList<>();
    private final List<Finding> suspected = new ArrayList<>();
    private final Map<String, byte[]> marked = new TreeMap<>();

    private DocumentTemplates() {}

    /**
     * Compiles the templates of the house whose {@code templates} folder is given. Those that are faulty are told of by
     * {@link #faults}; nothing can be rendered then.
     *
     * @param names what they may name
     */
    public static DocumentTemplates read(Path templates, NameList names) {
        DocumentTemplates documents = new DocumentTemplates();
        for (Language language : Language.values()) {
            documents.read(templates.resolve(FOLDER), language, names);
        }
        return documents;
    }

    private void read(Path folder, Language language, NameList names) {
        String name = file(language);
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            faults.add(Finding.of(FindingCode.D006, Place.ofFile(FOLDER + "/" + name), ""));
            return;
        }
        try {
            byte[] docx = Files.readAllBytes(file);
            sources.put(name, docx);
            WordTemplate template = WordTemplate.compile(name, docx, language, Optional.of(names.declared()));
            analysis.put(language, template);
            suspect(template.suspected());
        } catch (TemplateFaultException e) {
            take(name, e);
            suspect(e.suspected());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
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

    /** The name of the analysis in {@code language}, of its template and of what is made of it. */
    static String file(Language language) {
        return "analysis." + language.code() + ".docx";
    }

    /** What is made of a template. */
    interface Rendering {
        Rendered of(WordTemplate template, Language language);
    }

    /**
     * Documents.
     *
     * @param files by their names
     * @param remarks letters that were left out because no document can hold them
     */
    record Documents(Map<String, byte[]> files, List<Finding> remarks) {}

    /**
     * Makes a document of each template.
     *
     * @throws ReferenceException with everything the templates cannot do, or cannot do with these data
     */
    Documents render(Rendering rendering) {
        throwIfFaulty();
        Documents documents = new Documents(new TreeMap<>(), new ArrayList<>());
        analysis.forEach((language, template) -> {
            try {
                Rendered rendered = rendering.of(template, language);
                documents.files().put(file(language), rendered.docx());
                rendered.dropped()
                        .forEach(letter -> documents.remarks().add(TemplateFindings.of(file(language), letter)));
            } catch (TemplateFaultException e) {
                take(file(language), e);
            }
        });
        throwIfFaulty();
        return documents;
    }

    private void take(String name, TemplateFaultException exception) {
        exception.faults().forEach(fault -> faults.add(TemplateFindings.of(fault)));
        Optional.ofNullable(sources.get(name))
                .flatMap(docx -> AnnotatedTemplate.of(docx, exception.faults()))
                .ifPresent(copy -> marked.put(name, copy));
    }

    private void throwIfFaulty() {
        if (!faults.isEmpty()) {
            throw new ReferenceException(faults, marked);
        }
    }
}
