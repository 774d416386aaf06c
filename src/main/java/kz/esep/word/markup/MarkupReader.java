package kz.esep.word.markup;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML text into a tree. The parser says from where to where each tag and each text stands, so that what is kept
 * is the text itself. A document type declaration is refused, so nothing outside the text is ever fetched.
 *
 * <pre>{@code
 * Markup markup = MarkupReader.read("<a x='1'><!-- b --></a>");
 * markup.toString(); // the same text
 * }</pre>
 */
public final class MarkupReader {

    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

    /** No program nests deeper; the tree is walked through by recursion. */
    private static final int DEEPEST = 1_000;

    private static final InputFactoryImpl FACTORY = factory();

    private final String source;
    private @Nullable Element root;
    private @Nullable Element open;
    private int begin;
    private int end;
    private int depth;

    private MarkupReader(String source) {
        this.source = source;
    }

    /**
     * Reads {@code source}.
     *
     * @throws MarkupException if it is not well formed or has a document type
     */
    public static Markup read(String source) throws MarkupException {
        MarkupReader markup = new MarkupReader(source);
        try {
            XMLStreamReader2 reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(source));
            while (reader.hasNext()) {
                markup.take(reader, reader.next());
            }
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw new MarkupException(String.valueOf(e.getMessage()), e);
        }
        if (markup.root == null) {
            throw new MarkupException("there is no element", null);
        }
        return new Markup(source.substring(0, markup.begin), markup.root, source.substring(markup.end));
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private void take(XMLStreamReader2 reader, int event) throws XMLStreamException, MarkupException {
        int from = (int) reader.getLocationInfo().getStartingCharOffset();
        int to = (int) reader.getLocationInfo().getEndingCharOffset();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(element(reader, source.substring(from, to)), from);
            case XMLStreamConstants.END_ELEMENT -> end(source.substring(from, to), to);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                add(Text.written(source.substring(from, to)));
            case XMLStreamConstants.CDATA -> add(new Verbatim(source.substring(from, to), reader.getText()));
            case XMLStreamConstants.DTD -> throw new MarkupException("a document type is not allowed", null);
            case XMLStreamConstants.END_DOCUMENT -> {}
            default -> add(new Verbatim(source.substring(from, to), ""));
        }
    }

    private Element element(XMLStreamReader2 reader, String tag) {
        List<Attribute> attributes = new ArrayList<>();
        for (int index = 0; index < reader.getNamespaceCount(); index++) {
            String prefix = reader.getNamespacePrefix(index);
            boolean named = prefix != null && !prefix.isEmpty();
            attributes.add(new Attribute(
                    named ? "xmlns" : "",
                    named ? prefix : "xmlns",
                    DECLARATIONS,
                    orEmpty(reader.getNamespaceURI(index))));
        }
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attributes.add(new Attribute(
                    orEmpty(reader.getAttributePrefix(index)),
                    reader.getAttributeLocalName(index),
                    orEmpty(reader.getAttributeNamespace(index)),
                    reader.getAttributeValue(index)));
        }
        return new Element(
                orEmpty(reader.getPrefix()),
                reader.getLocalName(),
                orEmpty(reader.getNamespaceURI()),
                attributes,
                Optional.of(tag),
                Optional.empty());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void begin(Element element, int from) throws MarkupException {
        if (++depth > DEEPEST) {
            throw new MarkupException("elements are nested too deep", null);
        }
        if (open == null) {
            root = element;
            begin = from;
        } else {
            open.append(element);
        }
        open = element;
    }

    private void end(String tag, int to) {
        if (open != null) {
            open.close = tag.startsWith("</") ? Optional.of(tag) : Optional.empty();
            open = open.parent;
        }
        end = to;
        depth--;
    }

    /** What stands before and behind the root is cut from the source at the end. */
    private void add(Node node) {
        if (open != null) {
            open.append(node);
        }
    }
}
