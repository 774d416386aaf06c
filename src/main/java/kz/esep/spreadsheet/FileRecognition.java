package kz.esep.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.esep.finding.FindingCode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file really is, whatever its name says. */
final class FileRecognition {

    private static final int ZIP_END_LENGTH = 22;
    private static final int ZIP_COMMENT_MOST = 65_535;

    private FileRecognition() {}

    /** Passes for a whole ZIP package; throws the finding that names the real kind for everything else. */
    static void requireZip(byte[] bytes) throws UnreadableWorkbookException {
        if (bytes.length == 0) {
            throw new UnreadableWorkbookException(FindingCode.F002, "");
        }
        if (startsWith(bytes, "PK\u0003\u0004")) {
            if (!isWhole(bytes)) {
                throw new UnreadableWorkbookException(FindingCode.Z004, String.valueOf(bytes.length));
            }
            return;
        }
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            throw oldContainer(bytes);
        }
        throw otherKind(magic, bytes);
    }

    /** Whether the end record of a ZIP package is there: a file still being copied has none. */
    static boolean isWhole(byte[] bytes) {
        int lowest = Math.max(0, bytes.length - ZIP_END_LENGTH - ZIP_COMMENT_MOST);
        for (int index = bytes.length - ZIP_END_LENGTH; index >= lowest; index--) {
            if (bytes[index] == 'P' && bytes[index + 1] == 'K' && bytes[index + 2] == 5 && bytes[index + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static UnreadableWorkbookException oldContainer(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new UnreadableWorkbookException(FindingCode.Z001, "");
            }
            if (container.getRoot().hasEntryCaseInsensitive("Workbook")
                    || container.getRoot().hasEntryCaseInsensitive("Book")) {
                return new UnreadableWorkbookException(FindingCode.Z002, "");
            }
            return new UnreadableWorkbookException(FindingCode.Z005, "OLE2");
        } catch (IOException | RuntimeException e) {
            // POI answers a damaged container with a dozen unchecked kinds; each means the same to an office.
            return new UnreadableWorkbookException(FindingCode.Z006, "OLE2");
        }
    }

    private static UnreadableWorkbookException otherKind(FileMagic magic, byte[] bytes) {
        if (isText(bytes)) {
            return new UnreadableWorkbookException(FindingCode.Z003, "");
        }
        if (startsWith(bytes, "{\\rtf")) {
            return new UnreadableWorkbookException(FindingCode.Z005, "RTF");
        }
        return magic == FileMagic.UNKNOWN
                ? new UnreadableWorkbookException(FindingCode.Z014, "")
                : new UnreadableWorkbookException(FindingCode.Z005, magic.name().replaceAll("_.*", ""));
    }

    private static boolean startsWith(byte[] bytes, String start) {
        return bytes.length >= start.length()
                && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    private static boolean isText(byte[] bytes) {
        for (int index = 0; index < Math.min(bytes.length, 4096); index++) {
            int letter = bytes[index] & 0xFF;
            if (letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                return false;
            }
        }
        return !startsWith(bytes, "%PDF") && !startsWith(bytes, "{\\rtf");
    }
}
