package kz.esep.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.FindingCode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file really is, whatever its name says. */
final class FileRecognition {

    private static final int HEAD_LENGTH = 4096;
    private static final int OLD_CONTAINER_MOST = 256 << 20;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** What files of other kinds begin with. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "%PDF", "PDF",
            "{\\rtf", "RTF",
            "7z\u00BC\u00AF", "7Z",
            "Rar!", "RAR",
            "\u001F\u008B", "GZIP",
            "MIME-Version:", "MHTML",
            "ID;P", "SYLK");

    private FileRecognition() {}

    /** Passes for a whole ZIP package; throws the finding that names the real kind for everything else. */
    static void requireZip(ByteSource source) throws UnreadableWorkbookException, IOException {
        if (source.size() == 0) {
            throw new UnreadableWorkbookException(FindingCode.F002, "");
        }
        String head = new String(source.bytes(0, HEAD_LENGTH), StandardCharsets.ISO_8859_1);
        if (head.startsWith(OLE2)) {
            throw oldContainer(source);
        }
        for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
            if (head.startsWith(beginning.getKey())) {
                throw new UnreadableWorkbookException(FindingCode.Z005, beginning.getValue());
            }
        }
        if (ZipDirectory.find(source).isEmpty()) {
            throw head.startsWith(ZIP)
                    ? new UnreadableWorkbookException(FindingCode.Z004, String.valueOf(source.size()))
                    : otherKind(head);
        }
    }

    private static UnreadableWorkbookException oldContainer(ByteSource source) throws IOException {
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

    private static UnreadableWorkbookException otherKind(String head) {
        FileMagic magic = FileMagic.valueOf(head.getBytes(StandardCharsets.ISO_8859_1));
        if (magic.name().startsWith("BIFF")) {
            return new UnreadableWorkbookException(FindingCode.Z002, "");
        }
        if (isText(head)) {
            Optional<String> markup = kindOfMarkup(head);
            return markup.isPresent()
                    ? new UnreadableWorkbookException(FindingCode.Z005, markup.get())
                    : new UnreadableWorkbookException(FindingCode.Z003, "");
        }
        return magic == FileMagic.UNKNOWN
                ? new UnreadableWorkbookException(FindingCode.Z014, "")
                : new UnreadableWorkbookException(
                        FindingCode.Z005, magic.name().replaceAll("_.*", ""));
    }

    private static Optional<String> kindOfMarkup(String head) {
        String plain = head.replace("\u0000", "").toLowerCase(Locale.ROOT);
        if (plain.contains("urn:schemas-microsoft-com:office:spreadsheet") || plain.contains("progid=\"excel.sheet")) {
            return Optional.of("XML 2003");
        }
        if (plain.contains("urn:oasis:names:tc:opendocument")) {
            return Optional.of("ODS");
        }
        if (plain.contains("<html") || plain.contains("<!doctype html") || plain.contains("<table")) {
            return Optional.of("HTML");
        }
        return plain.replaceAll("^[^<\\p{Alnum}]*", "").startsWith("<?xml") ? Optional.of("XML") : Optional.empty();
    }

    private static boolean isText(String head) {
        boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        return head.chars()
                .allMatch(letter -> letter >= ' '
                        || letter == '\n'
                        || letter == '\r'
                        || letter == '\t'
                        || (wide && letter <= 4));
    }

    /** What a ZIP package without a list of content types is. */
    static String kindOfZip(PackageParts parts) throws UnreadableWorkbookException {
        if (!parts.has("mimetype")) {
            return "ZIP";
        }
        try (InputStream stream = parts.open("mimetype")) {
            String type = new String(stream.readNBytes(HEAD_LENGTH), StandardCharsets.ISO_8859_1);
            if (type.contains("opendocument.spreadsheet")) {
                return "ODS";
            }
            return type.contains("opendocument.text") ? "ODT" : "ZIP";
        } catch (PackageParts.DamagedPartException e) {
            throw e.unreadable();
        } catch (IOException e) {
            throw new UnreadableWorkbookException(FindingCode.Z006, "mimetype");
        }
    }

    /** What an Office package that is no workbook is. */
    static String kindOfTypes(List<String> types) {
        if (types.stream().anyMatch(type -> type.contains("wordprocessingml"))) {
            return "DOCX";
        }
        return types.stream().anyMatch(type -> type.contains("presentationml")) ? "PPTX" : "ZIP";
    }
}
