package kz.esep.spreadsheet;

import com.fasterxml.aalto.in.XmlScanner;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import kz.esep.finding.FindingCode;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Walks through the elements of one XML part, from an element to its children. Only elements of the spreadsheet's own
 * namespaces are children: the element of another that happens to be called {@code c} is no cell. Of an
 * {@code mc:AlternateContent} the fallback is read, for no extension is understood. A document type declaration, an
 * unknown entity and nesting deeper than any program writes refuse the part.
 */
final class XmlCursor {

    private static final int DEEPEST = 256;
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /** The namespaces of a spreadsheet's own elements; some programs leave the namespace out. */
    private static final Set<String> MAIN =
            Set.of("http://schemas.openxmlformats.org/spreadsheetml/2006/main", STRICT, "");

    private final XmlScanner scanner;
    private final String part;
    private int event;
    private int depth;
    private boolean inProlog = true;
    private String namespace = "";
    private boolean inMain = true;

    private XmlCursor(XmlScanner scanner, String part) {
        this.scanner = scanner;
        this.part = part;
    }

    /** A cursor on the root element of {@code bytes}. */
    static XmlCursor open(BufferedInputStream bytes, String part) throws UnreadableWorkbookException {
        try {
            return onRoot(XmlScanners.of(bytes), part);
        } catch (XMLStreamException e) {
            throw XmlRefusal.of(e, part);
        } catch (PackageParts.DamagedPartException e) {
            throw e.unreadable();
        } catch (IOException e) {
            throw new UnreadableWorkbookException(FindingCode.Z006, part);
        }
    }

    /** A cursor on the root element of {@code bytes}, all bytes of a part. */
    static XmlCursor open(ByteBuffer bytes, String part) throws UnreadableWorkbookException {
        try {
            return onRoot(XmlScanners.of(bytes), part);
        } catch (XMLStreamException e) {
            throw XmlRefusal.of(e, part);
        }
    }

