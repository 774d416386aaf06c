package kz.esep.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A page as a parser reads it. It is well-formed, or it is not read. */
final class ReadPage {

    private final Path file;
    private final Document document;

    private ReadPage(Path file, Document document) {
        this.file = file;
        this.document = document;
    }

    static ReadPage of(Path file, InputStream stream) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new ReadPage(file, factory.newDocumentBuilder().parse(stream));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    Path file() {
        return file;
    }

    List<Element> all(String tag) {
        return elements(document.getElementsByTagName(tag));
    }

    /** The element with the identity {@code id}. */
    Element part(String id) {
        return all("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no #" + id));
    }

    /** What of {@code element} is read in {@code language}. */
    static String text(Element element, String language) {
        StringBuilder text = new StringBuilder();
        append(element, language, text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void append(Node node, String language, StringBuilder text) {
        if (node instanceof Element element) {
            String own = element.getAttribute("lang");
            boolean stands = own.equals(language)
                    || (language.equals("en") && element.getAttribute("class").equals("for-english"));
            if (!own.isEmpty() && !stands && List.of("span", "svg").contains(element.getTagName())) {
                return;
            }
            if (List.of("td", "th", "li", "p", "dd", "dt", "tr", "caption").contains(element.getTagName())) {
                text.append(' ');
            }
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        NodeList children = node.getChildNodes();
        for (int index = 0; index < children.getLength(); index++) {
            append(children.item(index), language, text);
        }
    }

    /** The rows of the table in the section {@code id}, their cells joined with strokes, in {@code language}. */
    List<String> rows(String id, String language) {
        return elements(part(id).getElementsByTagName("tr")).stream()
                .map(row -> elements(row.getElementsByTagName("*")).stream()
                        .filter(cell -> List.of("td", "th").contains(cell.getTagName()))
                        .map(cell -> text(cell, language))
                        .collect(Collectors.joining(" | "))
                        .replaceAll(" +", " "))
                .toList();
    }

    static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            if (nodes.item(index) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
