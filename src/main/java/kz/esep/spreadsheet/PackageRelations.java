package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one part of a package says of the parts it uses.
 *
 * @param all in the order of the file
 */
record PackageRelations(List<Relation> all) {

    PackageRelations {
        all = List.copyOf(all);
    }

    /**
     * A relation.
     *
     * @param id by which the part speaks of it
     * @param type the last word of its type, for example {@code worksheet}
     * @param isOutside whether it points out of the package
     * @param target the name of the other part, or what it points to outside
     */
    record Relation(String id, String type, boolean isOutside, String target) {}

    /** The relations of {@code part}; none when the package says nothing of it. The package's own are those of "". */
    static PackageRelations of(PackageParts parts, String part) throws UnreadableWorkbookException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder.concat("_rels/").concat(part.substring(slash + 1)).concat(".rels");
        Gatherer gatherer = new Gatherer(folder, new ArrayList<>());
        return new PackageRelations(
                parts.has(name) ? XmlParts.recall(parts, name, gatherer).relations() : List.of());
    }

    /** Gathers the relations of a part that lies in {@code folder}. */
    private record Gatherer(String folder, List<Relation> relations) implements XmlParts.Body {

        @Override
        public void read(XmlCursor xml) throws UnreadableWorkbookException {
            int root = xml.depth();
            while (xml.nextOfAny(root)) {
                relations.add(relation(xml, folder));
            }
        }
    }

    private static Relation relation(XmlCursor xml, String folder) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        boolean outside = xml.attribute("TargetMode").equals("External");
        return new Relation(
                xml.attribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                outside,
                outside ? target : resolved(folder, target));
    }

    Optional<Relation> find(String id) {
        for (Relation relation : all) {
            if (relation.id().equals(id)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    /** The first part inside the package that is used as {@code type}. */
    Optional<String> findPart(String type) {
        for (Relation relation : all) {
            if (relation.type().equals(type) && !relation.isOutside()) {
                return Optional.of(relation.target());
            }
        }
        return Optional.empty();
    }

    private static String resolved(String folder, String target) {
        String plain = target.replace('\\', '/');
        if (plain.startsWith("/")) {
            return plain.substring(1);
        }
        String base = folder;
        while (plain.startsWith("./") || (plain.startsWith("../") && !base.isEmpty())) {
            if (plain.startsWith("../")) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            plain = plain.substring(plain.indexOf('/') + 1);
        }
        return base.concat(plain);
    }
}
