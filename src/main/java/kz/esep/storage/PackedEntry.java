package kz.esep.storage;

import java.io.ByteArrayOutputStream;

/**
 * An entry of a ZIP package that was packed once and is written into any number of packages as it is.
 *
 * <pre>{@code
 * PackedEntry styles = PackedEntry.of("word/styles.xml", bytes);
 * zip.write(styles);
 * }</pre>
 */
public final class PackedEntry {

    private final ZipRecords.Entry entry;
    private final byte[] bytes;

    private PackedEntry(ZipRecords.Entry entry, byte[] bytes) {
        this.entry = entry;
        this.bytes = bytes;
    }

    /** Packs {@code bytes}, as {@link StableZip#write(String, byte[])} would. */
    public static PackedEntry of(String name, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        return new PackedEntry(StableZip.pack(name, bytes, packed), packed.toByteArray());
    }

    ZipRecords.Entry entry() {
        return entry;
    }

    /** All that stands in the package for it, but for the directory. */
    byte[] bytes() {
        return bytes;
    }
}
