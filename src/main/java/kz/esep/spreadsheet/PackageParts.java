package kz.esep.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Inflater;
import kz.esep.finding.FindingCode;

/**
 * The parts of an OOXML package: nothing is ever extracted to disk. What a part inflates to is limited in bytes, each
 * part alone and all together, its sum is checked, and a package with two parts of one name is refused, for two programs
 * would see two different workbooks in it. Names are compared as the format does, without regard to case.
 */
final class PackageParts implements AutoCloseable {

    /** A sheet of a million rows is about 100 MB of XML. */
    static final Limits LIMITS = new Limits(256L << 20, 512L << 20);

    private static final int SMALL = 1 << 20;

    /** An array for small parts holds a multiple of so many bytes. */
    private static final int SPARE = 1 << 15;

    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private final ByteSource source;
    private final ZipDirectory directory;
    private final Limits limits;
    private final Map<String, ZipDirectory.Entry> entries = new LinkedHashMap<>();
    private final Deque<Inflater> inflaters = new ArrayDeque<>();
    private final Set<String> otherCase = new TreeSet<>();
    private ByteBuffer spare = NONE;
    private long inflated;

    private PackageParts(ByteSource source, ZipDirectory directory, Limits limits) {
        this.source = source;
        this.directory = directory;
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
        return open(ByteSource.of(bytes), limits);
    }

    /** Opens {@code file} without holding it in memory. */
    static PackageParts open(Path file, Limits limits) throws UnreadableWorkbookException, IOException {
        return open(ByteSource.of(file), limits);
    }

    static PackageParts open(ByteSource source, Limits limits) throws UnreadableWorkbookException {
        try {
            Optional<ZipDirectory> directory = ZipDirectory.find(source);
            if (directory.isEmpty()) {
                throw new UnreadableWorkbookException(FindingCode.Z006, "ZIP");
            }
            return open(source, directory.get(), limits);
        } catch (IOException e) {
            throw new UnreadableWorkbookException(FindingCode.Z006, "ZIP");
        }
    }

    /** Opens {@code source}, whose {@code directory} is known already. */
    static PackageParts open(ByteSource source, ZipDirectory directory, Limits limits)
            throws UnreadableWorkbookException {
        PackageParts parts = new PackageParts(source, directory, limits);
        for (ZipDirectory.Entry entry : directory.entries()) {
            if (!entry.isFolder() && parts.entries.put(key(entry.name()), entry) != null) {
                throw new UnreadableWorkbookException(FindingCode.Z012, entry.name());
            }
        }
        directory.requireApart();
        return parts;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The names of all parts as they are written, in the order of the package's directory. */
    List<String> names() {
        List<String> names = new ArrayList<>(entries.size());
        for (ZipDirectory.Entry entry : entries.values()) {
            names.add(entry.name());
        }
        return names;
    }

    /** The names of parts that were asked for in letters of another case. */
    Set<String> otherCase() {
        return otherCase;
    }

    /** Where the package begins and ends in its file. */
    ZipDirectory directory() {
        return directory;
    }

    /** The part's bytes as a stream that ends with an exception when a limit is passed or the sum is wrong. */
    InputStream open(String name) throws UnreadableWorkbookException {
        ZipDirectory.Entry entry = entries.get(key(name));
        if (entry == null) {
            throw new UnreadableWorkbookException(FindingCode.Z013, name);
        }
        if (!plain(name).equals(plain(entry.name()))) {
            otherCase.add(entry.name());
        }
        try {
            return new InflatedPart(this, source, entry, inflater());
        } catch (DamagedPartException e) {
            throw e.unreadable();
        } catch (IOException e) {
            throw new UnreadableWorkbookException(FindingCode.Z006, name);
        }
    }

    /** Whether the part is so short that it is best inflated at once. */
    boolean isSmall(String name) {
        ZipDirectory.Entry entry = entries.get(key(name));
        return entry != null && entry.size() <= SMALL;
    }

    /**
     * All bytes of a part that {@link #isSmall is small}, their number and sum checked. They stand in an array that serves one
     * part after the other: who is done with them {@link #giveBack(ByteBuffer) gives them back}.
     */
    ByteBuffer bytes(String name) throws UnreadableWorkbookException {
        try (InputStream stream = open(name)) {
            // One byte more than there are, for only behind the last one are number and sum checked.
            int most = (int) size(name) + 1;
            ByteBuffer bytes =
                    spare.capacity() < most ? ByteBuffer.allocate((most + SPARE - 1) / SPARE * SPARE) : spare.clear();
            spare = NONE;
            return bytes.limit(stream.readNBytes(bytes.array(), bytes.arrayOffset(), most));
        } catch (DamagedPartException e) {
            throw e.unreadable();
        } catch (IOException e) {
            throw new UnreadableWorkbookException(FindingCode.Z006, name);
        }
    }

    /** Takes back the bytes of a part, for the next one. */
    void giveBack(ByteBuffer bytes) {
        spare = bytes;
    }

    private long size(String name) {
        ZipDirectory.Entry entry = entries.get(key(name));
        return entry == null ? 0 : entry.size();
    }

    /** Counts {@code more} inflated bytes of a part that has {@code count} by now; whether that is still within the limits. */
    boolean allows(int more, long count) {
        inflated += more;
        return count <= limits.part() && inflated <= limits.all();
    }

    private Inflater inflater() {
        Inflater free = inflaters.poll();
        return free == null ? new Inflater(true) : free;
    }

    /** Takes back an inflater for the next part. */
    void giveBack(Inflater inflater) {
        inflater.reset();
        inflaters.push(inflater);
    }

    @Override
    public void close() throws IOException {
        for (Inflater inflater : inflaters) {
            inflater.end();
        }
        source.close();
    }

    private static String plain(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private static String key(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
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
}
