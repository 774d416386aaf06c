package kz.esep.word;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;
import kz.esep.word.markup.Node;

/**
 * What an annotated template is marked with: comments of one author and two colours behind the letters that nobody else
 * uses. When the mended copy is used as the template, they are taken off again and reach no document.
 */
final class OwnMarks {

    static final String AUTHOR = "Esep";

    /** Behind a bad tag. */
    static final String BAD = "FFE46B";

    /** Behind the tag it does not fit. */
    static final String OTHER = "B9EBA4";

    private static final Set<String> MARKERS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

    private OwnMarks() {}

    /** Puts {@code colour} behind the letters of {@code run}. */
    static void shade(Element run, String colour) {
        Element properties = ChildOrder.properties(run, "rPr");
        Element shade = properties.alike("shd");
        shade.setOwn("val", "clear");
        shade.setOwn("color", "auto");
        shade.setOwn("fill", colour);
        ChildOrder.RUN.put(properties, "shd", shade);
    }

    /** Takes them off {@code parts} and off the comments of {@code template}. */
    static void takeOff(Collection<Markup> parts, WordPackage template) {
        Set<String> own = comments(template);
        parts.forEach(part -> part.root().forEachDescendant(element -> takeOff(element, own)));
    }

    private static void takeOff(Element element, Set<String> own) {
        boolean isOurs = WordXml.isOfWord(element)
                && (element.name().equals("shd")
                        ? element.own("fill")
                                .filter(Set.of(BAD, OTHER)::contains)
                                .isPresent()
                        : MARKERS.contains(element.name())
                                && element.own("id").filter(own::contains).isPresent());
        if (isOurs) {
            Optional<Element> run =
                    element.parent().filter(parent -> element.name().equals("commentReference"));
            element.remove();
            run.filter(empty -> empty.children().stream().allMatch(child -> WordXml.is(child, "rPr")))
                    .ifPresent(Node::remove);
        }
    }

    /** The ids of our comments, which are gone afterwards. */
    private static Set<String> comments(WordPackage template) {
        Optional<byte[]> bytes = template.beside("comments");
        Set<String> own = new HashSet<>();
        if (bytes.isEmpty()) {
            return own;
        }
        try {
            Markup markup = MarkupReader.read(XmlBytes.decoded(bytes.get()));
            for (Element comment : WordXml.children(markup.root(), "comment")) {
                if (comment.own("author").filter(AUTHOR::equals).isPresent()) {
                    comment.own("id").ifPresent(own::add);
                    comment.remove();
                }
            }
            if (!own.isEmpty()) {
                template.entries()
                        .put(
                                template.parts().find("comments").orElseThrow(),
                                markup.toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (MarkupException e) {
            return own; // comments that cannot be read are left as they are
        }
        return own;
    }
}
