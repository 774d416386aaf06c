package kz.esep.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.ZipPartStore;

/**
 * The entries of a DOCX in the order they are written again, the content types first.
 *
 * <p>Only docx4j's part store is used, which watches for oversized parts; its package classes would start JAXB, and
 * that alone costs a second. The parts that are read are brought into {@link UsualForm} at once.
 *
 * @param entries the bytes by the names of the entries
 * @param parts what they are
 */
record WordPackage(Map<String, byte[]> entries, PackageParts parts) {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** The package in {@code docx}, or nothing when these bytes are no Word document. */
    static Optional<WordPackage> open(byte[] docx) {
        return read(docx).flatMap(entries -> {
            entries.replaceAll((name, bytes) -> isOfPackage(name) ? UsualForm.inUtf8(bytes) : bytes);
            return PackageParts.of(entries)
                    .filter(parts -> parts.entries().stream().allMatch(part -> UsualForm.bring(part, entries)))
                    .map(parts -> new WordPackage(entries, parts));
        });
    }

    private static Optional<Map<String, byte[]>> read(byte[] docx) {
        try {
            ZipPartStore store = new ZipPartStore(new ByteArrayInputStream(docx));
            if (!store.partExists(CONTENT_TYPES)) {
                return Optional.empty();
            }
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put(CONTENT_TYPES, store.getByteArray(CONTENT_TYPES).getBytes());
            readInOrder(docx, store, entries);
            return Optional.of(entries);
        } catch (Docx4JException | IOException | IllegalArgumentException e) { // the last for a name that is no UTF-8
            return Optional.empty();
        }
    }

    /** Whether the entry says what others are. */
    private static boolean isOfPackage(String entry) {
        return entry.equals(CONTENT_TYPES) || entry.endsWith(".rels");
    }

    /** The store does not tell its entries' names, hence the second look into the directory. */
    private static void readInOrder(byte[] docx, ZipPartStore store, Map<String, byte[]> entries)
            throws IOException, Docx4JException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && store.partExists(entry.getName())) {
                    entries.putIfAbsent(
                            entry.getName(), store.getByteArray(entry.getName()).getBytes());
                }
            }
        }
    }

    /** The bytes of the part beside the text to which it has a relation of {@code type}; nothing where there is none. */
    Optional<byte[]> beside(String type) {
        return parts.find(type).map(entries::get);
    }
}
