package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The relationships of one part of an {@link EditedPackage}. */
final class PartRelations {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final EditedPackage parts;
    private final String part;

    PartRelations(EditedPackage parts, String part) {
        this.parts = parts;
        this.part = part;
    }

    /**
     * A relationship to another part.
     *
     * @param type the last word of its type, for example {@code worksheet}
     * @param target the other part's name
     */
    record Relation(String id, String type, String target) {}

    /** Those that lead to parts, in their order; what leads out of the package is left alone. */
    List<Relation> all() throws UnmarkableWorkbookException {
        List<Relation> relations = new ArrayList<>();
        if (!parts.has(file())) {
            return relations;
        }
        for (XmlOutline.Child child : XmlOutline.of(parts.text(file())).children()) {
            XmlTag tag = child.tag();
            if (!tag.attribute("TargetMode").orElse("").equals("External")) {
                String type = tag.attribute("Type").orElse("");
                relations.add(new Relation(
                        tag.attribute("Id").orElse(""),
                        type.substring(type.lastIndexOf('/') + 1),
                        resolved(tag.attribute("Target").orElse(""))));
            }
        }
        return relations;
    }

    /** The first of that type. */
    Optional<Relation> find(String type) throws UnmarkableWorkbookException {
        return all().stream().filter(relation -> relation.type().equals(type)).findFirst();
    }

    /** Adds one to {@code target}; answers its id. */
    String add(String namespace, String type, String target) throws UnmarkableWorkbookException {
        String text = parts.has(file())
                ? parts.text(file())
                : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + NAMESPACE
                        + "\"/>";
        XmlOutline outline = XmlOutline.of(text);
        Set<String> ids = outline.children().stream()
                .map(child -> child.tag().attribute("Id").orElse(""))
                .collect(Collectors.toSet());
        int number = 1;
        while (ids.contains("rIdEsep" + number)) {
            number++;
        }
        String id = "rIdEsep" + number;
        parts.put(
                file(),
                outline.with("<" + outline.root().prefix() + "Relationship Id=\"" + id + "\" Type=\"" + namespace + "/"
                        + type + "\" Target=\"/" + XmlWriting.escaped(target) + "\"/>"));
        return id;
    }

    private String file() {
        return folder() + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
    }

    private String folder() {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private String resolved(String target) {
        String plain = target.replace('\\', '/');
        if (plain.startsWith("/")) {
            return plain.substring(1);
        }
        String base = folder();
        while (plain.startsWith("./") || (plain.startsWith("../") && !base.isEmpty())) {
            if (plain.startsWith("../")) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            plain = plain.substring(plain.indexOf('/') + 1);
        }
        return base + plain;
    }
}
