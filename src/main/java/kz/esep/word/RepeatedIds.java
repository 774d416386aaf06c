package kz.esep.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/**
 * Within lists, what may exist but once in a document would come out many times, and Word would call the file damaged:
 * bookmarks are taken out there, paragraph ids too, and drawings get a fresh number at every turn.
 */
final class RepeatedIds {

    /** Stands for a drawing's number; XML has no such character, {@link RenderedXml} counts them up. */
    static final char FRESH_NUMBER = '\uFDD0';

    private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final Map<Integer, Mark> marks;
    private final Set<String> bookmarks = new HashSet<>();
    private int depth;

    private RepeatedIds(Map<Integer, Mark> marks) {
        this.marks = marks;
    }

    /** Clears the ids in the lists of a rewritten part, whose tags are {@code marks} by number. */
    static void clear(Document part, Map<Integer, Mark> marks) {
        RepeatedIds ids = new RepeatedIds(marks);
        ids.visit(part.getDocumentElement());
        List<Element> ends = new ArrayList<>(WordXml.descendants(part, "bookmarkStart"));
        ends.addAll(WordXml.descendants(part, "bookmarkEnd"));
        ends.stream()
                .filter(end -> ids.bookmarks.contains(end.getAttributeNS(WordXml.WORD, "id")))
                .forEach(WordXml::remove);
    }

    private void visit(Node node) {
        if (node instanceof ProcessingInstruction instruction
                && instruction.getTarget().equals(PartRewriter.TAG)) {
            countDepth(instruction);
        }
        if (depth > 0 && node instanceof Element element) {
            clear(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            visit(child);
        }
    }

    private void countDepth(ProcessingInstruction instruction) {
        Mark mark = marks.get(Integer.parseInt(instruction.getData()));
        if (mark != null && mark.tag().name().equals("list")) {
            depth += mark.tag().kind() == Tag.Kind.OPEN ? 1 : -1;
        }
    }

    private void clear(Element element) {
        if (WordXml.is(element, "bookmarkStart") || WordXml.is(element, "bookmarkEnd")) {
            bookmarks.add(element.getAttributeNS(WordXml.WORD, "id"));
        }
        element.removeAttributeNS(WORD_2010, "paraId");
        element.removeAttributeNS(WORD_2010, "textId");
        if (DRAWING.equals(element.getNamespaceURI()) && "docPr".equals(element.getLocalName())) {
            element.setAttribute("id", String.valueOf(FRESH_NUMBER));
        }
    }
}
