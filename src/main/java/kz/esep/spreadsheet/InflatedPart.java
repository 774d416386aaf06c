package kz.esep.spreadsheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kz.esep.finding.FindingCode;

/**
 * The bytes of one part. They end with an exception when a limit is passed, when their sum or their length is not what
 * the directory says, or when they cannot be inflated. Closed early, it reads to the end first: a reader that stops in
 * the middle must not pass over a wrong sum.
 */
final class InflatedPart extends InputStream {

    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int CHUNK = 1 << 15;

    private final PackageParts parts;
    private final ByteSource source;
    private final ZipDirectory.Entry entry;
    private final Inflater inflater;
    private final CRC32 sum = new CRC32();
    private long position;
    private long left;
    private long count;
    private boolean ended;
    private boolean closed;

    InflatedPart(PackageParts parts, ByteSource source, ZipDirectory.Entry entry, Inflater inflater)
            throws IOException {
        this.parts = parts;
        this.source = source;
        this.entry = entry;
        this.inflater = inflater;
        this.position = entry.start() + headerLength();
        this.left = entry.packed();
    }

    private int headerLength() throws IOException {
        ByteBuffer header = source.view(entry.start(), LOCAL_HEADER_LENGTH);
        if (header.remaining() < LOCAL_HEADER_LENGTH) {
            throw damaged(FindingCode.Z006);
        }
        boolean known = entry.method() == STORED || entry.method() == DEFLATED;
        if (header.getInt(0) != LOCAL_HEADER || !known || (header.getShort(8) & 0xFFFF) != entry.method()) {
            throw damaged(FindingCode.Z006);
        }
        int nameLength = header.getShort(26) & 0xFFFF;
        byte[] name = source.bytes(entry.start() + LOCAL_HEADER_LENGTH, nameLength);
        if (!new String(name, StandardCharsets.UTF_8).equals(entry.name())) {
            throw damaged(FindingCode.Z016);
        }
        return LOCAL_HEADER_LENGTH + nameLength + (header.getShort(28) & 0xFFFF);
    }

    private PackageParts.DamagedPartException damaged(FindingCode code) {
        ended = true;
        return new PackageParts.DamagedPartException(code, entry.name());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        int read = entry.method() == STORED ? stored(target, offset, length) : inflated(target, offset, length);
        if (read < 0) {
            requireAsStated();
            return -1;
        }
        sum.update(target, offset, read);
        count += read;
        if (!parts.allows(read, count)) {
            throw damaged(FindingCode.Z009);
        }
        return read;
    }

    private int stored(byte[] target, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        ByteBuffer next = next(length);
        int read = next.remaining();
        next.get(target, offset, read);
        return read;
    }

    /** The next bytes of the file that belong to the part, {@code most} of them or fewer. */
    private ByteBuffer next(int most) throws IOException {
        ByteBuffer next = source.view(position, (int) Math.min(most, left));
        if (!next.hasRemaining()) {
            ended = true;
            throw new EOFException(entry.name());
        }
        position += next.remaining();
        left -= next.remaining();
        return next;
    }

    private int inflated(byte[] target, int offset, int length) throws IOException {
        try {
            int read = inflater.finished() ? 0 : inflater.inflate(target, offset, length);
            while (read == 0) {
                if (inflater.finished()) {
                    return -1;
                }
                if (!inflater.needsInput()) {
                    throw damaged(FindingCode.Z006);
                }
                ByteBuffer next = next(CHUNK);
                inflater.setInput(next.array(), next.arrayOffset(), next.remaining());
                read = inflater.inflate(target, offset, length);
            }
            return read;
        } catch (DataFormatException e) {
            throw damaged(FindingCode.Z006);
        }
    }

    private void requireAsStated() throws PackageParts.DamagedPartException {
        ended = true;
        if (sum.getValue() != entry.sum()) {
            throw damaged(FindingCode.Z006);
        }
        if (count != entry.size() || left != 0 || (entry.method() == DEFLATED && inflater.getRemaining() != 0)) {
            throw damaged(FindingCode.Z016);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (!ended) {
                transferTo(OutputStream.nullOutputStream());
            }
        } finally {
            if (!closed) {
                parts.giveBack(inflater);
            }
            closed = true;
        }
    }
}
