package kz.esep.spreadsheet;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import kz.esep.finding.FindingCode;

/** Why an XML part cannot be read. */
final class XmlRefusal {

    private XmlRefusal() {}

    /** The part is not well formed there. */
    static UnreadableWorkbookException at(Location location, String part) {
        return new UnreadableWorkbookException(
                FindingCode.Z011, part + ", " + location.getLineNumber() + ":" + location.getColumnNumber());
    }

    /** What the parser complains of: its form, or the bytes behind it. */
    static UnreadableWorkbookException of(XMLStreamException e, String part) {
        Throwable cause = e.getNestedException() == null ? e.getCause() : e.getNestedException();
        if (cause instanceof PackageParts.DamagedPartException damaged) {
            return damaged.unreadable();
        }
        boolean letters = cause instanceof CharConversionException || cause instanceof CharacterCodingException;
        if (cause instanceof IOException && !letters) {
            return new UnreadableWorkbookException(FindingCode.Z006, part);
        }
        return e.getLocation() == null
                ? new UnreadableWorkbookException(FindingCode.Z011, part)
                : at(e.getLocation(), part);
    }
}
