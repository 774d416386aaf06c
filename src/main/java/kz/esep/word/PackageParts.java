package kz.esep.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.PartRole.Kind;
import kz.esep.word.media.ContentTypes;
import kz.esep.word.media.Relations;

/**
 * Which parts of a package are what. They are found as Word finds them, by their relations: Word in a browser calls the text
 * {@code document2.xml}, and other programs have names of their own.
 *
 * @param document the entry of the text itself
 * @param roles the parts in which tags are read, by their entries, in the order of the package
 * @param others the parts beside the text that say how it looks, by the last words of their relations' types: {@code styles},
 *     {@code numbering}, {@code settings}, {@code comments}
 */
record PackageParts(String document, Map<String, PartRole> roles, Map<String, String> others) {

    private static final String OF_DOCUMENT = "wordprocessingml.document.main+xml";

    private static final Map<String, Kind> TEXTS = Map.of(
            "header", Kind.HEADER, "footer", Kind.FOOTER, "footnotes", Kind.FOOTNOTES, "endnotes", Kind.ENDNOTES);

    /** Both forms of the format have words of their own for the second and third. */
    private static final Map<String, Kind> PROPERTIES = Map.of(
            "core-properties", Kind.CORE_PROPERTIES,
            "extended-properties", Kind.OTHER_PROPERTIES,
            "extendedProperties", Kind.OTHER_PROPERTIES,
            "custom-properties", Kind.OTHER_PROPERTIES,
            "customProperties", Kind.OTHER_PROPERTIES);

    private static final List<String> BESIDE = List.of("styles", "numbering", "settings", "comments");

    /** Those of the package with {@code entries}; nothing where its main part is no Word document. */
    static Optional<PackageParts> of(Map<String, byte[]> entries) {
        ContentTypes types = ContentTypes.of(entries);
        return Relations.of(entries, "").entriesOf("officeDocument").stream()
                .filter(entries::containsKey)
                .filter(entry -> types.find(entry)
                        .filter(type -> type.endsWith(OF_DOCUMENT))
                        .isPresent())
                .findFirst()
                .map(document -> of(entries, document));
    }

    private static PackageParts of(Map<String, byte[]> entries, String document) {
        Map<String, Kind> found = new HashMap<>();
        found.put(document, Kind.DOCUMENT);
        Relations relations = Relations.of(entries, document);
        collect(relations, TEXTS, found);
        List.copyOf(found.keySet())
                .forEach(text -> collect(
                        text.equals(document) ? relations : Relations.of(entries, text),
                        Map.of("chart", Kind.CHART),
                        found));
        collect(Relations.of(entries, ""), PROPERTIES, found);
        Map<String, PartRole> roles = new LinkedHashMap<>();
        entries.keySet()
                .forEach(entry -> Optional.ofNullable(found.get(entry))
                        .ifPresent(kind -> roles.put(entry, new PartRole(entry, kind))));
        Map<String, String> others = new HashMap<>();
        for (String type : BESIDE) {
            relations.entriesOf(type).stream()
                    .filter(entries::containsKey)
                    .findFirst()
                    .ifPresent(entry -> others.put(type, entry));
        }
        return new PackageParts(document, roles, others);
    }

    private static void collect(Relations relations, Map<String, Kind> kinds, Map<String, Kind> found) {
        kinds.forEach((type, kind) -> relations.entriesOf(type).forEach(entry -> found.putIfAbsent(entry, kind)));
    }

    /** The entries of all these parts. */
    Set<String> entries() {
        Set<String> entries = new LinkedHashSet<>(roles.keySet());
        entries.addAll(others.values());
        return entries;
    }

    /** The entry to which the text has a relation of {@code type}. */
    Optional<String> find(String type) {
        return Optional.ofNullable(others.get(type));
    }
}
