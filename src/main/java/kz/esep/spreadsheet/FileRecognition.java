package kz.esep.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.FindingCode;

/** Tells what a file really is, whatever its name says. */
final class FileRecognition {

    private static final int HEAD_LENGTH = 4096;
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

    /** The directory of a whole ZIP package; throws the finding that names the real kind for everything else. */
    static ZipDirectory requireZip(ByteSource source) throws UnreadableWorkbookException, IOException {
        if (source.size() == 0) {
            throw new UnreadableWorkbookException(FindingCode.F002, "");
        }
        if (source.bytes(0, 2)[0] == ZIP.charAt(0)) {
            Optional<ZipDirectory> directory = ZipDirectory.find(source);
            if (directory.isPresent()) {
                return directory.get();
            }
        }
        String head = new String(source.bytes(0, HEAD_LENGTH), StandardCharsets.ISO_8859_1);
        if (head.startsWith(OLE2)) {
            throw OldContainer.refusal(source);
        }
        for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
            if (head.startsWith(beginning.getKey())) {
                throw new UnreadableWorkbookException(FindingCode.Z005, beginning.getValue());
            }
        }
        return ZipDirectory.find(source)
                .orElseThrow(() -> head.startsWith(ZIP)
                        ? new UnreadableWorkbookException(FindingCode.Z004, String.valueOf(source.size()))
                        : otherKind(head));
    }

    private static UnreadableWorkbookException otherKind(String head) {
        String magic = OldContainer.magic(head);
        if (magic.startsWith("BIFF")) {
            return new UnreadableWorkbookException(FindingCode.Z002, "");
        }
        if (isText(head)) {
            Optional<String> markup = kindOfMarkup(head);
            return markup.isPresent()
                    ? new UnreadableWorkbookException(FindingCode.Z005, markup.get())
                    : new UnreadableWorkbookException(FindingCode.Z003, "");
        }
        return magic.equals("UNKNOWN")
                ? new UnreadableWorkbookException(FindingCode.Z014, "")
                : new UnreadableWorkbookException(FindingCode.Z005, magic.replaceAll("_.*", ""));
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
                .allMatch(letter ->
                        letter >= ' ' || letter == '\n' || letter == '\r' || letter == '\t' || (wide && letter <= 4));
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
