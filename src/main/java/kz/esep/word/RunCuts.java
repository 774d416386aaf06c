package kz.esep.word;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Cuts the runs of a paragraph so that a stretch of its text stands in pieces of its own. */
final class RunCuts {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private RunCuts() {}

    /** The pieces that show exactly the characters from {@code start} to {@code end}. */
    static List<ParagraphText.Piece> isolate(Element paragraph, int start, int end) {
        cutAt(paragraph, end);
        cutAt(paragraph, start);
        return ParagraphText.of(paragraph).pieces().stream()
                .filter(piece -> piece.start() >= start && piece.end() <= end)
                .toList();
    }

    /** Takes the pieces away, and the runs that hold nothing after that. */
    static void remove(List<ParagraphText.Piece> pieces) {
        for (ParagraphText.Piece piece : pieces) {
            Node run = piece.element().getParentNode();
            run.removeChild(piece.element());
            boolean empty = WordXml.childElements(run).stream().allMatch(child -> WordXml.is(child, "rPr"));
            if (empty && WordXml.is(run, "r")) {
                WordXml.remove(run);
            }
        }
    }

    static void keepSpaces(Element text) {
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    private static void cutAt(Element paragraph, int place) {
        ParagraphText.of(paragraph).pieces().stream()
                .filter(piece -> piece.start() <= place && place < piece.end())
                .findFirst()
                .ifPresent(piece -> cutRunBefore(place == piece.start() ? piece.element() : secondHalf(piece, place)));
    }

    /** Only {@code w:t} can be longer than one character, so only it is ever halved. */
    private static Element secondHalf(ParagraphText.Piece piece, int place) {
        Element first = piece.element();
        Element second = (Element) first.cloneNode(false);
        first.setTextContent(piece.text().substring(0, place - piece.start()));
        second.setTextContent(piece.text().substring(place - piece.start()));
        keepSpaces(first);
        keepSpaces(second);
        WordXml.insertAfter(second, first);
        return second;
    }

    private static void cutRunBefore(Element child) {
        Element run = (Element) child.getParentNode();
        boolean first = WordXml.childElements(run).stream()
                .takeWhile(sibling -> sibling != child)
                .allMatch(sibling -> WordXml.is(sibling, "rPr"));
        if (first) {
            return;
        }
        Element rest = (Element) run.cloneNode(false);
        WordXml.children(run, "rPr").forEach(properties -> rest.appendChild(properties.cloneNode(true)));
        Node moving = child;
        while (moving != null) {
            Node next = moving.getNextSibling();
            rest.appendChild(moving);
            moving = next;
        }
        WordXml.insertAfter(rest, run);
    }
}
