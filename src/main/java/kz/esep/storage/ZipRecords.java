package kz.esep.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The records of a ZIP package around the packed bytes, as PKWARE's APPNOTE 6.3 lays them down in 4.3: before an entry
 * and behind it, in the directory and at the end of it. No package of Esep's needs what is meant for more than 4 GB.
 */
final class ZipRecords {

    /** More bytes in an entry or before it, or more entries, the records cannot tell. */
    static final long BYTES_MOST = 0xFFFF_FFFEL;

    static final int ENTRIES_MOST = 0xFFFE;

    private static final int BEFORE = 0x04034b50;
    private static final int BEHIND = 0x08074b50;
    private static final int IN_DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;

    private static final short VERSION = 20;

    /** Sum and sizes follow the bytes; names are UTF-8. */
    private static final short FLAGS = 0x808;

    private static final short DEFLATED = 8;

    /** The 1st of February 1980, midnight: the JDK takes the first moment of that year for one it cannot tell. */
    private static final int TIME = (2 << 5 | 1) << 16;

    private ZipRecords() {}

    /**
     * An entry whose bytes are packed.
     *
     * @param sum CRC-32 of its bytes
     * @param packed how many bytes they are in the package
     * @param size how many they are
     */
    record Entry(String name, long sum, long packed, long size) {

        private byte[] nameBytes() {
            return name.getBytes(StandardCharsets.UTF_8);
        }

        private void putSums(ByteBuffer record) {
            record.putInt((int) sum).putInt((int) packed).putInt((int) size);
        }
    }

    /** What stands before the bytes of the entry {@code name}. */
    static byte[] before(String name) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[30 + nameBytes.length];
        ByteBuffer record = record(bytes, BEFORE);
        putKind(record);
        new Entry(name, 0, 0, 0).putSums(record);
        record.putShort((short) nameBytes.length).putShort((short) 0).put(nameBytes);
        return bytes;
    }

    /** What stands behind the bytes of {@code entry}. */
    static byte[] behind(Entry entry) {
        byte[] bytes = new byte[16];
        entry.putSums(record(bytes, BEHIND));
        return bytes;
    }

    /** What the directory says of {@code entry}, which begins at {@code offset} of the package. */
    static byte[] inDirectory(Entry entry, long offset) {
        byte[] name = entry.nameBytes();
        byte[] bytes = new byte[46 + name.length];
        ByteBuffer record = record(bytes, IN_DIRECTORY);
        record.putShort(VERSION);
        putKind(record);
        entry.putSums(record);
        record.putShort((short) name.length);
        record.position(record.position() + 12); // no extra field, no comment, one disk, no attributes
        record.putInt((int) offset).put(name);
        return bytes;
    }

    /** What stands behind the directory of {@code entries} entries, {@code size} bytes long, that begins at {@code offset}. */
    static byte[] end(int entries, int size, long offset) {
        byte[] bytes = new byte[22];
        ByteBuffer record = record(bytes, END);
        record.putInt(0);
        record.putShort((short) entries).putShort((short) entries);
        record.putInt(size).putInt((int) offset);
        return bytes;
    }

    /** What is put into {@code bytes}, which begin with {@code signature}. */
    private static ByteBuffer record(byte[] bytes, int signature) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }

    private static void putKind(ByteBuffer record) {
        record.putShort(VERSION).putShort(FLAGS).putShort(DEFLATED).putInt(TIME);
    }
}
