package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;
import kz.esep.word.media.Relations;

/** The few things said about DrawingML in a document, by local names: each element has two namespaces or more. */
final class DrawingXml {

    private static final Set<String> FRAMES = Set.of("inline", "anchor");
    private static final String DRAWING = "/drawingml/";

    private DrawingXml() {}

    /** All elements of DrawingML with that name below {@code root}, as a list that survives changes. */
    static List<Element> descendants(Element root, String name) {
        List<Element> found = new ArrayList<>();
        root.forEachDescendant(element -> {
            if (element.name().equals(name) && element.namespace().contains(DRAWING)) {
                found.add(element);
            }
        });
        return found;
    }

    /** The frame in the text that {@code graphic} fills all alone; nothing where it is one of a group. */
    static Optional<Element> frameOf(Element graphic) {
        return graphic.parent()
                .filter(data -> data.name().equals("graphicData"))
                .flatMap(Node::parent)
                .flatMap(Node::parent)
                .filter(frame -> FRAMES.contains(frame.name()));
    }

    /** What bears the number and the alternative text of a frame. */
    static Optional<Element> nameOf(Element frame) {
        return child(frame, "docPr");
    }

    static Optional<Element> extentOf(Element frame) {
        return child(frame, "extent");
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.name().equals(name))
                .findFirst();
    }

    /** A crop, a vector form and a linked original belong to the placeholder, not to what takes its place. */
    static void forgetLook(Element picture, Element blip) {
        descendants(picture, "srcRect").forEach(Node::remove);
        child(blip, "extLst").ifPresent(Node::remove);
        Relations.namespaceOfId(blip, "link").ifPresent(namespace -> blip.unset(namespace, "link"));
    }

    /** A size in percent of the page would win over the one in the frame. */
    static void forgetRelativeSize(Element frame) {
        frame.children().stream()
                .filter(child -> child.name().equals("sizeRelH") || child.name().equals("sizeRelV"))
                .toList()
                .forEach(Node::remove);
    }

    /** What Word keeps for programs that know no groups would still show the placeholder. */
    static void forgetOlderForm(Element picture) {
        Optional<Element> up = picture.parent();
        while (up.isPresent() && !up.get().name().equals("AlternateContent")) {
            up = up.get().parent();
        }
        up.flatMap(both -> child(both, "Fallback")).ifPresent(Node::remove);
    }
}
