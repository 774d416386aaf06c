package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/** The few things said about WordprocessingML elements, by namespace and local name. */
final class WordXml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Of a document that Word saved in the Strict form of the format. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static final Set<String> OWN = Set.of(WORD, STRICT);

    private WordXml() {}

    static boolean is(Node node, String localName) {
        return node instanceof Element element
                && isOfWord(element)
                && element.name().equals(localName);
    }

    static boolean isOfWord(Element element) {
        return isNamespace(element.namespace());
    }

    static boolean isNamespace(String namespace) {
        return OWN.contains(namespace);
    }

    /** The nearest element with that name that {@code node} stands in. */
    static Optional<Element> enclosing(Node node, String localName) {
        Optional<Element> up = node.parent();
        while (up.isPresent() && !is(up.get(), localName)) {
            up = up.get().parent();
        }
        return up;
    }

    /** All elements with that name below {@code root} in the order of the document, as a list that survives changes. */
    static List<Element> descendants(Element root, String localName) {
        List<Element> found = new ArrayList<>();
        root.forEachDescendant(element -> {
            if (is(element, localName)) {
                found.add(element);
            }
        });
        return found;
    }

    static List<Element> children(Element parent, String localName) {
        return parent.children().stream().filter(child -> is(child, localName)).toList();
    }

    static boolean hasDescendant(Element root, Set<String> localNames) {
        return root.children().stream()
                .anyMatch(child ->
                        (isOfWord(child) && localNames.contains(child.name())) || hasDescendant(child, localNames));
    }
}