    private static XmlCursor onRoot(XmlScanner scanner, String part) throws UnreadableWorkbookException {
        XmlCursor cursor = new XmlCursor(scanner, part);
        while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
            if (cursor.event == XMLStreamConstants.END_DOCUMENT) {
                throw cursor.malformed();
            }
        }
        return cursor;
    }

    /** The part's name. */
    String part() {
        return part;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The element's name without its prefix. */
    String name() {
        return scanner.getName().getLocalName();
    }

    /** Whether the element is written in the Strict form of the format. */
    boolean isStrict() {
        return namespace().equals(STRICT);
    }

    /** Whether the element is one of the spreadsheet's own. */
    boolean isMain() {
        String uri = namespace();
        if (!uri.equals(namespace)) {
            namespace = uri;
            inMain = MAIN.contains(uri);
        }
        return inMain;
    }

    private String namespace() {
        String uri = scanner.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /**
     * Moves to the next child, of the spreadsheet's own, of the element at {@code parent}; what is left of the child
     * before is passed over.
     *
     * @param parent the depth of the parent: what {@link #depth} was on it
     * @return whether there is one; if not, the cursor is behind the parent
     */
    boolean nextChild(int parent) throws UnreadableWorkbookException {
        return nextChild(parent, true);
    }

    /** The same as {@link #nextChild}, for elements of any namespace. */
    boolean nextOfAny(int parent) throws UnreadableWorkbookException {
        return nextChild(parent, false);
    }

    private boolean nextChild(int parent, boolean onlyMain) throws UnreadableWorkbookException {
        if (event == XMLStreamConstants.START_ELEMENT && depth > parent) {
            skip();
        }
        while (true) {
            int next = next();
            if (next == XMLStreamConstants.START_ELEMENT) {
                if (isMain()) {
                    return true;
                }
                if (namespace.equals(COMPATIBILITY)) {
                    if (name().equals("Choice")) {
                        skip();
                    }
                } else if (onlyMain) {
                    skip();
                } else {
                    return true;
                }
            } else if (depth < parent) {
                return false;
            } else if (next == XMLStreamConstants.END_DOCUMENT) {
                throw malformed();
            }
        }
    }

    /** Passes over what is left of the element the cursor stands on. */
    void skip() throws UnreadableWorkbookException {
        int open = depth;
        while (depth >= open) {
            next();
        }
    }

    /** Adds the element's own text to {@code text}, its children left out, and moves behind it. */
    void text(TextBuffer text) throws UnreadableWorkbookException {
        text(text, depth);
    }

    /** Adds the element's text and that of all it contains to {@code text}, and moves behind it. */
    void allText(TextBuffer text) throws UnreadableWorkbookException {
        text(text, DEEPEST);
    }

    private void text(TextBuffer text, int deepest) throws UnreadableWorkbookException {
        int own = depth;
        while (depth >= own) {
            int kind = next();
            boolean isText = kind == XMLStreamConstants.CHARACTERS
                    || kind == XMLStreamConstants.CDATA
                    || kind == XMLStreamConstants.SPACE;
            if (isText && depth >= own && depth <= deepest) {
                append(text);
            }
        }
    }

    private void append(TextBuffer text) throws UnreadableWorkbookException {
        try {
            text.append(scanner.getTextCharacters(), scanner.getTextLength(), part);
        } catch (XMLStreamException e) {
            throw XmlRefusal.of(e, part);
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            throw malformed();
        }
    }

    /** The element's own text, without spaces around it. */
    String text() throws UnreadableWorkbookException {
        TextBuffer text = new TextBuffer();
        text(text);
        return text.toString().strip();
    }

    /** The value of the attribute {@code name} that has no prefix; empty when there is none. */
    String attribute(String name) {
        for (int index = 0; index < scanner.getAttrCount(); index++) {
            if (attributeName(index).equals(name)) {
                return scanner.getAttrValue(index);
            }
        }
        return "";
    }

    /** The value of the attribute {@code id} in the namespace of relationships. */
    String relation() {
        for (int index = 0; index < scanner.getAttrCount(); index++) {
            String uri = scanner.getAttrNsURI(index);
            if (scanner.getAttrLocalName(index).equals("id") && uri != null && uri.endsWith("/relationships")) {
                return scanner.getAttrValue(index);
            }
        }
        return "";
    }

    /** Whether the attribute {@code name} says yes. */
    boolean isSet(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    int attributes() {
        return scanner.getAttrCount();
    }

    /** The attribute's name; with a prefix, which none of the spreadsheet's own has, the empty text. */
    String attributeName(int index) {
        String prefix = scanner.getAttrPrefix(index);
        return prefix == null || prefix.isEmpty() ? scanner.getAttrLocalName(index) : "";
    }

    /** Lets {@code decoder} have the letters of an attribute without a text made of them. */
    void decode(int index, TypedValueDecoder decoder) throws UnreadableWorkbookException {
        try {
            scanner.decodeAttrValue(index, decoder);
        } catch (XMLStreamException e) {
            throw XmlRefusal.of(e, part);
        }
    }

    /** Reads on to the end of the part: what follows a root element must still be well formed. */
    void finish() throws UnreadableWorkbookException {
        while (event != XMLStreamConstants.END_DOCUMENT) {
            next();
        }
    }

    private int next() throws UnreadableWorkbookException {
        try {
            event = depth > 0 ? scanner.nextFromTree() : nextOutside();
        } catch (XMLStreamException e) {
            throw XmlRefusal.of(e, part);
        } catch (RuntimeException e) {
            // The parser answers some damaged bytes with unchecked kinds; each means the same to an office.
            throw malformed();
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new UnreadableWorkbookException(FindingCode.Z017, part);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XmlScanner.TOKEN_EOI -> throw tooShort();
            case XMLStreamConstants.DTD -> throw new UnreadableWorkbookException(FindingCode.Z010, part);
            case XMLStreamConstants.ENTITY_REFERENCE -> throw malformed();
            default -> {}
        }
        return event;
    }

    /** What comes next before the root element or behind it. */
    private int nextOutside() throws XMLStreamException {
        int next = scanner.nextFromProlog(inProlog);
        if (next == XMLStreamConstants.START_ELEMENT) {
            inProlog = false;
        } else if (next == XmlScanner.TOKEN_EOI && !inProlog) {
            scanner.close(false);
            return XMLStreamConstants.END_DOCUMENT;
        }
        return next;
    }

    /** The part is not well formed where the cursor stands. */
    UnreadableWorkbookException malformed() {
        return XmlRefusal.at(scanner.getStartLocation(), part);
    }

    /** The part ends in the middle. */
    private UnreadableWorkbookException tooShort() {
        return XmlRefusal.at(scanner.getCurrentLocation(), part);
    }
}
