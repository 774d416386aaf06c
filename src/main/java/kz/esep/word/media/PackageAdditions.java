package kz.esep.word.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.word.markup.Element;

/** Makes parts known that are added to a package: by a relation of the part they belong to and by their content type. */
public final class PackageAdditions {

    private PackageAdditions() {}

    /**
     * Relates {@code entry} to {@code owner}.
     *
     * @param type of the relation, its last word
     * @param contentType of the entry
     */
    public static void add(Map<String, byte[]> entries, String owner, String type, String entry, String contentType) {
        Relations relations = Relations.of(entries, owner);
        Element root = relations.markup().root();
        Element relation = root.alike("Relationship");
        relation.set("Id", freshId(relations));
        relation.set("Type", relations.types() + type);
        relation.set("Target", "/" + entry);
        root.append(relation);
        entries.put(Relations.entry(owner), relations.markup().toString().getBytes(UTF_8));
        ContentTypes types = ContentTypes.of(entries);
        types.add(entry, contentType);
        entries.put(ContentTypes.ENTRY, types.toString().getBytes(UTF_8));
    }

    private static String freshId(Relations relations) {
        Set<String> taken = relations.all().stream().map(Relations.Relation::id).collect(Collectors.toSet());
        int number = taken.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }
}
