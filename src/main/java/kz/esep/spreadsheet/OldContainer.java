package kz.esep.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import kz.esep.finding.FindingCode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of the time before OOXML, as POI knows them. Alone in its class, so that a good workbook loads nothing of POI. */
final class OldContainer {

    private static final int OLD_CONTAINER_MOST = 256 << 20;

    private OldContainer() {}

    /** What POI calls a file that begins with {@code head}; {@code UNKNOWN} where it does not know. */
    static String magic(String head) {
        return FileMagic.valueOf(head.getBytes(StandardCharsets.ISO_8859_1)).name();
    }

    /** Why the OLE2 container {@code source} is no workbook for us. */
    static UnreadableWorkbookException refusal(ByteSource source) throws IOException {
        if (source.size() > OLD_CONTAINER_MOST) {
            return new UnreadableWorkbookException(FindingCode.Z009, String.valueOf(source.size()));
        }
        byte[] bytes = source.bytes(0, OLD_CONTAINER_MOST);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryEntry root = container.getRoot();
            if (isLabelled(root)) {
                return new UnreadableWorkbookException(FindingCode.Z015, "");
            }
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new UnreadableWorkbookException(FindingCode.Z001, "");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return new UnreadableWorkbookException(FindingCode.Z002, "");
            }
            return new UnreadableWorkbookException(
                    FindingCode.Z005, root.hasEntryCaseInsensitive("WordDocument") ? "DOC" : "OLE2");
        } catch (IOException | RuntimeException e) {
            // POI answers a damaged container with a dozen unchecked kinds; each means the same to an office.
            return new UnreadableWorkbookException(FindingCode.Z006, "OLE2");
        }
    }

    /** A label of sensitivity leaves its mark among the transforms of the data spaces (MS-OFFCRYPTO 2.2). */
    private static boolean isLabelled(DirectoryEntry root) throws IOException {
        Optional<DirectoryEntry> spaces = folder(root, "\u0006DataSpaces");
        Optional<DirectoryEntry> transforms =
                spaces.isPresent() ? folder(spaces.get(), "TransformInfo") : Optional.empty();
        return transforms.isPresent()
                && transforms.get().getEntryNames().stream()
                        .anyMatch(name -> name.toUpperCase(Locale.ROOT).contains("DRMENCRYPTED"));
    }

    private static Optional<DirectoryEntry> folder(DirectoryEntry parent, String name) throws IOException {
        boolean has = parent.hasEntryCaseInsensitive(name);
        return has && parent.getEntryCaseInsensitive(name) instanceof DirectoryEntry folder
                ? Optional.of(folder)
                : Optional.empty();
    }
}
