package kz.esep.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.storage.Sha256;
import kz.esep.word.WordTemplate;
import kz.esep.word.fault.TemplateFaultException;

/**
 * Compiles Word templates, each once as long as the program runs, unless it or the names it may use were changed. What is
 * faulty is looked at again each time.
 */
final class CompiledTemplates {

    /** So many are kept; those that were not asked for the longest go. */
    private static final int MOST = 32;

    private static final Map<Origin, WordTemplate> KEPT = new LinkedHashMap<>(2 * MOST, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Origin, WordTemplate> eldest) {
            return size() > MOST;
        }
    };

    private CompiledTemplates() {}

    /** What a template was compiled of. */
    private record Origin(String name, Language language, String digest, NameList names) {}

    /**
     * The template that {@code docx} is.
     *
     * @throws TemplateFaultException with everything that is wrong with it
     */
    static WordTemplate compile(String name, byte[] docx, Language language, NameList names) {
        Origin origin = new Origin(name, language, Sha256.of(docx), names);
        return find(origin).orElseGet(() -> {
            WordTemplate fresh = WordTemplate.compile(name, docx, language, Optional.of(names.declared()));
            keep(origin, fresh);
            return fresh;
        });
    }

    private static Optional<WordTemplate> find(Origin origin) {
        synchronized (KEPT) {
            return Optional.ofNullable(KEPT.get(origin));
        }
    }

    private static void keep(Origin origin, WordTemplate template) {
        synchronized (KEPT) {
            KEPT.put(origin, template);
        }
    }
}
