package kz.esep.spreadsheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.FindingCode;

/**
 * The directory at the end of a ZIP file, with what it says of each entry. The format is PKWARE's APPNOTE 6.3: end record
 * PK 5 6, its 64-bit companion PK 6 6, one header PK 1 2 for each entry. Bytes before the first entry and after the end
 * record are passed over. Entries that lie over each other are refused: that is how small files are made to inflate
 * without end.
 *
 * @param entries in the order of the directory
 * @param before bytes of something else before the first entry
 * @param start where the directory itself begins
 * @param after bytes of something else after the end
 */
record ZipDirectory(List<Entry> entries, long before, long start, long after) {

    private static final int END_LENGTH = 22;
    private static final int COMMENT_MOST = 65_535;
    private static final int END64_LENGTH = 56;
    private static final int LOCATOR_LENGTH = 20;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int DIRECTORY_MOST = 16 << 20;
    private static final int END = 0x06054b50;
    private static final int END64 = 0x06064b50;
    private static final int LOCATOR = 0x07064b50;
    private static final int HEADER = 0x02014b50;
    private static final int IS_ENCRYPTED = 1;
    private static final long IN_EXTRA_FIELD = 0xFFFF_FFFFL;

    ZipDirectory {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param name as written
     * @param method 0 stored, 8 deflated
     * @param sum the CRC-32 of its inflated bytes
     * @param packed its length in the file
     * @param size its length when inflated
     * @param start where its own header begins
     */
    record Entry(String name, int method, long sum, long packed, long size, long start) {

        boolean isFolder() {
            return name.endsWith("/") || name.endsWith("\\");
        }
    }

    private record End(long position, long directory, long length, long count, long shift) {}

    /** The directory of {@code source}; empty when it has none. */
    static Optional<ZipDirectory> find(ByteSource source) throws IOException, UnreadableWorkbookException {
        int length = (int) Math.min(source.size(), END_LENGTH + COMMENT_MOST);
        ByteBuffer tail = source.view(source.size() - length, length);
        for (int index = length - END_LENGTH; index >= 0; index--) {
            if (tail.getInt(index) == END) {
                long position = source.size() - length + index;
                Optional<End> end = end(source, tail, index, position);
                if (end.isPresent()) {
                    long after = source.size() - position - END_LENGTH - (tail.getShort(index + 20) & 0xFFFF);
                    return Optional.of(read(source, end.get(), Math.max(0, after)));
                }
            }
        }
        return Optional.empty();
    }

    /** What the end record says, if there is a directory where it says it is. */
    private static Optional<End> end(ByteSource source, ByteBuffer tail, int index, long position) throws IOException {
        long count = tail.getShort(index + 10) & 0xFFFF;
        long size = tail.getInt(index + 12) & IN_EXTRA_FIELD;
        long offset = tail.getInt(index + 16) & IN_EXTRA_FIELD;
        long directoryEnd = position;
        ByteBuffer locator = source.view(Math.max(0, position - LOCATOR_LENGTH), LOCATOR_LENGTH);
        if (locator.remaining() == LOCATOR_LENGTH && locator.getInt(0) == LOCATOR) {
            directoryEnd = position - LOCATOR_LENGTH - END64_LENGTH;
            ByteBuffer end64 = source.view(Math.max(0, directoryEnd), END64_LENGTH);
            if (directoryEnd < 0 || end64.getInt(0) != END64) {
                return Optional.empty();
            }
            count = end64.getLong(32);
            size = end64.getLong(40);
            offset = end64.getLong(48);
        }
        long directory = directoryEnd - size;
        boolean stands = size >= 0
                && directory >= 0
                && offset >= 0
                && offset <= directory
                && (count == 0 || beginsWithHeader(source.view(directory, HEADER_LENGTH)));
        return stands ? Optional.of(new End(position, directory, size, count, directory - offset)) : Optional.empty();
    }

    private static boolean beginsWithHeader(ByteBuffer bytes) {
        return bytes.remaining() >= Integer.BYTES && bytes.getInt(0) == HEADER;
    }

    private static ZipDirectory read(ByteSource source, End end, long after)
            throws IOException, UnreadableWorkbookException {
        if (end.length() > DIRECTORY_MOST) {
            throw new UnreadableWorkbookException(FindingCode.Z009, String.valueOf(end.length()));
        }
        ByteBuffer directory = source.view(end.directory(), (int) end.length());
        List<Entry> entries = new ArrayList<>();
        while (directory.remaining() >= HEADER_LENGTH && directory.getInt(directory.position()) == HEADER) {
            entries.add(entry(directory, end.shift()));
        }
        if ((entries.size() & 0xFFFF) != (end.count() & 0xFFFF)) {
            throw new UnreadableWorkbookException(FindingCode.Z006, "ZIP");
        }
        return new ZipDirectory(entries, end.shift(), end.directory(), after);
    }

    private static Entry entry(ByteBuffer directory, long shift) throws UnreadableWorkbookException {
        int at = directory.position();
        int flags = directory.getShort(at + 8);
        int method = directory.getShort(at + 10) & 0xFFFF;
        long sum = directory.getInt(at + 16) & IN_EXTRA_FIELD;
        long[] sizes = {
            directory.getInt(at + 24) & IN_EXTRA_FIELD,
            directory.getInt(at + 20) & IN_EXTRA_FIELD,
            directory.getInt(at + 42) & IN_EXTRA_FIELD
        };
        int nameLength = directory.getShort(at + 28) & 0xFFFF;
        int extraLength = directory.getShort(at + 30) & 0xFFFF;
        int length = HEADER_LENGTH + nameLength + extraLength + (directory.getShort(at + 32) & 0xFFFF);
        if (length > directory.remaining()) {
            throw new UnreadableWorkbookException(FindingCode.Z006, "ZIP");
        }
        byte[] written = new byte[nameLength];
        directory.get(at + HEADER_LENGTH, written);
        String name = new String(written, StandardCharsets.UTF_8);
        readLarge(directory, at + HEADER_LENGTH + nameLength, extraLength, sizes);
        directory.position(at + length);
        boolean impossible = sizes[0] < 0 || sizes[1] < 0 || sizes[2] < 0 || (flags & IS_ENCRYPTED) != 0;
        if (impossible) {
            throw new UnreadableWorkbookException(FindingCode.Z006, name);
        }
        return new Entry(name, method, sum, sizes[1], sizes[0], sizes[2] + shift);
    }

    /** Sizes that need 64 bits stand in an extra field, each only where the header has no room for it. */
    private static void readLarge(ByteBuffer directory, int start, int length, long[] sizes) {
        int at = start;
        while (at + 4 <= start + length) {
            int end = Math.min(start + length, at + 4 + (directory.getShort(at + 2) & 0xFFFF));
            if (directory.getShort(at) == 1) {
                int value = at + 4;
                for (int index = 0; index < sizes.length; index++) {
                    if (sizes[index] == IN_EXTRA_FIELD && value + 8 <= end) {
                        sizes[index] = directory.getLong(value);
                        value += 8;
                    }
                }
            }
            at = end;
        }
    }

    /** Passes when no entry lies over another or over the directory. */
    void requireApart() throws UnreadableWorkbookException {
        List<Entry> sorted = inFileOrder();
        for (int index = 0; index < sorted.size(); index++) {
            Entry entry = sorted.get(index);
            long next = index + 1 < sorted.size() ? sorted.get(index + 1).start() : start;
            if (entry.packed() > next - entry.start() - LOCAL_HEADER_LENGTH) {
                throw new UnreadableWorkbookException(FindingCode.Z016, entry.name());
            }
        }
    }

    /** The entries as they lie in the file, which mostly is the order of the directory as well. */
    private List<Entry> inFileOrder() {
        for (int index = 1; index < entries.size(); index++) {
            if (entries.get(index).start() < entries.get(index - 1).start()) {
                List<Entry> sorted = new ArrayList<>(entries);
                sorted.sort(Comparator.comparingLong(Entry::start));
                return sorted;
            }
        }
        return entries;
    }
}
