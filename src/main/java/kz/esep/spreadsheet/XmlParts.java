package kz.esep.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import kz.esep.finding.FindingCode;

/** Reads XML parts with a streaming parser that knows no DTD, no entities of its own and no outside. */
final class XmlParts {

    /** Takes what a part holds; the cursor stands on the root element. */
    interface Body {
        void read(XmlCursor xml) throws UnreadableWorkbookException;
    }

    private XmlParts() {}

    /** Runs {@code body} over the part, then reads on to its last byte, so that its form and its sum are checked. */
    static void read(PackageParts parts, String name, Body body) throws UnreadableWorkbookException {
        try (InputStream stream = parts.open(name);
                BufferedInputStream bytes = XmlText.buffered(stream)) {
            XmlCursor xml = XmlCursor.open(bytes, name);
            body.read(xml);
            xml.finish();
        } catch (PackageParts.DamagedPartException e) {
            throw e.unreadable();
        } catch (IOException e) {
            throw new UnreadableWorkbookException(FindingCode.Z006, name);
        } catch (UnreadableWorkbookException e) {
            throw causeOf(e);
        }
    }

    /**
     * Why a part could not be read. Damaged bytes mostly break the XML as well, and only the sum, checked when the stream
     * was closed, tells damage from an ill-made file.
     */
    private static UnreadableWorkbookException causeOf(UnreadableWorkbookException e) {
        for (Throwable suppressed : e.getSuppressed()) {
            if (suppressed instanceof PackageParts.DamagedPartException damaged) {
                return damaged.unreadable();
            }
            if (suppressed instanceof IOException) {
                return new UnreadableWorkbookException(FindingCode.Z006, e.detail());
            }
        }
        return e;
    }
}
