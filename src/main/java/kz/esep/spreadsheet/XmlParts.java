package kz.esep.spreadsheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.esep.finding.FindingCode;

/** Reads XML parts with a streaming reader that knows no DTD, no entities of its own and no outside. */
final class XmlParts {

    /** Takes the reader's events; called with the reader at each start, end and text event. */
    interface Visitor {
        void event(int kind, XMLStreamReader reader) throws XMLStreamException, IOException;
    }

    private XmlParts() {}

    /** Runs {@code visitor} over the whole part, to its last byte, so that its sum is checked. */
    static void read(PackageParts parts, String name, Visitor visitor) throws UnreadableWorkbookException {
        try (InputStream stream = parts.open(name)) {
            XMLStreamReader reader = factory().createXMLStreamReader(XmlText.of(stream));
            while (reader.hasNext()) {
                int kind = reader.next();
                if (kind == XMLStreamConstants.DTD) {
                    throw new UnreadableWorkbookException(FindingCode.Z010, name);
                }
                visitor.event(kind, reader);
            }
            reader.close();
        } catch (PackageParts.DamagedPartException e) {
            throw e.unreadable();
        } catch (XMLStreamException | IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Why a part could not be read. Damaged bytes mostly break the XML as well, and only the sum, checked when the stream
     * was closed, tells damage from an ill-made file.
     */
    private static UnreadableWorkbookException unreadable(String name, Exception e) {
        for (Throwable fault : faults(e)) {
            if (fault instanceof PackageParts.DamagedPartException damaged) {
                return damaged.unreadable();
            }
            if (fault instanceof ZipException || fault instanceof EOFException) {
                return new UnreadableWorkbookException(FindingCode.Z006, name);
            }
        }
        return new UnreadableWorkbookException(FindingCode.Z011, name);
    }

    private static List<Throwable> faults(Exception e) {
        List<Throwable> faults = new ArrayList<>(List.of(e.getSuppressed()));
        if (e instanceof XMLStreamException xml && xml.getNestedException() != null) {
            faults.add(xml.getNestedException());
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            faults.add(cause);
        }
        return faults;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** The attribute of that local name, or the empty text. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }
}
