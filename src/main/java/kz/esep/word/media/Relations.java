package kz.esep.word.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/** The relations of one part of a package: by which ids its markup names other parts and addresses outside. */
public final class Relations {

    /** The namespaces of the attributes that hold such ids: of the usual form of the format and of the strict one. */
    static final List<String> IDS = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private static final String NONE =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final String part;
    private final Markup markup;
    private final List<Relation> all;
    private final Map<String, Relation> byId = new HashMap<>();

    /**
     * One of them.
     *
     * @param type the last word of its type: {@code image}, {@code hyperlink}
     * @param target as it is written
     * @param external whether the target lies outside of the package
     */
    public record Relation(String id, String type, String target, boolean external, Element element) {}

    private Relations(String part, Markup markup) {
        this.part = part;
        this.markup = markup;
        this.all = markup.root().children().stream().map(Relations::relation).toList();
        all.forEach(relation -> byId.putIfAbsent(relation.id(), relation));
    }

    /** The relations of {@code part} in the package {@code entries}, whose own name is empty; none where it has none that can be read. */
    public static Relations of(Map<String, byte[]> entries, String part) {
        byte[] xml = entries.getOrDefault(entry(part), NONE.getBytes(UTF_8));
        return new Relations(part, read(new String(xml, UTF_8)));
    }

    private static Markup read(String xml) {
        try {
            return MarkupReader.read(xml.startsWith("\uFEFF") ? xml.substring(1) : xml);
        } catch (MarkupException e) {
            return read(NONE);
        }
    }

    private static Relation relation(Element element) {
        String type = element.attribute("", "Type").orElse("");
        return new Relation(
                element.attribute("", "Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                element.attribute("", "Target").orElse(""),
                element.attribute("", "TargetMode").orElse("").equals("External"),
                element);
    }

    /** The entry in which the relations of {@code part} stand; an empty name is the package itself. */
    static String entry(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** What the types of these relations begin with: in the strict form of the format it is something else. */
    String types() {
        boolean strict = all.stream()
                .anyMatch(relation ->
                        relation.element().attribute("", "Type").orElse("").startsWith(IDS.get(1)));
        return (strict ? IDS.get(1) : IDS.get(0)) + "/";
    }

    List<Relation> all() {
        return all;
    }

    Markup markup() {
        return markup;
    }

    public Optional<Relation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entry a relation leads to; nothing where it leads out of the package. */
    public Optional<String> entryOf(Relation relation) {
        if (relation.external()) {
            return Optional.empty();
        }
        String target = relation.target();
        return Optional.of(
                plain(target.startsWith("/") ? target : part.substring(0, part.lastIndexOf('/') + 1) + target));
    }

    /** The entries to which relations of {@code type} lead, such as {@code header}. */
    public List<String> entriesOf(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type))
                .flatMap(relation -> entryOf(relation).stream())
                .toList();
    }

    private static String plain(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The id that the attribute {@code name} of {@code element} holds. */
    public static Optional<String> idIn(Element element, String name) {
        return IDS.stream()
                .flatMap(namespace -> element.attribute(namespace, name).stream())
                .findFirst();
    }

    /** The namespace of the id that the attribute {@code name} of {@code element} holds. */
    public static Optional<String> namespaceOfId(Element element, String name) {
        return IDS.stream()
                .filter(namespace -> element.attribute(namespace, name).isPresent())
                .findFirst();
    }
}
