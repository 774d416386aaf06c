package kz.esep.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import kz.esep.finding.FindingCode;

/** Reads XML parts with a streaming parser that knows no DTD, no entities of its own and no outside. */
final class XmlParts {

    /** Takes what a part holds; the cursor stands on the root element. */
    interface Body {
        void read(XmlCursor xml) throws UnreadableWorkbookException;
    }

    private static final RecurringParts RECURRING = new RecurringParts();

    private XmlParts() {}

    /**
     * The same as {@link #read} for a part that is likely to stand in many files.
     *
     * @param body gathers what the part holds, and does not change afterwards
     * @return {@code body}, or the one that has read the same bytes before
     */
    static <T extends Body> T recall(PackageParts parts, String name, T body) throws UnreadableWorkbookException {
        if (!parts.isSmall(name)) {
            read(parts, name, body);
            return body;
        }
        ByteBuffer bytes = parts.bytes(name);
        T recalled = RECURRING.recall(name, bytes, body);
        if (recalled == body) {
            run(XmlCursor.open(bytes, name), body);
            RECURRING.remember(name, bytes, body);
        }
        parts.giveBack(bytes);
        return recalled;
    }

    /** Runs {@code body} over the part, then reads on to its last byte, so that its form and its sum are checked. */
    static void read(PackageParts parts, String name, Body body) throws UnreadableWorkbookException {
        if (parts.isSmall(name)) {
            ByteBuffer bytes = parts.bytes(name);
            run(XmlCursor.open(bytes, name), body);
            parts.giveBack(bytes);
            return;
        }
        try (InputStream stream = parts.open(name);
                BufferedInputStream bytes = XmlText.buffered(stream)) {
            run(XmlCursor.open(bytes, name), body);
        } catch (PackageParts.DamagedPartException e) {
            throw e.unreadable();
        } catch (IOException e) {
            throw new UnreadableWorkbookException(FindingCode.Z006, name);
        } catch (UnreadableWorkbookException e) {
            throw causeOf(e);
        }
    }

    private static void run(XmlCursor xml, Body body) throws UnreadableWorkbookException {
        body.read(xml);
        xml.finish();
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
