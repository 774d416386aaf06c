package kz.esep.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipException;

/**
 * Writes a ZIP package (DOCX, XLSX) whose bytes depend on nothing but its entries and their order: every entry bears
 * the same time, so neither the clock nor the time zone shows in the file. The JDK writes the same bytes, but cannot
 * take an entry that is packed already ({@link PackedEntry}).
 *
 * <pre>{@code
 * try (StableZip zip = new StableZip(out)) {
 *     zip.write("word/document.xml", bytes);
 * }
 * }</pre>
 */
public final class StableZip implements AutoCloseable {

    private static final int USUAL_LEVEL = 6;
    private static final int BUFFER = 1 << 13;

    private final OutputStream out;
    private final Deflater deflater;
    private final CRC32 sum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private final Set<String> names = new HashSet<>();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long written;

    /** The entry that is open; empty when none is. */
    private String open = "";

    private long begun;
    private boolean closed;

    /** Writes the package to {@code out}, which {@link #close()} closes. */
    public StableZip(OutputStream out) {
        this(out, USUAL_LEVEL);
    }

    /**
     * Writes the package to {@code out}, which {@link #close()} closes.
     *
     * @param level how hard entries are packed, from 1, which is fast, to 9, which is small; 6 is usual
     */
    public StableZip(OutputStream out, int level) {
        this.out = out;
        this.deflater = new Deflater(level, true);
    }

    /**
     * Adds one entry.
     *
     * @throws UncheckedIOException if the disk refuses or {@code name} was written before
     */
    public void write(String name, byte[] bytes) {
        try {
            begin(name).write(bytes);
            end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the entry " + name, e);
        }
    }

    /** Adds one entry that is packed already. */
    public void write(PackedEntry packed) throws IOException {
        long offset = written;
        add(packed.entry().name());
        put(packed.bytes(), packed.bytes().length);
        directory.write(ZipRecords.inDirectory(packed.entry(), offset));
    }

    /** Begins an entry whose bytes are streamed into the result; {@link #end()} must follow. */
    public OutputStream begin(String name) throws IOException {
        add(name);
        open = name;
        begun = written;
        byte[] before = ZipRecords.before(name);
        put(before, before.length);
        return new EntryBytes();
    }

    /**
     * Ends the entry begun last.
     *
     * @throws IllegalStateException if none is open
     */
    public void end() throws IOException {
        if (open.isEmpty()) {
            throw new IllegalStateException("No entry is begun");
        }
        directory.write(ZipRecords.inDirectory(ended(), begun));
    }

    private ZipRecords.Entry ended() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            put(buffer, deflater.deflate(buffer));
        }
        ZipRecords.Entry entry =
                new ZipRecords.Entry(open, sum.getValue(), deflater.getBytesWritten(), deflater.getBytesRead());
        byte[] behind = ZipRecords.behind(entry);
        put(behind, behind.length);
        requireRoom(entry.size());
        deflater.reset();
        sum.reset();
        open = "";
        return entry;
    }

    /** Puts what stands in a package for one entry, but for the directory, into {@code out}. */
    static ZipRecords.Entry pack(String name, byte[] bytes, ByteArrayOutputStream out) {
        StableZip zip = new StableZip(out);
        try {
            zip.begin(name).write(bytes);
            return zip.ended();
        } catch (IOException e) {
            throw new UncheckedIOException("An entry could not be written into memory", e);
        } finally {
            zip.deflater.end();
        }
    }

    private void add(String name) throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The entry " + open + " is not ended");
        }
        if (name.isEmpty()) {
            throw new ZipException("An entry has no name");
        }
        if (!names.add(name)) {
            throw new ZipException("The entry " + name + " was written before");
        }
        if (names.size() > ZipRecords.ENTRIES_MOST) {
            throw new ZipException("More entries than a package has");
        }
    }

    private void put(byte[] bytes, int count) throws IOException {
        out.write(bytes, 0, count);
        written += count;
        requireRoom(written);
    }

    private static void requireRoom(long bytes) throws IOException {
        if (bytes > ZipRecords.BYTES_MOST) {
            throw new ZipException("More than 4 GB");
        }
    }

    /** Takes the bytes of the entry that is open. */
    private final class EntryBytes extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            sum.update(bytes, from, count);
            deflater.setInput(bytes, from, count);
            while (!deflater.needsInput()) {
                put(buffer, deflater.deflate(buffer));
            }
        }
    }

    /** Ends the package, and an entry that is still open. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            if (!open.isEmpty()) {
                end();
            }
            long offset = written;
            put(directory.toByteArray(), directory.size());
            byte[] end = ZipRecords.end(names.size(), directory.size(), offset);
            put(end, end.length);
        } finally {
            deflater.end();
        }
    }
}
