package kz.esep.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import kz.esep.finding.FindingCode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an OOXML package, read from memory: nothing is ever extracted to disk. What a part inflates to is
 * limited in bytes, each part alone and all together, its sum is checked, and a package with two parts of one name is
 * refused, for two programs would see two different workbooks in it.
 */
final class PackageParts implements AutoCloseable {

    /** A sheet of a million rows is about 100 MB of XML. */
    private static final Limits LIMITS = new Limits(256L << 20, 512L << 20);

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long inflated;

    private PackageParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * What may be inflated.
     *
     * @param part most bytes of one part
     * @param all most bytes of all parts that are read
     */
    record Limits(long part, long all) {}

    static PackageParts open(byte[] bytes) throws UnreadableWorkbookException {
        return open(bytes, LIMITS);
    }

    static PackageParts open(byte[] bytes, Limits limits) throws UnreadableWorkbookException {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            PackageParts parts = new PackageParts(zip, limits);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String key = key(entry.getName());
                if (!entry.isDirectory() && parts.entries.put(key, entry) != null) {
                    throw new UnreadableWorkbookException(FindingCode.Z012, entry.getName());
                }
            }
            return parts;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableWorkbookException(FindingCode.Z006, "");
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The part's bytes as a stream that ends with an exception when a limit is passed or the sum is wrong. */
    InputStream open(String name) throws UnreadableWorkbookException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new UnreadableWorkbookException(FindingCode.Z013, name);
        }
        try {
            return new CheckedStream(zip.getInputStream(entry), entry);
        } catch (IOException e) {
            throw new UnreadableWorkbookException(FindingCode.Z006, name);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    /** A limit was passed or a sum is wrong: not an office's mistake of filling, so the whole file is refused. */
    static final class DamagedPartException extends IOException {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final FindingCode code;
        private final String part;

        DamagedPartException(FindingCode code, String part) {
            super(part);
            this.code = code;
            this.part = part;
        }

        UnreadableWorkbookException unreadable() {
            return new UnreadableWorkbookException(code, part);
        }
    }

    private final class CheckedStream extends FilterInputStream {

        private final ZipArchiveEntry entry;
        private final CRC32 sum = new CRC32();
        private long count;
        private boolean ended;

        CheckedStream(InputStream stream, ZipArchiveEntry entry) {
            super(stream);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read < 0) {
                ended = true;
                if (sum.getValue() != entry.getCrc()) {
                    throw new DamagedPartException(FindingCode.Z006, entry.getName());
                }
                return read;
            }
            sum.update(target, offset, read);
            count += read;
            inflated += read;
            if (count > limits.part() || inflated > limits.all()) {
                throw new DamagedPartException(FindingCode.Z009, entry.getName());
            }
            return read;
        }

        /** Reads to the last byte first: a reader that stops early must not pass over a wrong sum. */
        @Override
        public void close() throws IOException {
            if (!ended) {
                transferTo(OutputStream.nullOutputStream());
            }
            super.close();
        }
    }
}
