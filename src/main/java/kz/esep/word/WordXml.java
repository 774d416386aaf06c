package kz.esep.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The few things said about WordprocessingML elements, by namespace and local name. */
final class WordXml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    /** Reads {@code xml}; a document type declaration is refused, so nothing outside the bytes is ever fetched. */
    static Document parse(byte[] xml) throws SAXException, IOException {
        DocumentBuilder builder = builder();
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new ByteArrayInputStream(xml));
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setIgnoringComments(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java cannot refuse document types", e);
        }
    }

    static boolean is(Node node, String localName) {
        return node instanceof Element && WORD.equals(node.getNamespaceURI()) && localName.equals(node.getLocalName());
    }

    /** The nearest ancestor of {@code node} with that name. */
    static Optional<Element> enclosing(Node node, String localName) {
        for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
            if (is(up, localName)) {
                return Optional.of((Element) up);
            }
        }
        return Optional.empty();
    }

    /** All descendants with that name in document order, as a list that survives changes of the tree. */
    static List<Element> descendants(Node root, String localName) {
        NodeList found = root instanceof Document document
                ? document.getElementsByTagNameNS(WORD, localName)
                : ((Element) root).getElementsByTagNameNS(WORD, localName);
        return elements(found);
    }

    static List<Element> childElements(Node parent) {
        return elements(parent.getChildNodes());
    }

    static List<Element> children(Node parent, String localName) {
        return childElements(parent).stream()
                .filter(child -> is(child, localName))
                .toList();
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    static void insertAfter(Node fresh, Node place) {
        place.getParentNode().insertBefore(fresh, place.getNextSibling());
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
