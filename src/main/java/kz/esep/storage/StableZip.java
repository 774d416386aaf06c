package kz.esep.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP package (DOCX, XLSX) whose bytes depend on nothing but its entries and their order: every entry bears
 * the same time, so neither the clock nor the time zone shows in the file.
 *
 * <pre>{@code
 * try (StableZip zip = new StableZip(out)) {
 *     zip.write("word/document.xml", bytes);
 * }
 * }</pre>
 */
public final class StableZip implements AutoCloseable {

    /** Later than the first moment a ZIP entry can bear: to that one the JDK would add the same time in its own zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Writes the package to {@code out}, which {@link #close()} closes. */
    public StableZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
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

    /** Begins an entry whose bytes are streamed into the result; {@link #end()} must follow. */
    public OutputStream begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        return zip;
    }

    /** Ends the entry begun last. */
    public void end() throws IOException {
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
