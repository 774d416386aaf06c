package kz.esep.spreadsheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.storage.StableZip;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook while it is edited. What is not edited keeps its bytes; what is edited is written in UTF-8.
 * The entries keep their order, new ones follow.
 */
final class EditedPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final long BYTES_MOST = 192L << 20;
    private static final Pattern ENCODING = Pattern.compile("^(<\\?xml[^>]*?encoding\\s*=\\s*[\"'])[^\"']*");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();

    /** An empty package. */
    EditedPackage() {}

    /**
     * The parts of {@code bytes}. Entries whose names climb out of the package are no parts and are left out.
     *
     * @throws UnreadableWorkbookException if a part is damaged
     * @throws UnmarkableWorkbookException if the parts together are too large to be held in memory
     */
    static EditedPackage open(byte[] bytes) throws UnreadableWorkbookException, UnmarkableWorkbookException {
        EditedPackage edited = new EditedPackage();
        long all = 0;
        try (PackageParts parts = PackageParts.open(bytes);
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                String name = plain(entry.getName());
                if (entry.isDirectory() || name.isEmpty() || ("/" + name + "/").contains("/../")) {
                    continue;
                }
                try (InputStream part = parts.open(entry.getName())) {
                    byte[] content = part.readNBytes((int) (BYTES_MOST - all) + 1);
                    all += content.length;
                    if (all > BYTES_MOST) {
                        throw new UnmarkableWorkbookException("larger than " + BYTES_MOST);
                    }
                    edited.put(name, content);
                }
            }
        } catch (IOException e) {
            throw new UnmarkableWorkbookException(String.valueOf(e.getMessage()));
        }
        return edited;
    }

    boolean has(String name) {
        return names.containsKey(key(name));
    }

    /** The bytes of the part {@code name}. */
    byte[] bytes(String name) throws UnmarkableWorkbookException {
        byte[] bytes = parts.get(names.getOrDefault(key(name), ""));
        if (bytes == null) {
            throw new UnmarkableWorkbookException("no part " + name);
        }
        return bytes;
    }

    /** The letters of the XML part {@code name}, its declaration saying UTF-8, as which it is written back. */
    String text(String name) throws UnmarkableWorkbookException {
        try {
            StringWriter text = new StringWriter();
            BufferedInputStream bytes = XmlText.buffered(new ByteArrayInputStream(bytes(name)));
            Optional<InputStreamReader> decoded = XmlText.decoded(bytes);
            (decoded.isPresent() ? decoded.get() : new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))
                    .transferTo(text);
            String plain = text.toString();
            if (plain.startsWith("\uFEFF")) {
                plain = plain.substring(1);
            }
            Matcher declaration = ENCODING.matcher(plain);
            return declaration.find() ? declaration.replaceFirst("$1UTF-8") : plain;
        } catch (IOException e) {
            throw new UnmarkableWorkbookException("letters of " + name);
        }
    }

    void put(String name, byte[] bytes) {
        String known = names.computeIfAbsent(key(name), key -> name);
        parts.put(known, bytes);
    }

    void put(String name, String text) {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A name no part has yet: {@code start}, a number from 1, {@code end}. */
    String freeName(String start, String end) {
        int number = 1;
        while (has(start + number + end)) {
            number++;
        }
        return start + number + end;
    }

    /** Declares what the part {@code name} is. */
    void declarePart(String name, String contentType) throws UnmarkableWorkbookException {
        declare("Override", "PartName", "/" + name, contentType);
    }

    /** Declares what parts whose names end in {@code extension} are, unless that is declared. */
    void declareExtension(String extension, String contentType) throws UnmarkableWorkbookException {
        declare("Default", "Extension", extension, contentType);
    }

    private void declare(String element, String key, String value, String contentType)
            throws UnmarkableWorkbookException {
        XmlOutline types = XmlOutline.of(text(CONTENT_TYPES));
        for (XmlOutline.Child child : types.children()) {
            if (child.tag().is(element) && child.tag().attribute(key).orElse("").equalsIgnoreCase(value)) {
                return;
            }
        }
        String declaration = "<" + types.root().prefix() + element + " " + key + "=\"" + XmlWriting.escaped(value)
                + "\" ContentType=\"" + contentType + "\"/>";
        put(CONTENT_TYPES, types.with(declaration));
    }

    /** The package; the same parts give the same bytes. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StableZip zip = new StableZip(out);
        parts.forEach(zip::write);
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String plain(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private static String key(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }
}
