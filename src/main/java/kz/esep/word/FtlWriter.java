package kz.esep.word;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

/**
 * Writes a rewritten part as FreeMarker source: one single line, so that a column alone tells which tag FreeMarker
 * complains about. Characters FreeMarker could take for a tag are written as character references.
 */
final class FtlWriter {

    private final Map<Integer, Mark> marks;
    private final StringBuilder ftl = new StringBuilder();
    private final NavigableMap<Integer, Mark> markAt = new TreeMap<>();

    private FtlWriter(Map<Integer, Mark> marks) {
        this.marks = marks;
    }

    /** The source and, by the place at which each begins, its tags. */
    record Ftl(String source, NavigableMap<Integer, Mark> markAt) {}

    static Ftl write(Document part, Map<Integer, Mark> marks) {
        FtlWriter writer = new FtlWriter(marks);
        writer.ftl.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.element(part.getDocumentElement());
        return new Ftl(writer.ftl.toString(), writer.markAt);
    }

    private void element(Element element) {
        ftl.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            ftl.append(' ').append(attribute.getNodeName()).append("=\"");
            escaped(attribute.getNodeValue());
            ftl.append('"');
        }
        if (element.getFirstChild() == null) {
            ftl.append("/>");
            return;
        }
        ftl.append('>');
        boolean leaf = WordXml.childElements(element).isEmpty();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            child(child, leaf);
        }
        ftl.append("</").append(element.getTagName()).append('>');
    }

    private void child(Node child, boolean ofLeaf) {
        if (child instanceof Element element) {
            element(element);
        } else if (child instanceof ProcessingInstruction instruction
                && instruction.getTarget().equals(PartRewriter.TAG)) {
            Mark mark = marks.get(Integer.parseInt(instruction.getData()));
            if (mark != null) {
                markAt.put(ftl.length(), mark);
                ftl.append(mark.tag().source());
            }
        } else if (child instanceof Text text && (ofLeaf || !text.getData().isBlank())) {
            escaped(text.getData());
        }
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '<', '>', '"', '[', '$', '\n', '\r', '\t' ->
                    ftl.append("&#").append((int) c).append(';');
                default -> ftl.append(c);
            }
        }
    }
}
